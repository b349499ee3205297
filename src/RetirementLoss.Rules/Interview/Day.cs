using System.Globalization;

namespace RetirementLoss.Rules.Interview;

/// <summary>A question answered by a calendar day.</summary>
public sealed class Day(string id, string name, Func<Answers, string> prompt) : Question<DateOnly>(id, name, prompt)
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "M/d/yyyy", "MM/dd/yyyy"];

    /// <summary>The first day that is read; an earlier one is a slip of the hand.</summary>
    public static readonly DateOnly First = new(1900, 1, 1);

    /// <summary>The last day that is read: far past every period that is counted from a day, and far before the calendar of the program ends.</summary>
    public static readonly DateOnly Last = new(2100, 12, 31);

    /// <summary>The days an unknown date could be, given the answers so far.</summary>
    public required Func<Answers, IReadOnlyList<Possibility>> Ends { get; init; }

    public override string Kind => "day";

    public override DateOnly ValueOf(string token) => DateOnly.ParseExact(token, Forms[0], CultureInfo.InvariantCulture);

    public override string TokenOf(DateOnly value) => value.ToString(Forms[0], CultureInfo.InvariantCulture);

    public override IReadOnlyList<Possibility> Possibilities(Answers soFar) => Ends(soFar);

    private protected override Parsed Read(string text) =>
        !DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Parsed.Wrong($"Enter {Name} as a date that exists, like 3/31/2017 or 2017-03-31")
            : day < First || day > Last
            ? Parsed.Wrong($"Enter {Name} as a day from {InWords(First)} to {InWords(Last)}; check the year")
            : Parsed.Right(TokenOf(day));

    private protected override string Words(string token) => InWords(ValueOf(token));

    private static string InWords(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private protected override string AskForAnswer() => $"Enter {Name}, like 3/31/2017, or choose I don't know";
}
