using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Checking;

/// <summary>What opening a door asks from here.</summary>
/// <param name="Door">The door.</param>
/// <param name="Pages">So many pages, where what is missing is answered in the usual way; none where the door adds nothing.</param>
/// <param name="Questions">The questions on them, in order.</param>
public sealed record DoorAhead(Door Door, int Pages, IReadOnlyList<Question> Questions)
{
    /// <summary>Whether there is anything behind it.</summary>
    public bool Adds => Pages > 0;
}
