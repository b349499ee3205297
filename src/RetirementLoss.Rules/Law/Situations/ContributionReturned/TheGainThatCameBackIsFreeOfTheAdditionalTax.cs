using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>The gain that comes back with a contribution in time is income, but no longer bears the additional tax on early payouts.</summary>
/// <remarks>
/// The law speaks of what is determined from December 29, 2022 on. The gain is income of the year of the contribution, and the return for 2022
/// was filed after that day.
/// </remarks>
internal sealed class TheGainThatCameBackIsFreeOfTheAdditionalTax : FederalRule<ContributionReturnedCase>
{
    /// <summary>The years of contribution whose gain is free.</summary>
    public static YearRange Years { get; } = YearRange.From(2022);

    public override string Asks => "Is the gain that came back free of the additional tax?";

    public override YearRange InForce => Years;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72t, Federal.Irc408d4];

    public override bool Concerns(ContributionReturnedCase facts, ClaimSoFar soFar) => facts.GainBack is not null;

    public override Finding Decide(ContributionReturnedCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(
            facts,
            soFar,
            $"The {facts.GainBack} that came back on top is income of {facts.Year}, but bears no additional tax, at any age.",
            soFar with { Sums = soFar.Sums with { AdditionalTax = Money.Zero } });
}
