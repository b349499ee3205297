using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Asking;

/// <summary>Tells the part a question belongs to, and its words.</summary>
public static class Parts
{
    private static readonly string[] Opening = ["year", "account", "happened", "stolen-how", "what-else"];

    /// <summary>The parts in order.</summary>
    public static IReadOnlyList<Part> All { get; } = Enum.GetValues<Part>();

    /// <summary>The part of a question.</summary>
    public static Part Of(Question question) => Opening.Contains(question.Id) ? Part.TheAccount : Part.TheMoney;

    /// <summary>The part in words.</summary>
    public static string Words(Part part) => part switch
    {
        Part.TheAccount => "The account",
        Part.TheMoney => "The money",
        Part.YourAnswer => "Your answer",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "This part has no words yet; add them."),
    };
}
