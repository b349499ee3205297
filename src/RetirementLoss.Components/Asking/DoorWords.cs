using RetirementLoss.Components.Drawings;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Asking;

/// <summary>The words of a door that a person can open: its name, what it adds, and how much it asks.</summary>
public static class DoorWords
{
    /// <summary>Its name.</summary>
    public static string Name(Door door) => door switch
    {
        Door.Amount => T("The amount of the loss"),
        Door.Cost => T("The cost of the payout"),
        Door.State => T("Your state"),
        Door.Kind or Door.Shown => throw new ArgumentOutOfRangeException(nameof(door), door, "Nobody opens this door; its pages are asked with others."),
        _ => throw new ArgumentOutOfRangeException(nameof(door), door, "This door has no name yet; add it."),
    };

    /// <summary>What it adds to the answer.</summary>
    public static string Adds(Door door) => door switch
    {
        Door.Amount => T("How much is lost for tax, and what limits leave of it."),
        Door.Cost => T("Is any of it income? Is there an additional tax?"),
        Door.State => T("A few states still allow what federal law does not."),
        Door.Kind or Door.Shown => throw new ArgumentOutOfRangeException(nameof(door), door, "Nobody opens this door; its pages are asked with others."),
        _ => throw new ArgumentOutOfRangeException(nameof(door), door, "This door has no words yet; add them."),
    };

    /// <summary>How much it asks, as a guess: what is answered there can ask for more or for less.</summary>
    public static string Asks(DoorAhead door)
    {
        ArgumentNullException.ThrowIfNull(door);
        var questions = Written.Count(door.Questions.Count, T("About 1 question"), T($"About {door.Questions.Count} questions"));
        return door.Pages == 1 ? questions : T($"{questions} on {door.Pages} pages");
    }

    /// <summary>Its drawing.</summary>
    public static Subject Drawn(Door door) => door switch
    {
        Door.Amount => Subject.LessCameOut,
        Door.Cost => Subject.ShareTaken,
        Door.State => Subject.State,
        Door.Kind or Door.Shown => throw new ArgumentOutOfRangeException(nameof(door), door, "Nobody opens this door; its pages are asked with others."),
        _ => throw new ArgumentOutOfRangeException(nameof(door), door, "This door has no drawing yet; choose one."),
    };
}
