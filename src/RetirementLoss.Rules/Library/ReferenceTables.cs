using RetirementLoss.Rules.Law.Payout;
using System.Globalization;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>The tables people look for, each cell worked out by the rules and figures of the year and never typed in.</summary>
public static class ReferenceTables
{
    private const string Limits = "Contribution limits";

    private static readonly Money Payout = Money.Of(10_000);

    private static readonly string Gone = $"received={Payout.Dollars:0} basis-left=20000 any-basis=yes happened=paid-out";

    // The story, and then the same story in each column; an empty one is not asked.
    private static readonly (string Head, string Brokerage, string Untaxed, string Taxed, string Roth)[] Accounts =
    [
        ("It fell by $10,000, and nothing was sold", "account=taxable-account sold-at-a-loss=no", "account=plan-401k happened=still-inside", "account=traditional-ira happened=still-inside", "account=roth-ira happened=still-inside"),
        ("Something in it was sold at a loss of $10,000", "account=taxable-account sold-at-a-loss=yes losses-on-sales=10000", "account=plan-401k happened=still-inside", "account=traditional-ira happened=still-inside", "account=roth-ira happened=still-inside"),
        ("All of it was paid out: $10,000 came back, $20,000 had gone in", "", "account=plan-401k happened=paid-out received=10000", $"account=traditional-ira {Gone}", $"account=roth-ira {Gone}"),
        ("A part was paid out", "", "account=plan-401k happened=partly-paid-out received=10000", "account=traditional-ira happened=partly-paid-out any-basis=yes received=10000 basis-left=20000 year-end-value=10000", "account=roth-ira happened=partly-paid-out received=10000 basis-left=20000"),
        ("It was moved to another account of the kind", "", "account=plan-401k happened=rolled-over moved-out=10000 rolled-over=10000", "account=traditional-ira happened=rolled-over moved-out=10000 rolled-over=10000", "account=roth-ira happened=rolled-over moved-out=10000 rolled-over=10000 basis-left=20000"),
    ];

    private static readonly (string Head, string Facts)[] Events =
    [
        ("Taken out early, for no special reason", "happened=paid-out received=10000"),
        ("Taken out at 59½ or later", "happened=paid-out received=10000 over-59-half=yes"),
        ("Hardship", "happened=paid-out received=10000 early-reason=hardship"),
        ("Left that job in or after the year of turning 55", "happened=paid-out received=10000 early-reason=left-the-job-at55"),
        ("Disabled", "happened=paid-out received=10000 early-reason=disability"),
        ("All of it spent on a first home", "happened=paid-out received=10000 early-reason=first-home spent-on-reason=10000"),
        ("All of it spent on college", "happened=paid-out received=10000 early-reason=higher-education spent-on-reason=10000"),
        ("Medical bills of $10,000, income of $60,000", "happened=paid-out received=10000 early-reason=medical-expenses medical-expenses=10000"),
        ("Paid to a former spouse under a court order", "happened=paid-out received=10000 early-reason=divorce-order"),
        ("Moved to another account of the kind", "happened=rolled-over moved-out=10000 rolled-over=10000"),
        ("Converted to a Roth IRA", "happened=converted-to-roth converted=10000"),
        ("Stolen inside the account", "happened=stolen stolen-how=inside-the-account"),
    ];

    private static readonly string[] AccountsOfEvents = ["plan-401k", "traditional-ira", "inherited-traditional-ira"];

    private static readonly (string Head, string Facts)[] Loans =
    [
        ("Reported as income while you still owe it", "loan-end=deemed"),
        ("Taken out of the account when you left, nothing put back", "loan-end=offset left-or-plan-ended=yes loan-rolled=0"),
        ("The same, half of it put into an IRA in time", "loan-end=offset left-or-plan-ended=yes loan-rolled=5000"),
        ("The same, all of it put into an IRA in time", "loan-end=offset left-or-plan-ended=yes loan-rolled=10000"),
        ("Taken out of the account for another reason, nothing put back", "loan-end=offset left-or-plan-ended=no loan-rolled=0"),
        ("Reported as income, and you are 59½ or older", "loan-end=deemed over-59-half=yes"),
        ("Taken out when you left in or after the year of turning 55", "loan-end=offset left-or-plan-ended=yes loan-rolled=0 early-reason=left-the-job-at55"),
    ];

