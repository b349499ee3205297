using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>What one door would ask from here, where what is missing is answered in the usual way.</summary>
/// <param name="Door">amount, cost or state.</param>
/// <param name="Pages">So many pages; 0 where the door adds nothing.</param>
/// <param name="Count">So many questions on them. Other answers than the usual ones can ask for more or for fewer.</param>
/// <param name="Questions">The ids of these questions, in order.</param>
public sealed record DoorAhead(string Door, int Pages, int Count, IReadOnlyList<string> Questions)
{
    /// <summary>Writes one door.</summary>
    public static DoorAhead From(Rules.Checking.DoorAhead door)
    {
        ArgumentNullException.ThrowIfNull(door);
        return new(Token.Of(door.Door), door.Pages, door.Questions.Count, [.. door.Questions.Select(question => question.Id)]);
    }
}
