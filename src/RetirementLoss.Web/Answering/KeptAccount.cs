using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Answering;

/// <summary>One account of the return as a visit keeps it.</summary>
/// <param name="Key">Its number in this visit, which no other account of the visit ever has; forms name it.</param>
/// <param name="Own">Its answers without those of the return, and the words that any of them were given to.</param>
/// <param name="Opened">The doors that the person opened for it.</param>
public sealed record KeptAccount(int Key, Answers Own, IReadOnlySet<Door> Opened)
{
    /// <summary>Whose it is.</summary>
    public Owner Owner { get; init; } = Owner.Me;

    /// <summary>A word that tells it from another of its kind, once the person said that they are two; none before.</summary>
    public string? Pool { get; init; }

    /// <summary>An account of which nothing is told.</summary>
    public static KeptAccount New(int key, Owner owner) => new(key, Answers.None, Doors.Read(null)) { Owner = owner };
}
