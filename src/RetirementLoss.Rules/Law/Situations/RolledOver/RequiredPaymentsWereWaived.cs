using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>For 2020 no account with a balance of one's own had to pay its holder by age, so all of it may be rolled over.</summary>
internal sealed class RequiredPaymentsWereWaived : FederalRule<RolledOverCase>
{
    /// <summary>The years without required payments.</summary>
    public static YearRange Years { get; } = YearRange.Between(2020, 2020);

    public override string Asks => "Did a payment that the law requires by age have to stay out?";

    public override YearRange InForce => Years;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc401a9];

    public override bool Concerns(RolledOverCase facts, Standing soFar) =>
        facts.Account != AccountKind.Pension && facts.Pool != Pool.RothIras && facts.ValidlyRolledOver.IsPositive;

    public override Finding Decide(RolledOverCase facts, Standing soFar, FederalYear year) =>
        Deny(facts, soFar, $"The payments that the law requires by age were waived for {facts.Year}, so what would have been one could be rolled over too.", soFar);
}
