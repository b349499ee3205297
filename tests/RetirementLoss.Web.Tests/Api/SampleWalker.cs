using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>Walks through the interview until every question was met, so that each can be told in the words of a case in which it arises.</summary>
internal sealed class SampleWalker
{
    private readonly Dictionary<string, Answers> met = new(StringComparer.Ordinal);
    private readonly HashSet<(string Question, string Option)> leftOut = [];
    private readonly HashSet<string> waysSeen = [];

    public SampleWalker()
    {
        var opening = Checker.Questions[0];
        foreach (var year in FarApart(opening.Options).TakeWhile(_ => met.Count < Checker.Questions.Count))
        {
            foreach (var manner in Enum.GetValues<Manner>())
            {
                waysSeen.Clear();
                Follow(Answers.None.With(opening, year.Token), manner);
            }
        }

        met[opening.Id] = Answers.None;
    }

    /// <summary>Answers under which each question is asked, as far as a walk met it.</summary>
    public IReadOnlyDictionary<string, Answers> Met => met;

    /// <summary>The options that were left out at least once when their question was met.</summary>
    public IReadOnlySet<(string Question, string Option)> LeftOut => leftOut;

    // What a person says who knows nothing, or always takes the first or the second option.
    private enum Manner
    {
        Unknown,
        First,
        Second,
    }

    // The newest first, then the oldest, then the middles: law that came and went is met after a few years.
    private static IEnumerable<Possibility> FarApart(IReadOnlyList<Possibility> years)
    {
        var ends = new Queue<(int From, int To)>([(0, years.Count - 1)]);
        yield return years[^1];
        yield return years[0];
        while (ends.TryDequeue(out var between))
        {
            var middle = (between.From + between.To) / 2;
            if (middle > between.From)
            {
                yield return years[middle];
                ends.Enqueue((between.From, middle));
                ends.Enqueue((middle, between.To));
            }
        }
    }

    // Where "I don't know" is no answer, every option is followed.
    private void Follow(Answers sheet, Manner manner)
    {
        var walk = Checker.Walk(sheet);
        if (walk.Next is not { } next)
        {
            OpenOthers(walk, manner);
            return;
        }

        met.TryAdd(next.Id, walk.Live);
        var offered = next.OptionsFor(walk.Live);
        leftOut.UnionWith(next.Options.Except(offered).Select(option => (next.Id, option.Token)));
        foreach (var token in next.MayBeUnknown ? [Say(next, walk.Live, manner)] : offered.Select(option => option.Token))
        {
            Follow(walk.Live.With(next, token), manner);
        }
    }

    // Some questions are asked only after a certain answer to another: one answer at a time is turned to look for them.
    private void OpenOthers(Walk walk, Manner manner)
    {
        if (met.Count == Checker.Questions.Count || !waysSeen.Add(string.Join(' ', walk.Path.Select(question => question.Id))))
        {
            return;
        }

        foreach (var question in walk.Path.Where(question => question.MayBeUnknown))
        {
            foreach (var value in question.Possibilities(walk.Live))
            {
                var turned = Checker.Walk(walk.Live.With(question, value.Token));
                while (turned.Next is { } opened)
                {
                    if (!met.ContainsKey(opened.Id))
                    {
                        Follow(turned.Live, manner);
                        break;
                    }

                    turned = Checker.Walk(turned.Live.With(opened, Say(opened, turned.Live, manner)));
                }
            }
        }
    }

    private static string Say(Question question, Answers soFar, Manner manner)
    {
        if (manner == Manner.Unknown && question.MayBeUnknown)
        {
            return Answers.Unknown;
        }

        var values = question.Possibilities(soFar);
        return question switch
        {
            Amount => "1000",
            Count => manner == Manner.Second ? "2" : "1",
            Day day => values.Count > 0 ? values[0].Token : day.TokenOf(new(int.Parse(soFar.Tokens[Checker.Questions[0].Id], System.Globalization.CultureInfo.InvariantCulture), 1, 1)),
            _ => values[Math.Min(manner == Manner.Second ? 1 : 0, values.Count - 1)].Token,
        };
    }
}
