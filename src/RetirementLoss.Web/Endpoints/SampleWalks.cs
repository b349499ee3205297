using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Endpoints;

/// <summary>Walks through the interview until every question was met, so that each can be told in the words of a case in which it arises.</summary>
public sealed class SampleWalks
{
    private readonly Dictionary<string, Answers> met = new(StringComparer.Ordinal);
    private readonly HashSet<(string Question, string Option)> leftOut = [];

    private SampleWalks()
    {
        // The years from the newest back, so that a question speaks of the newest year in which it is asked.
        var opening = Checker.Questions[0];
        foreach (var year in opening.Options.Reverse())
        {
            Follow(Answers.None.With(opening, year.Token));
        }

        met.TryAdd(opening.Id, Answers.None);
    }

    /// <summary>The walks, made once.</summary>
    public static SampleWalks Made => Once.Value;

    private static Lazy<SampleWalks> Once { get; } = new(() => new());

    /// <summary>Answers under which the question is asked; none when no walk met it.</summary>
    public Answers? Before(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return met.GetValueOrDefault(question.Id);
    }

    /// <summary>Whether the option was offered each time its question was met.</summary>
    public bool IsAlwaysOffered(Question question, Possibility option)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(option);
        return !leftOut.Contains((question.Id, option.Token));
    }

    // "I don't know" keeps the most ways open; where it is no answer, every option is followed.
    private void Follow(Answers sheet)
    {
        var walk = Checker.Walk(sheet);
        if (walk.Next is not { } next)
        {
            OpenOthers(walk);
            return;
        }

        met.TryAdd(next.Id, walk.Live);
        var offered = next.OptionsFor(walk.Live);
        leftOut.UnionWith(next.Options.Except(offered).Select(option => (next.Id, option.Token)));
        foreach (var token in next.MayBeUnknown ? [Answers.Unknown] : offered.Select(option => option.Token))
        {
            Follow(sheet.With(next, token));
        }
    }

    // Some questions are asked only after an answer that is known: one answer at a time is turned to look for them.
    private void OpenOthers(Walk walk)
    {
        if (met.Count == Checker.Questions.Count)
        {
            return;
        }

        foreach (var question in walk.Path.Where(question => question.MayBeUnknown))
        {
            foreach (var value in question.Possibilities(walk.Live))
            {
                var turned = Checker.Walk(walk.Live.With(question, value.Token));
                if (turned.Next is { } opened && !met.ContainsKey(opened.Id))
                {
                    Follow(turned.Live);
                }
            }
        }
    }
}
