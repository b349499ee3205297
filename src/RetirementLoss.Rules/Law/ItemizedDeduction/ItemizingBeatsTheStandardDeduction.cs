using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>An itemized deduction helps only as far as all of them together exceed the standard deduction.</summary>
internal sealed class ItemizingBeatsTheStandardDeduction : FederalRule<ClaimCase>
{
    public override string Asks => "Are all itemized deductions together more than the standard deduction?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc63];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => soFar.Character is Character.MiscellaneousItemized or Character.Itemized;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var schedule = ScheduleA.Of(facts, soFar, year);
        var after = soFar with
        {
            Sums = soFar.Sums with { ItemizedTotal = schedule.Itemized, StandardDeduction = schedule.Standard, UsefulOverStandardDeduction = schedule.Useful, BeyondIncome = schedule.Beyond is { IsPositive: true } beyond ? beyond : null },
        };
        return schedule.Itemized > schedule.Standard
            ? Continue(facts, soFar, $"With it you itemize {schedule.Itemized}, against a standard deduction of {schedule.Standard}. {Adds(facts, schedule)}", after)
            : Limit(facts, soFar, after, $"With it you could itemize {schedule.Itemized}, which is not more than your standard deduction of {schedule.Standard}. So it would not lower your tax.");
    }

    public override Finding Tell(ClaimCase facts, Finding found, FederalYear year)
    {
        var schedule = ScheduleA.Of(facts, found.Before, year);
        return found
            .Citing(year.StandardDeduction.Basic.Citation)
            .Showing(
                new($"Other itemized deductions", facts.Return!.OtherItemized),
                new($"What it adds before the overall limit, with others under the floor", schedule.ItemizedBeforeLimit - facts.Return.OtherItemized),
                new($"Overall limit", -schedule.Cut),
                new($"All itemized deductions", schedule.Itemized),
                new($"Standard deduction", schedule.Standard))
            .Noting(new Note(NoteKind.Caveat, "dependent-standard-deduction", $"A person whom someone else can claim as a dependent has a smaller standard deduction, which is not counted here.", Federal.Irc63))
            .Noting(IncomeIsTakenToBeEnough(facts, found.Before, schedule)
                ? [new(NoteKind.Caveat, "income-taken-to-be-enough", $"Your income of {facts.Year} is not known here, so this takes it that there was enough for all of the deduction to count. A deduction never lowers income below zero.", Federal.Irc63)]
                : [])
            .Noting(DatedNote.Said(GiftsGivenUpByItemizing.Dated, facts, year));
    }

    // The payout itself can be income enough, and then no other income is asked.
    private static bool IncomeIsTakenToBeEnough(ClaimCase facts, ClaimSoFar soFar, ScheduleA schedule) => schedule.Useful.IsPositive
        && (facts.Return!.Income is not { } income || Amount.IsStandIn(income))
        && !(soFar.Sums.Taxable >= schedule.Itemized);

    private static Sentence Adds(ClaimCase facts, ScheduleA schedule) => schedule.LossAllowed.IsZero
        ? $"But it adds nothing to them."
        : schedule.Beyond.IsPositive
        ? Sentence.Of($"Of what it adds, {schedule.Useful} lowers your taxable income, because your income is less than all you itemize.", facts.UnusedPartCounts ? Sentence.None : $"What is more than the income of {facts.Year} is lost: a loss of this kind is not carried to another year.")
        : (Sentence)$"Of what it adds, {schedule.Useful} lowers your taxable income.";
}
