using System.Globalization;

namespace RetirementLoss.Rules.Interview;

/// <summary>A question answered by a calendar day.</summary>
public sealed class Day(string id, string name, Func<Answers, string> prompt) : Question<DateOnly>(id, name, prompt)
{
    private const string By = "by ";
    private const string After = "after ";

    private static readonly string[] Forms = ["yyyy-MM-dd", "M/d/yyyy", "MM/dd/yyyy"];

    /// <summary>The first day that is read; an earlier one is a slip of the hand.</summary>
    public static readonly DateOnly First = new(1900, 1, 1);

    /// <summary>The last day that is read: far past every period that is counted from a day, and far before the calendar of the program ends.</summary>
    public static readonly DateOnly Last = new(2100, 12, 31);

    /// <summary>The days an unknown date could be, given the answers so far.</summary>
    public required Func<Answers, IReadOnlyList<Possibility>> Ends { get; init; }

    /// <summary>The days of which only the side matters, each with both or one of its sides in words; whoever does not know the day can say the side.</summary>
    public Func<Answers, IReadOnlyList<Possibility>> Sides { get; init; } = _ => [];

    public override string Kind => "day";

    /// <summary>The answer that it was on that day or before.</summary>
    public static string OnOrBefore(DateOnly day) => $"{By}{Written(day)}";

    /// <summary>The answer that it was later than that day.</summary>
    public static string LaterThan(DateOnly day) => $"{After}{Written(day)}";

    /// <summary>Whether a token tells a side and no day.</summary>
    public static bool IsSide(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.StartsWith(By, StringComparison.Ordinal) || token.StartsWith(After, StringComparison.Ordinal);
    }

    public override bool TellsASide(string token) => IsSide(token);

    /// <summary>The day; for a side, the day next to the border on that side.</summary>
    public override DateOnly ValueOf(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.StartsWith(By, StringComparison.Ordinal) ? Of(token[By.Length..])
            : token.StartsWith(After, StringComparison.Ordinal) ? Of(token[After.Length..]).AddDays(1)
            : Of(token);
    }

    public override IReadOnlyList<Possibility> OptionsFor(Answers soFar) => Sides(soFar);

    public override bool Offers(string token, Answers soFar) => !IsSide(token) || Sides(soFar).Any(side => side.Token == token);

    public override string TokenOf(DateOnly value) => Written(value);

    public override IReadOnlyList<Possibility> Possibilities(Answers soFar) => Ends(soFar);

    private protected override Parsed Read(string text) =>
        IsSide(text) && DateOnly.TryParseExact(text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..], Forms[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var border) && border >= First && border <= Last ? Parsed.Right(text)
            : !DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Parsed.Wrong($"Enter {Noun} as a date that exists, like 3/31/2017 or 2017-03-31")
            : day < First || day > Last
            ? Parsed.Wrong($"Enter {Noun} as a day from {First:MMMM d, yyyy} to {Last:MMMM d, yyyy}; check the year")
            : Parsed.Right(TokenOf(day));

    private protected override string Words(string token) =>
        token.StartsWith(By, StringComparison.Ordinal) ? $"on or before {InWords(Of(token[By.Length..]))}"
        : token.StartsWith(After, StringComparison.Ordinal) ? $"after {InWords(Of(token[After.Length..]))}"
        : InWords(Of(token));

    private protected override Sentence Spoken(string token) =>
        token.StartsWith(By, StringComparison.Ordinal) ? $"on or before {Of(token[By.Length..]):MMMM d, yyyy}"
        : token.StartsWith(After, StringComparison.Ordinal) ? $"after {Of(token[After.Length..]):MMMM d, yyyy}"
        : (Sentence)$"{Of(token):MMMM d, yyyy}";

    private static DateOnly Of(string written) => DateOnly.ParseExact(written, Forms[0], CultureInfo.InvariantCulture);

    private static string Written(DateOnly day) => day.ToString(Forms[0], CultureInfo.InvariantCulture);

    private static string InWords(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private protected override Sentence AskForAnswer() => $"Enter {Noun}, like 3/31/2017, or choose I don't know";
}
