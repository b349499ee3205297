using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Exploring;

/// <summary>Where a host puts aside what somebody tries, so that another server can go on with it; a host that registers none puts nothing aside.</summary>
public interface ITriedAnswers
{
    /// <summary>How long it is put aside after the last change.</summary>
    TimeSpan PutAsideFor { get; }

    /// <summary>What the visit tried on top of these answers, by question; nothing where it tried none, or on top of others.</summary>
    Task<IReadOnlyDictionary<string, TriedAnswer>> TakeUpAsync(string visit, Answers kept);

    /// <summary>Puts aside what the visit tries on top of these answers, in place of what it tried before; nothing at all forgets it.</summary>
    Task PutAsideAsync(string visit, Answers kept, IReadOnlyDictionary<string, TriedAnswer> tried);
}
