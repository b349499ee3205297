using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Returns;

/// <summary>What happened to one account, or to the accounts that the law counts as one, in the year of the return.</summary>
/// <param name="Answers">The answers that belong to the account and not to the return.</param>
public sealed record AccountEvent(Answers Answers)
{
    /// <summary>Whose account it is.</summary>
    public Owner Owner { get; init; } = Owner.Me;

    /// <summary>A word that tells it from another of its kind, such as a second plan, child, contract or person who died; none where there is one only.</summary>
    public string? Pool { get; init; }
}