    private static readonly (string Head, string Facts)[] Stories =
    [
        ("A 401(k) fell in value and is still there", "account=plan-401k happened=still-inside"),
        ("All Roth IRAs were closed: $27,000 of contributions, $15,000 came back", "account=roth-ira happened=paid-out received=15000 basis-left=27000 other-itemized=20000"),
        ("All of a 401(k) with $30,000 of after-tax money was paid out for $18,000", "account=plan-401k happened=paid-out any-basis=yes received=18000 basis-left=30000"),
        ("A 401(k) of pay that was never taxed was cashed out for less than went in", "account=plan-401k happened=paid-out received=10000"),
        ("An annuity bought outside a plan was given up for $10,000 less than it cost", "account=annuity happened=paid-out premiums=50000 tax-free-before=0 surrender-proceeds=40000 surrender-charge=0 bought-for-profit=yes"),
        ("$180,000 was taken out at 60 and lost to a false investment", "account=traditional-ira happened=stolen stolen-how=after-i-paid-it-out handed-over-for=investing theft-timing=same-year payout-taxed=180000 payout-tax-free=0 all-stolen=yes paid-back=0 recovery-possible=no lead-figure-charged=no taxable-income=0 over-59-half=yes"),
    ];

    /// <summary>All tables for a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not held.</exception>
    public static IReadOnlyList<ReferenceTable> Of(TaxYear year) =>
    [
        AccountsSideBySide(year),
        EventsAndTheirTax(year),
        Exceptions(year),
        Ages(year),
        LimitsAround(year),
        PlanLoans(year),
        TheSameFactsInEachYear(),
    ];

    private static ReferenceTable AccountsSideBySide(TaxYear year) => new(
        "accounts",
        "Brokerage account, 401(k), IRA and Roth IRA side by side",
        $"What each loss gives for {year}, for a single person under 59½",
        "What happened",
        ["Ordinary brokerage account", "401(k) or IRA of money never taxed", "Traditional IRA with already-taxed money", "Roth IRA"],
        [.. Accounts.Select(story => new ReferenceRow(story.Head, null, [.. new[] { story.Brokerage, story.Untaxed, story.Taxed, story.Roth }.Select(facts => facts.Length == 0 ? ReferenceCell.Of("Nothing to pay out") : Cell(facts, year))]))]);

    private static ReferenceTable EventsAndTheirTax(TaxYear year) => new(
        "events",
        "What taking money out costs",
        $"Income, and the additional tax on early payouts, of {Payout} that was never taxed, for {year}; in none of these is a loss deducted",
        "What happened",
        ["401(k)", "Traditional IRA", "Inherited IRA"],
        [.. Events.Select(story => new ReferenceRow(story.Head, null, [.. AccountsOfEvents.Select(account => Cell($"account={account} {story.Facts}", year) with { IsAboutCost = true })]))]);

    private static ReferenceTable Exceptions(TaxYear year) => new(
        "exceptions",
        "Who is free of the additional tax",
        $"Exceptions from the additional tax on early payouts for {year}",
        "Reason",
        ["Workplace plan", "IRA", "How much", "Years"],
        [
            .. EarlyPayoutExceptions.All.Where(exception => exception.Reason != EarlyPayoutReason.None).Select(exception => new ReferenceRow(
                exception.Words,
                exception.Hint,
                [
                    Reaches(exception, isIra: false, year),
                    Reaches(exception, isIra: true, year),
                    ReferenceCell.Of(HowMuch(exception, year)),
                    ReferenceCell.Of(exception.IsNone ? "" : exception.InYears),
                ])),
        ]);

    private static ReferenceCell Reaches(EarlyPayoutRelief exception, bool isIra, TaxYear year) =>
        ReferenceCell.Of(!exception.ReachesSome(isIra) ? "No" : exception.ReachesSome(isIra, year) ? "Yes" : $"Not in {year}");

    private static string HowMuch(EarlyPayoutRelief exception, TaxYear year) =>
        exception.IsNone ? "Nothing"
        : exception.CoversAll ? "All of it"
        : exception.Reason == EarlyPayoutReason.MedicalExpenses ? $"Bills above {FederalYears.Of(year).MedicalFloor.General} of income{For65(FederalYears.Of(year).MedicalFloor)}"
        : exception.Cap is not { } cap ? "What was spent on it"
        : cap(FederalYears.Of(year).EarlyPayout).TryGetValue(out var most) ? $"Up to {most}" : "";

    private static string For65(MedicalFloor floor) => $"{floor.General}" == $"{floor.SelfOrSpouse65}" ? "" : $", or {floor.SelfOrSpouse65} for someone of 65";

    private static ReferenceTable Ages(TaxYear year) => new(
        "ages",
        "Ages that matter",
        $"What changes with age; the tax is that on an early payout of {Payout} for {year}",
        "Age",
        ["What it means"],
        [
            new("Before 59½", null, [Cost("", year)]),
            new("59½ or older", null, [Cost("over-59-half=yes", year)]),
            .. new[] { EarlyPayoutReason.LeftTheJobAt55, EarlyPayoutReason.PublicSafety }.Select(EarlyPayoutExceptions.Of)
                .Select(exception => new ReferenceRow(exception.Words, exception.Hint, [Cost($"early-reason={Token.Of(exception.Reason)}", year)])),
            .. RequiredDistributions.Table.Starts.Select(start => new ReferenceRow(Born(start), null, [ReferenceCell.Of($"Required payments from a traditional IRA begin for the year of turning {AgeOf(start)}; the first is due by {FirstDue(start)} of the next year ({start.Source.Cites[^1].Cite})")])),
        ]);

