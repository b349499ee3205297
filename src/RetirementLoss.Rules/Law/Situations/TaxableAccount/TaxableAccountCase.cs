using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TaxableAccount;

/// <summary>The gains and losses of a year in ordinary brokerage accounts.</summary>
internal sealed record TaxableAccountCase : CapitalCase
{
    /// <summary>Whether anything was sold at a loss or became worthless.</summary>
    public required bool SoldAtALoss { get; init; }

    /// <summary>The losses, before gains are set against them.</summary>
    public Money Losses { get; init; }

    public override bool WasSold => true;
}
