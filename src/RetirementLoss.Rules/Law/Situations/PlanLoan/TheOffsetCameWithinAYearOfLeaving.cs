using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>The regulation lets an offset count as made because of leaving until the first anniversary of the day the job ended.</summary>
internal sealed class TheOffsetCameWithinAYearOfLeaving : FederalRule<PlanLoanCase>
{
    /// <summary>The years in which the regulation applies.</summary>
    public static YearRange Years { get; } = YearRange.From(2021);

    public override string Asks => "Was the loan taken out of the account within a year of leaving the job?";

    public override YearRange InForce => Years;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Reg402c_3];

    public override bool Concerns(PlanLoanCase facts, ClaimSoFar soFar) => facts is { End: LoanEnd.Offset, WasTaxedBefore: false, LeftOrPlanEnded: true, LeftOn: not null, OffsetOn: not null };

    public override Finding Decide(PlanLoanCase facts, ClaimSoFar soFar, FederalYear year) => IsBeyond(facts.LeftOn, facts.OffsetOn)
        ? Deny(facts, soFar, $"You left on {facts.LeftOn:MMMM d, yyyy}, and the first anniversary was {Anniversary(facts):MMMM d, yyyy}. The loan was taken out on {facts.OffsetOn:MMMM d, yyyy}, after it.", soFar)
        : Continue(facts, soFar, $"You left on {facts.LeftOn:MMMM d, yyyy}, and the loan was taken out on {facts.OffsetOn:MMMM d, yyyy}, by the first anniversary on {Anniversary(facts):MMMM d, yyyy}.");

    /// <summary>Whether the offset came after the first anniversary, where both days are known.</summary>
    public static bool IsBeyond(DateOnly? left, DateOnly? offset) => left is { } day && offset is { } taken && taken > FirstAnniversaryOf(day);

    private static DateOnly Anniversary(PlanLoanCase facts) => FirstAnniversaryOf(facts.LeftOn.GetValueOrDefault());

    // A day so late that its anniversary cannot be written has none that is past.
    private static DateOnly FirstAnniversaryOf(DateOnly day) => day.Year < DateOnly.MaxValue.Year ? day.AddYears(1) : DateOnly.MaxValue;
}
