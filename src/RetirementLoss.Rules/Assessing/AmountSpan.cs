using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>An amount, or the two ends it lies between while a fact is not known.</summary>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be; none where the open facts set no end.</param>
public sealed record AmountSpan(Money Low, Money? High)
{
    /// <summary>Whether it is one amount.</summary>
    public bool IsFirm => Low == High;

    /// <summary>Whether it is nothing, whatever the open facts are.</summary>
    public bool IsZero => IsFirm && Low.IsZero;

    /// <summary>One amount.</summary>
    public static AmountSpan Of(Money amount) => new(amount, amount);
}
