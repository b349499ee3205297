using RetirementLoss.Rules.Papers;

namespace RetirementLoss.Components.Papers;

/// <summary>The names of the fields and buttons of a paper's form, and how they are read when it comes back.</summary>
public static class PaperForm
{
    /// <summary>The field that names the paper.</summary>
    public const string Paper = "paper";

    /// <summary>The name of every button.</summary>
    public const string Button = "do";

    /// <summary>The button that shows what the paper says.</summary>
    public const string Read = "read";

    /// <summary>The button that takes the boxes into the answers.</summary>
    public const string Use = "use";

    /// <summary>The button that takes them without those that do not fit each other.</summary>
    public const string UseTheRest = "use-the-rest";

    /// <summary>The id and name of the field of a box.</summary>
    public static string IdOf(PaperBox box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return $"box-{box.Id}";
    }

    /// <summary>What was typed into the boxes of a form that came back, by the id of the box; blanks are left out.</summary>
    public static IReadOnlyDictionary<string, string> Typed(Paper paper, Func<string, string?> field)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(field);
        return paper.Boxes
            .Select(box => KeyValuePair.Create(box.Id, field(IdOf(box))?.Trim() ?? ""))
            .Where(box => box.Value.Length > 0)
            .ToDictionary(StringComparer.Ordinal);
    }
}
