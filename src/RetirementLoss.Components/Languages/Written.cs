using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace RetirementLoss.Components.Languages;

/// <summary>Writes all that is shown in the language that is spoken: the one place that asks a catalogue.</summary>
/// <remarks>The language is that of the request, as <see cref="System.Globalization.CultureInfo.CurrentUICulture"/> has it; a live part keeps that of its page.</remarks>
public static partial class Written
{
    private const int LongestMilliseconds = 1000;

    /// <summary>A sentence of the rules, with its values in it.</summary>
    public static string Of(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Catalogue.Current is { } catalogue ? sentence.In(catalogue.Of) : sentence.ToString();
    }

    /// <summary>A sentence of the rules where there is one, such as what is wrong with an answer.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(sentence))]
    public static string? OrNone(Sentence? sentence) => sentence is null ? null : Of(sentence);

    /// <summary>A text that is kept as a whole, such as a label of a view or the prompt of a question; it is its own key. What has no letter is written alike in every language.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(whole))]
    public static string? T(string? whole) => whole is { Length: > 0 } && whole.Any(char.IsLetter) && Catalogue.Current is { } catalogue ? Catalogue.Text(catalogue.Of(Catalogue.Key(whole))) : whole;

    /// <summary>A sentence of a view, with its values in it.</summary>
    public static string T(Said sentence) => sentence.ToString();

    /// <summary>A run of years, such as "2018 on".</summary>
    public static string T(Rules.Model.YearRange years) => Of($"{years}");

    /// <summary>One or several, such as "1 page" and "2 pages": the one place that chooses.</summary>
    public static string Count(int count, string one, string several) => count == 1 ? one : several;

    /// <summary>A day, such as "April 15, 2026".</summary>
    public static string DayOf(DateOnly day) => Of($"{day:MMMM d, yyyy}");

    /// <summary>A text with a capital letter at its start.</summary>
    public static string Capital(string text) => string.IsNullOrEmpty(text) ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A sentence with marked-up places: each place of the text, such as {0}, is filled by one of the parts.</summary>
    public static RenderFragment Told(string text, params RenderFragment[] places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var format = Catalogue.Current is { } catalogue ? catalogue.Of(text) : text;
        return builder =>
        {
            var written = 0;
            foreach (Match place in Place().Matches(format))
            {
                builder.AddContent(0, Catalogue.Text(format[written..place.Index]));
                builder.AddContent(1, places[int.Parse(place.ValueSpan[1..^1], NumberStyles.None, CultureInfo.InvariantCulture)]);
                written = place.Index + place.Length;
            }

            builder.AddContent(2, Catalogue.Text(format[written..]));
        };
    }

    [GeneratedRegex(@"(?<!\{)\{\d+\}", RegexOptions.None, LongestMilliseconds)]
    private static partial Regex Place();
}
