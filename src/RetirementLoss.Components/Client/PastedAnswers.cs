using Microsoft.VisualBasic.FileIO;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Client;

/// <summary>A client's answers as pasted: a row of names with a row of values, or a name and a value a line; the names are the ids of the questions.</summary>
/// <param name="Values">What was read, by question.</param>
/// <param name="Problems">What could not be taken, and what to do.</param>
public sealed record PastedAnswers(IReadOnlyList<(Question Question, string Typed)> Values, IReadOnlyList<string> Problems)
{
    /// <summary>More than this is no row of one client.</summary>
    public const int MostCharacters = 8 * 1024;

    // A name longer than this is none of ours and is not repeated in full.
    private const int LongestName = 40;

    private static readonly Dictionary<string, Question> Known = Checker.Questions.ToDictionary(question => question.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads what was pasted.</summary>
    public static PastedAnswers Read(string? pasted)
    {
        var text = pasted?.Trim('\r', '\n', '\uFEFF') ?? "";
        if (string.IsNullOrWhiteSpace(text))
        {
            return Nothing(T("Paste a row first: names of questions in one line, and their answers in the next"));
        }

        if (text.Length > MostCharacters)
        {
            return Nothing(T("This is more than one client. Paste one row with its line of names, or use the batch page"));
        }

        var separator = text.Contains('\t', StringComparison.Ordinal) ? "\t" : text.Contains(';', StringComparison.Ordinal) ? ";" : ",";
        var lines = Lines(text, separator);
        return lines is null ? Nothing(T("A quotation mark is opened and not closed. Put quotes around the whole value, or take them out"))
            : lines[0].Length > 1 && lines[0].Count(name => Known.ContainsKey(name.Trim())) > 1 ? Row(lines)
            : Pairs(lines, separator);
    }

    private static PastedAnswers Nothing(string problem) => new([], [problem]);

    private static List<string[]>? Lines(string text, string separator)
    {
        using var reader = new StringReader(text);
        using var parser = new TextFieldParser(reader) { Delimiters = [separator], HasFieldsEnclosedInQuotes = true };
        var lines = new List<string[]>();
        try
        {
            while (parser.ReadFields() is { } fields)
            {
                lines.Add(fields);
            }
        }
        catch (MalformedLineException)
        {
            return null;
        }

        return lines;
    }

    private static PastedAnswers Row(List<string[]> lines)
    {
        var names = lines[0];
        return lines.Count == 1 ? Nothing(T("There are names and no answers. Paste the line of answers below them as well"))
            : lines.Count > 2 ? Nothing(T($"These are {lines.Count - 1} rows. Paste one client at a time, or use the batch page"))
            : lines[1].Length > names.Length ? Nothing(T($"There are {names.Length} names and {lines[1].Length} answers. Put an amount that has a comma in quotes, like \"12,500\""))
            : Taken(names.Zip(lines[1]));
    }

    // Without quotes a comma in an amount splits it; of a pair all that follows the name is the answer.
    private static PastedAnswers Pairs(List<string[]> lines, string separator) =>
        Taken(lines.Where(line => line.Length > 0).Select(line => (line[0], string.Join(separator, line.Skip(1)))));

    private static PastedAnswers Taken(IEnumerable<(string Name, string Typed)> pairs)
    {
        var values = new List<(Question, string)>();
        var problems = new List<string>();
        foreach (var (name, typed) in pairs.Select(pair => (pair.Name.Trim(), pair.Typed.Trim())).Where(pair => pair.Item2.Length > 0))
        {
            if (Known.TryGetValue(name, out var question))
            {
                values.Add((question, typed));
            }
            else
            {
                problems.Add(T($"“{(name.Length <= LongestName ? name : $"{name[..LongestName]}…")}” is not the id of a question, so its answer was not taken. Mend the name, or leave it out"));
            }
        }

        return new(values, problems);
    }
}