    private static string Born(RequiredStart start) => (start.BornFrom, start.BornThrough) switch
    {
        (null, { } through) => $"Born to {Said(through)}",
        ({ } from, null) => $"Born {Said(from)} or later",
        ({ } from, { } through) => $"Born {Said(from)} to {Said(through)}",
        _ => "Everyone",
    };

    private static string AgeOf(RequiredStart start) => start.Months == 0 ? $"{start.Years}" : $"{start.Years}½";

    private static string FirstDue(RequiredStart start) =>
        RequiredDistributions.Table.FirstPaymentDue(start.BornThrough ?? start.BornFrom ?? DateOnly.MaxValue).ToString("MMMM d", CultureInfo.InvariantCulture);

    private static string Said(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static ReferenceTable LimitsAround(TaxYear year)
    {
        var years = FigureTables.Years.Where(other => Math.Abs(other.Number - year.Number) < 2).ToList();
        var rows = years.ToDictionary(other => other, other => FigureTables.Of(other).Where(row => row.Name.Group == Limits).ToDictionary(row => row.Name));
        return new(
            "limits",
            "Limits on what may be paid in",
            $"The most that may be paid in for {year}, beside the years around it",
            "Limit",
            [.. years.Select(other => other.ToString())],
            [.. rows[year].Keys.Select(name => new ReferenceRow(name.Words, rows[year][name].Citation.Cite, [.. years.Select(other => ReferenceCell.Of(rows[other].TryGetValue(name, out var row) ? row.Value : ""))]))]);
    }

    private static ReferenceTable PlanLoans(TaxYear year) => new(
        "loans",
        "A plan loan that was not paid back",
        $"What an unpaid loan of {Payout} from a 401(k) of money never taxed gives for {year}",
        "What the plan did",
        ["What it costs", "Time to put it into an IRA"],
        [
            .. Loans.Select(story => (story.Head, Said: FactLine.Assess($"account=plan-401k happened=something-else what-else=plan-loan loan-unpaid=10000 loan-repaid=0 offset-on={year}-10-01 {story.Facts}", year)))
                .Select(story => new ReferenceRow(story.Head, null, [ReferenceCell.Of(story.Said) with { IsAboutCost = true }, ReferenceCell.Of(TimeOf(story.Said))])),
        ]);

    private static string TimeOf(Assessment? said) =>
        said?.Notes.Where(note => note.Kind == NoteKind.Deadline).Select(note => note.Text.ToString()).FirstOrDefault() ?? "None";

    private static ReferenceTable TheSameFactsInEachYear() => new(
        "years",
        "The same facts in each year",
        "Runs of years in which the same facts get the same answer from the same law, for a single person with $60,000 of income who itemizes",
        "What happened",
        ["Years", "Answer", "Law that decides"],
        [.. Stories.SelectMany(story => Runs(story.Facts).Select(run => new ReferenceRow(story.Head, null, [ReferenceCell.Of(run.Years), ReferenceCell.Of(run.Said), ReferenceCell.Of(run.Cite)])))]);

    private static List<(string Years, Assessment Said, string Cite)> Runs(string facts)
    {
        var told = FigureTables.Years.Select(year => (Year: year, Said: FactLine.Assess(facts, year))).Where(one => one.Said is not null)
            .Select(one => (one.Year, Said: one.Said!, Cite: CiteOf(one.Said!))).ToList();
        var runs = new List<(TaxYear First, TaxYear Last, Assessment Said, string Cite)>();
        foreach (var (year, said, cite) in told)
        {
            var same = runs.Count > 0 && runs[^1].Cite == cite && runs[^1].Said.Verdict == said.Verdict && runs[^1].Said.Deductible == said.Deductible && runs[^1].Last.Next == year;
            runs = same ? [.. runs.SkipLast(1), runs[^1] with { Last = year }] : [.. runs, (year, year, said, cite)];
        }

        return [.. runs.Select(run => (run.First == run.Last ? $"{run.First}" : $"{run.First}-{run.Last}", run.Said, run.Cite))];
    }

    private static string CiteOf(Assessment said) =>
        said.Findings.LastOrDefault(finding => finding.Rule == said.DecidedBy) is { Citations: [var first, ..] } ? first.Cite : "";

    private static ReferenceCell Cost(string more, TaxYear year) => Cell($"account=plan-401k happened=paid-out received=10000 {more}", year) with { IsAboutCost = true };

    private static ReferenceCell Cell(string facts, TaxYear year) => ReferenceCell.Of(FactLine.Assess(facts, year));
}
