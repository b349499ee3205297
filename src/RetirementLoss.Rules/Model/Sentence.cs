using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace RetirementLoss.Rules.Model;

/// <summary>A sentence as it is decided: a format, which is its key, and typed values; its text is written only where it is shown.</summary>
/// <remarks>
/// An interpolated string becomes one where a sentence is expected. There is no way in for a plain text, so that no English word can travel
/// as a value: what has words of its own is a sentence within the sentence, and a proper name is a <see cref="Name"/>.
/// </remarks>
[InterpolatedStringHandler]
public sealed class Sentence : IEquatable<Sentence>
{
    // The texts between the values, and the values, in their order; what is not used stays empty at the end.
    private const string StopAndSpace = ". ";

    // A dot after one of these ends no sentence.
    private static readonly string[] ShortForms = ["Rev", "Rul", "Proc", "Reg", "Treas", "Memo", "Pub", "sec", "Inc", "Co", "v", "T.C", "U.S", "P.L"];

    private readonly object?[] parts;
    private readonly IReadOnlyList<Sentence>? several;

    /// <summary>Makes room for a sentence; the compiler calls this, and then appends part by part.</summary>
    public Sentence(int literalLength, int formattedCount) => parts = literalLength == 0 ? new object?[formattedCount] : new object?[(2 * formattedCount) + 1];

    /// <summary>Makes no room, and has nothing appended, where nobody will read the sentence.</summary>
    internal Sentence(int literalLength, int formattedCount, IHeard by, out bool isHeard)
    {
        isHeard = by.IsHeard;
        parts = !isHeard ? [] : literalLength == 0 ? new object?[formattedCount] : new object?[(2 * formattedCount) + 1];
    }

    /// <summary>No words at all.</summary>
    public static Sentence None { get; } = new(0, 0);

    private Sentence(IReadOnlyList<Sentence> several)
    {
        this.several = several;
        parts = new object?[(several.Count * 2) - 1];
        for (var i = 0; i < several.Count; i++)
        {
            parts[2 * i] = several[i];
            if (i > 0)
            {
                parts[(2 * i) - 1] = " ";
            }
        }
    }

    /// <summary>The sentence that an interpolated string makes, where the compiler would else make a text of it.</summary>
    public static Sentence Of(Sentence sentence) => sentence;

    /// <summary>Sentences one after another, of which the first can be shown without the rest.</summary>
    public static Sentence Of(Sentence first, Sentence second, Sentence? third = null, Sentence? fourth = null) => Of([first, second, third ?? None, fourth ?? None]);

    /// <summary>Sentences one after another; those without words are left out.</summary>
    public static Sentence Of(IEnumerable<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var all = new List<Sentence>();
        foreach (var sentence in sentences)
        {
            if (sentence.several is null)
            {
                Add(all, sentence);
                continue;
            }

            for (var i = 0; i < sentence.several.Count; i++)
            {
                Add(all, sentence.several[i]);
            }
        }

        return all switch
        {
            [] => None,
            [var only] => only,
            _ => new(all),
        };
    }

    private static void Add(List<Sentence> all, Sentence sentence)
    {
        if (sentence.parts is not ([] or [null]))
        {
            all.Add(sentence);
        }
    }

    /// <summary>The sentences that it is made of, in their order; itself, where it is one.</summary>
    public IReadOnlyList<Sentence> Several => several ?? [this];

    /// <summary>The first of its sentences, which is the answer.</summary>
    public Sentence First => Several[0];

    /// <summary>What follows the first; no words where nothing does.</summary>
    public Sentence Rest => Of(Several.Skip(1));

    /// <summary>Words that are kept as a whole elsewhere, such as in a file of the law or at a question; they are their own key.</summary>
    public static Sentence Kept(string? words)
    {
        if (string.IsNullOrEmpty(words))
        {
            return None;
        }

        var whole = new Sentence(words.Length, 0);
        whole.AppendLiteral(words);
        return whole;
    }

    /// <summary>All of several, such as "2020, 2021 and 2022".</summary>
    public static Sentence AllOf(IReadOnlyList<Sentence> items) => items switch
    {
        [] => None,
        [var only] => only,
        _ => $"{items.SkipLast(1).Aggregate((before, next) => $"{before}, {next}")} and {items[^1]}",
    };

    /// <summary>Each of them joined to the next by "and".</summary>
    public static Sentence Together(IEnumerable<Sentence> items) => items.Aggregate(None, (before, next) => before == None ? next : $"{before} and {next}");

