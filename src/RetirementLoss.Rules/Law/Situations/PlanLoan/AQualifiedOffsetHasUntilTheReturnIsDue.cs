using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>From 2018 an offset on leaving the job or at the end of the plan can be rolled over until the return is due; any other has 60 days.</summary>
internal sealed class AQualifiedOffsetHasUntilTheReturnIsDue : FederalRule<PlanLoanCase>
{
    /// <summary>The years in which the longer time is law.</summary>
    public static YearRange Years { get; } = YearRange.From(2018);

    public override string Topic => "time-to-roll-over-a-loan-offset";

    public override string Asks => "Until when can the offset be rolled over?";

    public override YearRange InForce => Years;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402c3, Federal.Irc402c3C, Federal.Reg402c_3];

    public override bool Concerns(PlanLoanCase facts, ClaimSoFar soFar) => facts.End == LoanEnd.Offset;

    public override Finding Decide(PlanLoanCase facts, ClaimSoFar soFar, FederalYear year) => facts.IsQualifiedOffset
        ? Continue(facts, soFar, $"Until the return for {facts.Year} is due, with extensions, because you left the job or the plan ended.")
            .Citing(Federal.Reg301_9100_2.For(facts.Year))
            .Noting(OffsetDeadlines.ReturnDue(facts))
        : Continue(facts, soFar, facts.WasTaxedBefore
                ? (Sentence)$"Within {Periods.Table.RolloverDays.Length} days of the offset. The longer time is not for a loan that was taxed before as a deemed distribution."
                : $"Within {Periods.Table.RolloverDays.Length} days of the offset. The longer time is only for people who left the job, or whose plan ended, with the loan in good standing.")
            .Noting(OffsetDeadlines.SixtyDays(facts));
}
