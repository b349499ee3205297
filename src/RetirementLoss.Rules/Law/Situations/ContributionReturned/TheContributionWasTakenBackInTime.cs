using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>A contribution taken back by the due date counts as never made; after a fall less comes back, and the rest is not deducted.</summary>
internal sealed class TheContributionWasTakenBackInTime : FederalRule<ContributionReturnedCase>
{
    public override string Asks => "Did the contribution stay in the IRA past the due date of the return?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d4, Federal.Reg408_11, Federal.Pub590A];

    public override bool Concerns(ContributionReturnedCase facts, ClaimSoFar soFar) => facts.Fix == ContributionFix.TakenBack;

    public override Finding Decide(ContributionReturnedCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var (due, extended) = (DueDates.OfReturn(facts.Year), DueDates.OfExtendedReturn(facts.Year));
        if (!facts.IsInTime)
        {
            return Continue(facts, soFar, $"Yes. The due date was {due:MMMM d, yyyy}, or {extended:MMMM d, yyyy} for a return filed on time or extended.")
                .Citing(Federal.Reg301_9100_2.For(facts.Year));
        }

        var lost = facts.Returned is { } back ? (facts.Contribution - back).OrZero : (Money?)null;
        var gain = facts.Returned is { } came ? (came - facts.Contribution).OrZero : (Money?)null;
        return Settle(
                facts,
                soFar,
                soFar.Sums with { EconomicLoss = lost, Received = facts.Returned, Taxable = gain },
                Verdict.NoLoss,
                Headline(facts, lost, gain),
                $"A contribution that comes back with its share of gain or loss by the due date counts as never made.{ContributionNotes.Formula(facts)} {Rest(facts, gain)}")
            .Citing(facts.FixedOn > due ? [Federal.Reg301_9100_2.For(facts.Year)] : [])
            .Showing(ContributionNotes.Working(facts))
            .Noting(ContributionNotes.FormulaDiffers(facts))
            .Noting(ContributionNotes.InTime(facts, lost, gain))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }

    private static Sentence Headline(ContributionReturnedCase facts, Money? lost, Money? gain) => (lost, gain) switch
    {
        ({ IsPositive: true } shortfall, _) => Sentence.Of($"no deduction.", $"Only {facts.Returned} of the {facts.Contribution} came back, but the {shortfall} that was lost cannot be deducted."),
        (_, { IsPositive: true } income) => Sentence.Of($"no deduction, because nothing was lost.", $"The {income} of gain that came back is income."),
        _ => Sentence.Of($"no deduction.", $"The contribution counts as never made, so a loss on it does not count either."),
    };

    private static Sentence Rest(ContributionReturnedCase facts, Money? gain) => gain is { IsPositive: true } income
        ? (Sentence)$"The {income} of gain is income of {facts.Year}, the year of the contribution."
        : $"Nothing of it is income, nothing is deductible, and no excise is due.";
}
