using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Common;

/// <summary>A case in which a capital loss meets the other gains and losses of the year.</summary>
public abstract record CapitalCase : ClaimCase
{
    /// <summary>Other capital gains of the year, before any loss is taken off.</summary>
    public Money OtherGains { get; init; }

    /// <summary>Other capital losses of the year, with those carried over from earlier years.</summary>
    public Money OtherLosses { get; init; }

    /// <summary>How the person files; none where the yearly limit could not cut the loss.</summary>
    public FilingStatus? Status { get; init; }
}
