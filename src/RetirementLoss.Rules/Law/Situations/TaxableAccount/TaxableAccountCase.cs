using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TaxableAccount;

/// <summary>The gains and losses of a year in ordinary brokerage accounts.</summary>
public sealed record TaxableAccountCase : CapitalCase
{
    /// <summary>Whether anything was sold at a loss or became worthless.</summary>
    public required bool SoldAtALoss { get; init; }

    /// <summary>The losses, before gains are set against them.</summary>
    public Money Losses { get; init; }

    /// <summary>Where the same shares were bought, if they were.</summary>
    public BoughtBack BoughtBack { get; init; }

    /// <summary>The part of the losses that belongs to as many shares as were bought back.</summary>
    public Money LossBoughtBack { get; init; }

    /// <summary>The capital gains of the year.</summary>
    public Money Gains { get; init; }

    /// <summary>The losses that do not belong to shares bought back.</summary>
    public Money LossesLeft => Losses - LossBoughtBack;
}
