using System.Globalization;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Tests.Law.Scenarios;

/// <summary>Complete stories drawn over all situations from a fixed seed, with the law's answer to each.</summary>
internal sealed class DrawnStories
{
    /// <summary>How many stories are drawn of each situation.</summary>
    public const int OfEach = 300;

    private const int Attempts = 40;
    private const int Cents = 100;

    private static readonly DateOnly Asked = new(2026, 11, 21);

    // Amounts of the law and around it; others are drawn to equal or to miss narrowly an amount told before.
    private static readonly string[] Amounts = ["0", "0.01", "500", "1000", "5000.50", "12000", "20000", "35000", "80000", "300000", "700000", "2000000"];

    private static readonly Lazy<IReadOnlyList<Story>> Once = new(DrawAll);

    private uint state;

    private DrawnStories(uint seed) => state = (seed * 2654435761u) ^ 0x9E3779B9u;

    /// <summary>One story: its situation, its answers and what the law makes of it.</summary>
    public sealed record Story(string Situation, Answers Live, Assessment Assessment)
    {
        /// <summary>The tax year.</summary>
        public int Year => int.Parse(Live.Tokens["year"], CultureInfo.InvariantCulture);

        /// <summary>The story in one line.</summary>
        public override string ToString() => $"{Assessment.Verdict} {Assessment.Sums.Loss}: {string.Join(' ', Live.Tokens.Select(pair => $"{pair.Key}={pair.Value}"))}";
    }

    /// <summary>All stories; none of them contradicts itself.</summary>
    public static IReadOnlyList<Story> All => Once.Value;

    /// <summary>The same story with these answers changed; what that leaves open is drawn. None where it contradicts itself.</summary>
    public static Story? Retold(Story story, uint seed, params (string Id, string Token)[] changes)
    {
        var tokens = story.Live.Tokens.ToDictionary(StringComparer.Ordinal);
        foreach (var (id, token) in changes)
        {
            tokens[id] = token;
        }

        return new DrawnStories(seed).Finish(Answers.Of(tokens));
    }

    /// <summary>The same story with other answers drawn to those of these questions that it was asked.</summary>
    public static Story? Redrawn(Story story, uint seed, IReadOnlyCollection<string> questions) =>
        new DrawnStories(seed).Finish(Answers.Of(story.Live.Tokens.Where(pair => !questions.Contains(pair.Key))));

    private static List<Story> DrawAll()
    {
        var stories = new List<Story>();
        foreach (var (index, situation) in LawBook.Situations.Index())
        {
            var draw = new DrawnStories((uint)index + 1);
            for (int i = 0, drawn = 0; drawn < OfEach && i < OfEach * Attempts; i++)
            {
                if (draw.Opened(situation) is { } opening && draw.Finish(opening) is { } story)
                {
                    stories.Add(story);
                    drawn++;
                }
            }
        }

        return stories;
    }

    private Answers? Opened(Situation situation)
    {
        for (var i = 0; i < Attempts * Attempts; i++)
        {
            var opening = Answers.None;
            foreach (var question in Opening.Questions)
            {
                if (question.AskWhen(opening))
                {
                    opening = opening.With(question, Answer(question, opening));
                }
            }

            if (LawBook.For(opening) == situation)
            {
                return opening;
            }
        }

        return null;
    }

    private Story? Finish(Answers sheet)
    {
        var walk = LawBook.Walk(sheet);
        while (walk.Next is { } open)
        {
            sheet = walk.Live.With(open, Answer(open, walk.Live));
            walk = LawBook.Walk(sheet);
        }

        var situation = LawBook.For(walk.Live);
        return Checker.Problems(walk.Live).Count == 0 ? new(situation.Id, walk.Live, situation.Assess(walk.Live, Asked)) : null;
    }

    private string Answer(Question question, Answers soFar)
    {
        if (question.Id == Opening.Year.Id)
        {
            return Next(12) == 0 ? "2009" : Checker.Years[Next(Checker.Years.Count)].Number.ToString(CultureInfo.InvariantCulture);
        }

        return question switch
        {
            Day => new DateOnly(int.Parse(soFar.Tokens["year"], CultureInfo.InvariantCulture) - (Next(4) == 0 ? Next(80) : 0), Next(12) + 1, Next(28) + 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Amount amount when amount.MayBeNegative && Next(10) == 0 => "-1000",
            Amount => AmountNear(soFar),
            Count count => OneOf(Interview.Borders.Counts(count)),
            _ => OneOf(question.OptionsFor(soFar)).Token,
        };
    }

    private string AmountNear(Answers soFar)
    {
        var told = soFar.Tokens.Where(pair => pair.Key != Opening.Year.Id).Select(pair => decimal.TryParse(pair.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0m).Where(value => value > 0m).ToList();
        if (told.Count == 0 || Next(2) == 0)
        {
            return OneOf(Amounts);
        }

        var near = OneOf(told) + (Next(6) switch { 0 => 0.01m, 1 => -0.01m, 2 => Next(Cents * Cents), 3 => -Next(Cents * Cents), _ => 0m });
        return Math.Max(0m, near).ToString(CultureInfo.InvariantCulture);
    }

    private int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)below);
    }

    private T OneOf<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];
}
