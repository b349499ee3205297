namespace RetirementLoss.Web.Security;

/// <summary>Says of an address what a request to it weighs; without it a request is light.</summary>
/// <param name="weight">One of <see cref="Weight"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WeighsAttribute(int weight) : Attribute
{
    /// <summary>The weight.</summary>
    public int Weight => weight;

    /// <summary>Whether it is that of one account, and the visit may have more of them.</summary>
    public bool ForEachAccount { get; init; }

    /// <summary>Whether the sender gets a PDF there, and of an address with more than one answer, gets it by asking for that type.</summary>
    public bool MayBePdf { get; init; }
}
