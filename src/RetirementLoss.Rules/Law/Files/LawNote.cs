namespace RetirementLoss.Rules.Law.Files;

/// <summary>A note on the law, as it stands in a folder: its title, and its parts by their headings.</summary>
internal sealed class LawNote
{
    private LawNote(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("\n## ");
        Title = parts[0].Trim().TrimStart('#').Trim();
        Parts = [.. parts.Skip(1).Select(part => (Part: part, End: part.IndexOf('\n', StringComparison.Ordinal))).Select(part => (part.Part[..part.End].Trim(), part.Part[part.End..].Trim()))];
    }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its parts, in order.</summary>
    public IReadOnlyList<(string Heading, string Text)> Parts { get; }

    /// <summary>What it says is not worked out here, but for what a report says itself.</summary>
    public IReadOnlyList<string> LeftOut
    {
        get
        {
            const string Said = "(said";
            var text = Parts.FirstOrDefault(part => part.Heading == "What we do not model").Text ?? "";
            return [.. $"\n{text}".Split("\n- ").Skip(1).Select(item => string.Join(' ', item.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(item => !item.Contains(Said, StringComparison.Ordinal))];
        }
    }

    /// <summary>The note of a folder of the law, such as "Theft".</summary>
    public static LawNote In(string folder) => new(LawFiles.TextIn($"Law/{folder}/", "law.md"));
}
