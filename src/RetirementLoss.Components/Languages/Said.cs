using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace RetirementLoss.Components.Languages;

/// <summary>A sentence of a view: the interpolated string is its key, and each value is written in the language that is spoken.</summary>
/// <remarks>A text comes in as it is: it is a name, or was written in that language before.</remarks>
[InterpolatedStringHandler]
public ref struct Said
{
    // In English the text is put together at once; in another language the key and the values are kept apart.
    private readonly Catalogue? catalogue;
    private readonly StringBuilder key;
    private readonly List<string>? values;

    /// <summary>Makes room for a sentence; the compiler calls this.</summary>
    public Said(int literalLength, int formattedCount)
    {
        catalogue = Catalogue.Current;
        key = new(literalLength + (formattedCount * 8));
        values = catalogue is null ? null : new(formattedCount);
    }

    public readonly void AppendLiteral(string text) => key.Append(values is null ? text : Catalogue.Key(text));

    public readonly void AppendFormatted(Sentence? value) => Add(value is null ? "" : Written.Of(value));

    public readonly void AppendFormatted(string? value) => Add(value ?? "");

    public readonly void AppendFormatted(DateOnly value, string format) => AppendFormatted((Sentence)$"{value:format}");

    public readonly void AppendFormatted(Rules.Model.YearRange value) => Add(Written.T(value));

    public readonly void AppendFormatted<T>(T value) => Add(value is Sentence sentence ? Written.Of(sentence) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");

    /// <summary>The sentence with its values, in the language that is spoken.</summary>
    public override readonly string ToString() => values is null ? key.ToString() : string.Format(CultureInfo.InvariantCulture, catalogue!.Of(key.ToString()), [.. values]);

    private readonly void Add(string value)
    {
        if (values is null)
        {
            key.Append(value);
            return;
        }

        key.Append('{').Append(values.Count).Append('}');
        values.Add(value);
    }
}