    /// <summary>The format with numbered places for the values, such as "For {0}: {1} could be deducted."; a catalogue is kept by it.</summary>
    public string Key
    {
        get
        {
            var key = new StringBuilder();
            var place = 0;
            foreach (var part in Parts)
            {
                if (part is string text)
                {
                    key.Append(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
                }
                else
                {
                    key.Append('{').Append(place++).Append('}');
                }
            }

            return key.ToString();
        }
    }

    /// <summary>What is left without a lead of a text, a value and a text, such as "For 2024: "; itself, where it has no such lead.</summary>
    internal Sentence After(string before, string behind) => Flat().ToList() is [string lead, not string, string text, .. var rest] && lead == before && text.StartsWith(behind, StringComparison.Ordinal)
        ? OfParts([text[behind.Length..], .. rest])
        : this;

    /// <summary>What follows the word at its start; itself, where it starts with another.</summary>
    internal Sentence Without(string lead) => Flat().ToList() is [string text, .. var rest] && text.StartsWith(lead, StringComparison.Ordinal)
        ? OfParts(text.Length == lead.Length ? rest : [text[lead.Length..], .. rest])
        : this;

    /// <summary>The sentence with a capital letter at its start.</summary>
    internal Sentence Capital() => Flat().ToList() is [string { Length: > 0 } text, .. var rest] && char.IsLower(text[0]) ? OfParts([char.ToUpperInvariant(text[0]) + text[1..], .. rest]) : this;

    /// <summary>The sentences it is made of, those within one format as well.</summary>
    /// <remarks>Notes and reasons are still written as one format of several sentences; where they carry parts, this is not needed.</remarks>
    internal IReadOnlyList<Sentence> OneByOne()
    {
        var done = new List<Sentence>();
        var open = new List<object>();
        var flat = Flat().ToList();
        for (var i = 0; i < flat.Count; i++)
        {
            if (flat[i] is not string text)
            {
                open.Add(flat[i]);
                continue;
            }

            var start = 0;
            for (var end = text.IndexOf(StopAndSpace, StringComparison.Ordinal); end >= 0; end = text.IndexOf(StopAndSpace, end + 1, StringComparison.Ordinal))
            {
                var next = end + StopAndSpace.Length;
                if (!ShortForms.Contains(text[start..end].Split(' ')[^1].TrimStart('(')) && (next == text.Length ? i + 1 < flat.Count : char.IsUpper(text[next]) || text[next] == '$'))
                {
                    open.Add(text[start..(end + 1)]);
                    done.Add(OfParts(open));
                    open.Clear();
                    start = next;
                }
            }

            if (start < text.Length)
            {
                open.Add(text[start..]);
            }
        }

        return open.Count == 0 ? done : [.. done, OfParts(open)];
    }

    // Its texts and values with those of the sentences within it.
    private IEnumerable<object> Flat()
    {
        var before = "";
        foreach (var part in Parts.SelectMany(part => part is Sentence inner ? inner.Flat() : [part]))
        {
            if (part is string text)
            {
                before += text;
                continue;
            }

            if (before.Length > 0)
            {
                yield return before;
                before = "";
            }

            yield return part;
        }

        if (before.Length > 0)
        {
            yield return before;
        }
    }

    private static Sentence OfParts(List<object> parts)
    {
        var made = new Sentence(1, parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            made.parts[i] = parts[i];
        }

        return made;
    }

    /// <summary>Whether the value stands in it, or in a sentence within it.</summary>
    public bool Names(Money value) => Parts.Any(part => (part is Money amount && amount == value) || (part is Sentence inner && inner.Names(value)));

    /// <summary>The values, in their order.</summary>
    public IReadOnlyList<object> Values => [.. Parts.Where(part => part is not string)];

    private IEnumerable<object> Parts => parts.TakeWhile(part => part is not null)!;

    public void AppendLiteral(string text)
    {
        var place = Used;
        if (place > 0 && parts[place - 1] is string before)
        {
            parts[place - 1] = before + text;
            return;
        }

        parts[place] = text;
    }

    public void AppendFormatted(Money amount) => Add(amount);

    public void AppendFormatted(Money? amount) => Add(amount is { } known ? known : None);

    public void AppendFormatted(TaxYear year) => Add(year);

    public void AppendFormatted(TaxYear? year) => Add(year is { } known ? known : None);

    public void AppendFormatted(Rate rate) => Add(rate);

    public void AppendFormatted(YearRange years) => Add(years);

    public void AppendFormatted(int count) => Add(count);

    public void AppendFormatted(DateOnly day, string format) => Add(format == "MMMM d" ? new DayOfAnyYear(day.Month, day.Day) : day);

    public void AppendFormatted(DateOnly? day, string format) => Add(day is { } known ? known : None);

    public void AppendFormatted(Sentence? sentence) => Add(sentence ?? None);

    public void AppendFormatted(IName? name) => Add(name ?? (object)None);

    public bool Equals(Sentence? other) => other is not null && (ReferenceEquals(this, other) || Parts.SequenceEqual(other.Parts));

    public static bool operator ==(Sentence? left, Sentence? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Sentence? left, Sentence? right) => !(left == right);

    public override bool Equals(object? obj) => Equals(obj as Sentence);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var part in Parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }

    /// <summary>The sentence in a language: its format as the catalogue has it under the key, with each value written in that language.</summary>
    /// <param name="catalogue">Gives the format of the language for a key.</param>
    public string In(Func<string, string> catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return string.Format(CultureInfo.InvariantCulture, catalogue(Key), [.. Values.Select(value => SentenceOf(value)?.In(catalogue) ?? value)]);
    }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => string.Concat(Parts.Select(part => part is string text ? text : SentenceOf(part)?.ToString() ?? Convert.ToString(part, CultureInfo.InvariantCulture)));

    // A value that is said in words, as a sentence of its own; none for one that is written alike in every language.
    private static Sentence? SentenceOf(object value) => value switch
    {
        Sentence sentence => sentence,
        DateOnly day => $"{new DayOfAnyYear(day.Month, day.Day).Words}, {day.Year}",
        DayOfAnyYear day => day.Words,
        YearRange { First: null, Last: null } => $"all years",
        YearRange { First: { } first, Last: null } => $"{first} on",
        YearRange { First: null, Last: { } last } => $"to {last}",
        _ => null,
    };

    private int Used
    {
        get
        {
            var place = 0;
            while (place < parts.Length && parts[place] is not null)
            {
                place++;
            }

            return place;
        }
    }

    private void Add(object part) => parts[Used] = part;
}
