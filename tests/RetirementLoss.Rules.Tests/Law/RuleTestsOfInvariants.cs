using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law;

/// <summary>What holds of every sheet of answers: those of the case files, and many drawn ones.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class RuleTestsOfInvariants
{
    private const int Draws = 2000;

    private static readonly DateOnly Asked = new(2026, 11, 21);

    private static readonly Lazy<IReadOnlyList<(string Name, Report Report)>> Reports = new(() =>
    [
        .. TaxCase.All.Values.Select(tax => (tax.Name, tax.Report)),
        .. Enumerable.Range(1, Draws).Select(seed => (Name: $"drawn with {seed}", Answers: GeneratedAnswers.Drawn(seed)))
            .Where(drawn => drawn.Answers is not null)
            .Select(drawn => (drawn.Name, Checker.Report(drawn.Answers!, Asked))),
    ]);

    [Fact]
    public void Drawn_answers_reach_every_situation_and_firm_verdict()
    {
        var drawn = Reports.Value.Where(each => each.Name.StartsWith("drawn", StringComparison.Ordinal)).ToList();

        Assert.True(drawn.Count > Draws / 4, $"Only {drawn.Count} of {Draws} drawn sheets hold no contradiction.");
        Assert.Empty(LawBook.Situations.Select(situation => situation.Id).Except(drawn.Select(each => each.Report.Situation)));
        Assert.Empty(Enum.GetValues<Verdict>().Except([Verdict.Depends]).Except(drawn.Select(each => each.Report.Federal.Verdict)));
    }

    [Fact]
    public void Miscellaneous_loss_from_2018_is_never_deductible() => Holds(report =>
        report.Year.Number < 2018 || report.Federal.Character != Character.MiscellaneousItemized || report.Federal.Verdict == Verdict.NotDeductible);

    [Fact]
    public void Nothing_is_deductible_from_2018_where_only_basis_was_lost() => Holds(report =>
        report.Year.Number < 2018 || !IsOfBasis(report) || (report.Federal.Verdict is Verdict.NoLoss or Verdict.NotDeductible or Verdict.OutsideScope && report.Federal.Deductible is null or { IsZero: true }));

    [Fact]
    public void Deduction_is_never_more_than_the_loss() => Holds(report =>
        report.Federal is not { Deductible: { IsPositive: true } deductible } || deductible <= report.Federal.Sums.Loss);

    [Fact]
    public void Deduction_is_never_less_than_nothing_nor_less_than_what_is_useful() => Holds(report =>
        report.Federal.Deductible is not { } deductible || (deductible >= Money.Zero && (report.Federal.Sums.UsefulOverStandardDeduction ?? Money.Zero) <= deductible));

    [Fact]
    public void Loss_needs_basis() => Holds(report => !IsOfBasis(report) || report.Federal.Sums.Loss is not { } loss || (loss.IsPositive && report.Federal.Sums.Basis >= loss));

    [Fact]
    public void No_basis_gives_no_loss() => Holds(report => !IsOfBasis(report) || report.Federal.Sums is not { Basis.IsZero: true } || (report.Federal.Sums.Loss is null && report.Federal.Verdict == Verdict.NoLoss));

    [Fact]
    public void Taxable_part_lies_between_nothing_and_what_was_received() => Holds(report =>
        report.Federal.Sums.Taxable is not { } taxable || !IsOfBasis(report) || (taxable >= Money.Zero && (report.Federal.Sums.Received is not { } received || taxable <= received)));

    [Fact]
    public void Loss_and_income_exclude_each_other() => Holds(report => !IsOfBasis(report) || report.Federal.Sums is not { Loss: not null, Taxable.IsPositive: true });

    [Fact]
    public void Basis_carried_is_never_more_than_basis() => Holds(report =>
        !IsOfBasis(report) || report.Federal.Sums.BasisCarried is not { } carried || (carried >= Money.Zero && carried <= report.Federal.Sums.Basis));

    [Fact]
    public void Payout_income_and_basis_add_up_while_something_is_left() => Holds(report =>
        report.Situation != "partly-paid-out"
        || report.Answers.Is(PayoutQuestions.Qualified, true)
        || report.Federal.Findings.Any(finding => finding.Rule.EndsWith("-income-is-spread-over-three-years", StringComparison.Ordinal))
        || report.Answers.Get(PayoutQuestions.ConvertedToo) is { IsPositive: true }
        || report.Federal.Sums is not { BasisCarried: { } carried, Basis: { } basis, Taxable: { } taxable, Received: { } received }
        || basis - carried + taxable == received);

    [Fact]
    public void Same_facts_get_the_same_verdict_in_2025_and_2026() => Holds(report =>
    {
        // Long-term care became an exception two days before the end of 2025, so a payout can be too early in the one year and not in the other.
        if (report.Year.Number is not (2025 or 2026) || !IsOfBasis(report) || report.Answers.Is(EarlyPayoutQuestions.Reason, EarlyPayoutReason.LongTermCare))
        {
            return true;
        }

        var (one, other) = (In(report, 2025), In(report, 2026));
        return (one.Verdict, one.DecidedBy, one.Sums) == (other.Verdict, other.DecidedBy, other.Sums);
    });

    [Fact]
    public void Headline_names_the_year() => Holds(report => TaxCase.Said(report.Federal.Headline).Contains($"For {report.Year}:", StringComparison.Ordinal));

    [Fact]
    public void Every_sentence_is_whole() => Assert.DoesNotContain(
        Reports.Value.SelectMany(each => Sentences(each.Report.Federal)).Distinct(),
        sentence => !sentence.EndsWith('.') || sentence.Contains("..", StringComparison.Ordinal) || sentence.Contains("  ", StringComparison.Ordinal) || sentence.Any(letter => letter is '{' or '}'));

    [Fact]
    public void Findings_follow_on_each_other() => Holds(report => report.Federal.Verdict == Verdict.Depends
        || report.Unknowns.Count > 0
        || report.Federal.Findings.Zip(report.Federal.Findings.Skip(1)).All(pair => pair.First.After == pair.Second.Before));

    // The stories in which nothing but unrecovered basis could be lost.
    private static bool IsOfBasis(Report report) => report.Situation is "still-in-the-account" or "partly-paid-out" or "paid-out-below-basis" or "rolled-over" or "converted-to-roth";

    private static Assessment In(Report report, int year) => Checker.Report(GeneratedAnswers.InYear(report.Answers, year), Asked).Federal;

    private static IEnumerable<string> Sentences(Assessment federal) =>
    [
        TaxCase.Said(federal.Headline),
        .. federal.Findings.Select(finding => TaxCase.Said(finding.Because)),
        .. federal.OtherReadings.Select(other => TaxCase.Said(other.Because)),
        .. federal.Notes.Select(note => TaxCase.Said(note.Text)),
    ];

    private static void Holds(Predicate<Report> invariant) =>
        Assert.Empty(Reports.Value.Where(each => !invariant(each.Report)).Select(each => $"{each.Name}: {TaxCase.Said(each.Report.Federal.Headline)} {string.Join(", ", each.Report.Answers.Tokens)}").Take(5));
}
