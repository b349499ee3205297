using System.Runtime.CompilerServices;
using System.Text;

namespace RetirementLoss.Rules.Assessing;

/// <summary>Takes the sentences of a verdict one by one, with their values in them.</summary>
/// <remarks>The one place that knows how a verdict is put together: "For", the year, and the sentences.</remarks>
internal static class Spoken
{
    // A dot after one of these ends no sentence.
    private static readonly string[] ShortForms = ["Rev", "Rul", "Proc", "Reg", "Treas", "Memo", "Pub", "sec", "Inc", "Co", "v", "T.C", "U.S", "P.L"];

    // Sentences that say no more than the word above them.
    private static readonly string[] Bare =
    [
        "yes.", "yes, in full.", "yes, in part.", "no deduction.", "no federal deduction.", "no loss.", "not covered.", "no deduction yet.", "no deduction now.",
        "no deduction in the end.", "no deduction this year.", "no deduction for now.", "yes, but it would not lower the tax.",
    ];

    /// <summary>The sentences after "For 2024:"; where the first says no more than the word does and another follows, it is left out.</summary>
    public static IReadOnlyList<FormattableString> Verdict(FormattableString headline)
    {
        var all = Sentences(headline);
        var first = WithoutTheYear(all[0]);
        return all.Count > 1 && Bare.Contains(Text(first)) ? [.. all.Skip(1)] : [Capital(first), .. all.Skip(1)];
    }

    /// <summary>The sentences, in order.</summary>
    public static IReadOnlyList<FormattableString> Sentences(FormattableString text)
    {
        var (format, values) = Flat(text);
        var sentences = new List<FormattableString>();
        var start = 0;
        for (var end = format.IndexOf(". ", StringComparison.Ordinal); end >= 0; end = format.IndexOf(". ", end + 1, StringComparison.Ordinal))
        {
            var word = format[..end].Split(' ')[^1].TrimStart('(');
            if (!ShortForms.Contains(word) && (char.IsUpper(format[end + 2]) || format[end + 2] is '{' or '$'))
            {
                sentences.Add(FormattableStringFactory.Create(format[start..(end + 1)], values));
                start = end + 2;
            }
        }

        sentences.Add(FormattableStringFactory.Create(format[start..], values));
        return sentences;
    }

    /// <summary>How many words it has.</summary>
    public static int Words(FormattableString sentence) => Text(sentence).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static FormattableString WithoutTheYear(FormattableString sentence)
    {
        const string Lead = "For {0}: ";
        return sentence.Format.StartsWith(Lead, StringComparison.Ordinal)
            ? FormattableStringFactory.Create(sentence.Format[Lead.Length..], sentence.GetArguments())
            : sentence;
    }

    private static FormattableString Capital(FormattableString sentence) => sentence.Format.Length > 0 && char.IsLower(sentence.Format[0])
        ? FormattableStringFactory.Create(char.ToUpperInvariant(sentence.Format[0]) + sentence.Format[1..], sentence.GetArguments())
        : sentence;

    private static (string Format, object?[] Values) Flat(FormattableString text)
    {
        var (format, values) = (new StringBuilder(), new List<object?>());
        Append(text);
        return (format.ToString(), [.. values]);

        void Append(FormattableString part)
        {
            for (var i = 0; i < part.Format.Length; i++)
            {
                if (part.Format[i] != '{' || part.Format[i + 1] == '{')
                {
                    _ = part.Format[i] is '{' or '}' ? format.Append(part.Format[i]).Append(part.Format[i++]) : format.Append(part.Format[i]);
                    continue;
                }

                var close = part.Format.IndexOf('}', i);
                var hole = part.Format[(i + 1)..close];
                var colon = hole.IndexOf(':', StringComparison.Ordinal);
                Value(part.GetArgument(int.Parse(colon < 0 ? hole : hole[..colon], System.Globalization.CultureInfo.InvariantCulture)), colon < 0 ? "" : hole[colon..]);
                i = close;
            }
        }

        void Value(object? value, string pattern)
        {
            switch (value)
            {
                case FormattableString inner:
                    Append(inner);
                    break;
                case string words:
                    _ = format.Append(words.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
                    break;
                default:
                    _ = format.Append('{').Append(values.Count).Append(pattern).Append('}');
                    values.Add(value);
                    break;
            }
        }
    }

    private static string Text(FormattableString sentence) => FormattableString.Invariant(sentence);
}
