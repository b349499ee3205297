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
    private readonly object?[] parts;

    /// <summary>Makes room for a sentence; the compiler calls this, and then appends part by part.</summary>
    public Sentence(int literalLength, int formattedCount) => parts = literalLength == 0 ? new object?[formattedCount] : new object?[(2 * formattedCount) + 1];

    /// <summary>No words at all.</summary>
    public static Sentence None { get; } = new(0, 0);

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

    /// <summary>The values, in their order.</summary>
    public IReadOnlyList<object> Values => [.. Parts.Where(part => part is not string)];

    private IEnumerable<object> Parts => parts.TakeWhile(part => part is not null)!;

    public void AppendLiteral(string text) => Add(text);

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

    public void AppendFormatted(string? words) => Add(words is null ? None : new Name(words));

    public bool Equals(Sentence? other) => other is not null && (ReferenceEquals(this, other) || Parts.SequenceEqual(other.Parts));

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

    /// <summary>The sentence in English.</summary>
    public override string ToString() => string.Concat(Parts.Select(part => part is DateOnly day ? day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture) : Convert.ToString(part, CultureInfo.InvariantCulture)));

    private void Add(object part)
    {
        var place = 0;
        while (parts[place] is not null)
        {
            place++;
        }

        parts[place] = part;
    }
}
