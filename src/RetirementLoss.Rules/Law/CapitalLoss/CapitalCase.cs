using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>A case in which a capital loss meets the other gains and losses of the year.</summary>
internal abstract record CapitalCase : ClaimCase
{
    /// <summary>Other capital gains of the year, before any loss is taken off.</summary>
    public Money OtherGains { get; init; }

    /// <summary>Other capital losses of the year, with those carried over from earlier years.</summary>
    public Money OtherLosses { get; init; }

    /// <summary>The loss on shares that were bought back within 30 days.</summary>
    public WashSale BoughtBack { get; init; } = WashSale.None;

    /// <summary>Whether the loss comes of a sale of shares or the like, which buying them back can undo.</summary>
    public virtual bool WasSold => false;

    /// <summary>The day of the last sale, where it is known.</summary>
    public virtual DateOnly? LastSoldOn => null;

    /// <summary>How the person files; none where the yearly limit could not cut the loss.</summary>
    public FilingStatus? Status { get; init; }
}
