using System.Text.RegularExpressions;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.OtherDeductions;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.OtherDeductions;

/// <summary>Ways to a deduction that are closed, told only where they are.</summary>
public sealed partial class WhyNotTests
{
    // What a report of the rules holds when a way is open; such a report must not call it closed.
    private static readonly Dictionary<string, Func<Report, bool>> Open = new(StringComparer.Ordinal)
    {
        ["capital-loss"] = report => report.Federal.Character == Character.Capital || Finds(report, "capital-losses-are-limited", "the-shares-brought-less-than-their-basis", "the-assets-fell-after-january1"),
        ["net-operating-loss"] = report => Notes(report, "theft-net-operating-loss") || Finds(report, "an-unused-part-counts-like-a-business-loss"),
        ["ordinary-loss-on-form-4797"] = report => report.Federal.Character is Character.Capital or Character.AboveTheLine,
        ["theft-loss"] = report => Notes(report, "form-4684-section-b") || report.Situation.StartsWith("stolen", StringComparison.Ordinal),
        ["ponzi-safe-harbor"] = report => Notes(report, "ponzi-safe-harbor"),
        ["amended-return"] = report => report.Federal.Verdict is Verdict.Depends
            || (report.Federal.Deductible is { IsPositive: true } && !Closed(report))
            || (report.Federal.Character == Character.ExcludedFromIncome && !Closed(report))
            || (report.Federal.OtherReadings.Any(reading => reading.Deductible is { IsPositive: true }) && !Closed(report)),
        ["moving-the-loss"] = report => report.Federal.Deductible is { IsPositive: true } && report.Situation == "rolled-over",
    };

    public static TheoryData<string> Ids => [.. OtherDeductionRegister.All.Select(route => route.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_way_that_is_open_is_never_told_as_closed(string id) =>
        Violations.None(TaxCase.All.Values.Where(tax => Open[id](tax.Report) && Told(tax.Report, id) is not null).Select(tax => $"{tax.Name}: {Told(tax.Report, id)!.Because}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_reason_is_told_in_some_case_and_no_way_in_all(string id)
    {
        var route = OtherDeductionRegister.All.Single(route => route.Id == id);
        var told = TaxCase.All.Values.Where(tax => Told(tax.Report, id) is not null).Select(tax => tax.Report).ToList();

        Assert.InRange(told.Count, 1, TaxCase.All.Count - 1);
        Violations.None(route.Reasons.Index().Where(reason => !told.Exists(report => route.Reasons.First(one => one.Closes(report)) == reason.Item)).Select(reason => $"reason {reason.Index} of {id} is told in no case"));
    }

    [Fact]
    public void Every_story_that_is_named_is_one_of_the_law() =>
        Violations.None(OtherDeductionRegister.All.SelectMany(route => route.Reasons).SelectMany(reason => reason.Situations).Except(LawBook.Situations.Select(situation => situation.Id)));

    [Fact]
    public void Every_note_that_is_left_out_is_one_of_the_rules() =>
        Violations.None(OtherDeductionRegister.All.SelectMany(route => route.SaidBy).Except(TaxCase.All.Values.SelectMany(tax => tax.Report.Federal.Notes).Select(note => note.Id)));

    [Fact]
    public void Every_closed_way_rests_on_a_source_of_its_year() =>
        Violations.None(
            from tax in TaxCase.All.Values
            from route in WhyNot.Of(tax.Report).Closed
            where route.RestsOn.Count == 0
            select $"{tax.Name}: {route.Id}");

    [Fact]
    public void A_form_not_to_use_is_told_once() =>
        Violations.None(
            from tax in TaxCase.All.Values
            let why = WhyNot.Of(tax.Report)
            from note in why.OtherForms
            where why.Closed.Any(route => OtherDeductionRegister.All.Single(known => known.Id == route.Id).SaidBy.Contains(note.Id))
            select $"{tax.Name}: {note.Id}");

    [Fact]
    public void Every_form_not_to_use_is_told_by_a_way_or_by_itself() =>
        Violations.None(
            from tax in TaxCase.All.Values
            let why = WhyNot.Of(tax.Report)
            let said = OtherDeductionRegister.All.Where(route => why.Closed.Any(told => told.Id == route.Id)).SelectMany(route => route.SaidBy).ToList()
            from note in tax.Report.Federal.Notes
            where note.Kind == NoteKind.FormNotToUse && !said.Contains(note.Id) && !why.OtherForms.Contains(note)
            select $"{tax.Name}: {note.Id}");

    [Fact]
    public void Nothing_is_told_of_what_is_not_covered() =>
        Assert.All(TaxCase.All.Values.Where(tax => tax.Report.Federal.Verdict == Verdict.OutsideScope), tax => Assert.Empty(WhyNot.Of(tax.Report).Closed));

    [Fact]
    public void A_closed_year_names_the_days_on_which_it_closed()
    {
        var because = Told(TaxCase.All.Values.First(tax => tax.File == "a11-a12-all-roth-iras-closed.json" && tax.Report.Year.Number == 2017 && tax.Report.Federal.Deductible is { IsPositive: true }).Report, "amended-return")!.Because.ToString();

        // Filed by April 17, 2018, or on extension by October 15, 2018; three years on, the first put off by Notice 2021-21 to May 17, 2021.
        Assert.Contains("The law of 2017 allows a deduction.", because, StringComparison.Ordinal);
        Assert.Contains("May 17, 2021", because, StringComparison.Ordinal);
        Assert.Contains("October 15, 2021", because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_still_running_has_no_return_to_amend()
    {
        var running = TaxCase.All.Values.Where(tax => tax.Report.AskedOn <= tax.Report.Year.LastDay).ToList();

        Assert.NotEmpty(running);
        Assert.All(running, tax => Assert.Null(Told(tax.Report, "amended-return")));
    }

    [Fact]
    public void No_sentence_shouts_or_waits_for_an_end() =>
        Violations.None(
            from tax in TaxCase.All.Values
            from route in WhyNot.Of(tax.Report).Closed
            where Shouting().IsMatch(route.Because.ToString())
            select $"{tax.Name}: {route.Id}");

    private static ClosedDeduction? Told(Report report, string id) => WhyNot.Of(report).Closed.SingleOrDefault(route => route.Id == id);

    private static bool Notes(Report report, string id) => report.Federal.Notes.Any(note => note.Id == id);

    private static bool Finds(Report report, params string[] rules) => report.Federal.Findings.Any(finding => rules.Contains(finding.Rule));

    private static bool Closed(Report report) => report.AskedOn > Rules.Law.Figures.FederalYears.Of(report.Year).RefundWindow.Extended.Value;

    [GeneratedRegex("!|suspended until", RegexOptions.IgnoreCase)]
    private static partial Regex Shouting();
}
