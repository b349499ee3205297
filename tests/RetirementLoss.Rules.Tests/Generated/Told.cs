using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Interview;

namespace RetirementLoss.Rules.Tests.Generated;

/// <summary>A sheet of answers told by a row of numbers: each question met takes the next of them. Smaller numbers tell a plainer sheet.</summary>
/// <param name="Draws">The numbers; past their end each question takes its first answer.</param>
internal sealed record Told(IReadOnlyList<int> Draws)
{
    /// <summary>So many numbers are enough for the longest interview.</summary>
    public const int Length = 40;

    /// <summary>Numbers below this are drawn.</summary>
    public const int Numbers = 1 << 20;

    // One in so many facts is not known, where facts may be unknown.
    private const int KnownToUnknown = 6;

    // Borders of the law, a cent, and the most that can be typed.
    private static readonly string[] Amounts =
        ["5000", "0", "0.01", "0.1", "1", "999.99", "1000", "1000.01", "3000", "3000.01", "7500.5", "10000", "12000", "20000", "22000.01", "50000", "100000.01", "261500.01", "2000000", "899999999.99"];

    private static readonly string[] Days =
        ["0001-01-01", "1899-12-31", "1986-07-01", "2010-01-01", "2012-02-29", "2018-01-01", "2020-07-15", "2020-07-16", "2026-11-29", "2026-12-31", "2100-12-31", "9999-12-31"];

    /// <summary>The sheet with every fact known.</summary>
    public Answers Known => Sheet(mayBeUnknown: false);

    /// <summary>The sheet on which some facts are not known.</summary>
    public Answers WithUnknowns => Sheet(mayBeUnknown: true);

    public override string ToString() => $"known: {Known.Line()}\nwith unknowns: {WithUnknowns.Line()}";

    /// <summary>The answer that a number tells to a question, given the answers before it.</summary>
    public static string Answer(Question question, Answers soFar, int draw)
    {
        var all = question switch
        {
            { Options.Count: > 0 } => [.. question.OptionsFor(soFar).Select(option => option.Token)],
            Amount amount => [.. AmountsFor(amount, soFar)],
            Count count => [.. Interview.Borders.Counts(count)],
            _ => DaysFor(question, soFar),
        };
        return all[draw % all.Count];
    }

    private Answers Sheet(bool mayBeUnknown)
    {
        var answers = Answers.None;
        for (var i = 0; Checker.Walk(answers) is { Next: { } question } walk; i++)
        {
            var draw = i < Draws.Count ? Draws[i] : 0;
            var forgotten = mayBeUnknown && question.MayBeUnknown && draw % KnownToUnknown == KnownToUnknown - 1;
            answers = answers.With(question, forgotten ? Answers.Unknown : Answer(question, walk.Live, draw / KnownToUnknown));
        }

        return answers;
    }

    // What was told before, and a cent to either side, meets every border between two amounts.
    private static List<string> AmountsFor(Amount question, Answers soFar)
    {
        var before = LawBook.For(soFar).Questions.OfType<Amount>().Where(earlier => soFar.Get(earlier) is not null).Select(earlier => soFar.Get(earlier)!.Value).ToList();
        var beside = before.TakeLast(2).SelectMany(amount => new[] { amount, amount + Money.Of(0.01m), (amount - Money.Of(0.01m)).OrZero, amount + amount }).Where(amount => amount < Amount.TooLarge);
        return [.. Amounts, .. beside.Select(question.TokenOf), .. question.MayBeNegative ? new[] { "-1000" } : []];
    }

    private static List<string> DaysFor(Question question, Answers soFar)
    {
        var year = soFar.Require(Opening.Year);
        return
        [
            .. new[] { $"{year}-06-30", $"{year}-01-01", $"{year}-12-31", $"{year + 1}-01-01", $"{year + 1}-04-15", $"{year - 1}-12-31" }.Concat(Days)
                .Where(day => question.Parse(day).Token is not null),
        ];
    }
}
