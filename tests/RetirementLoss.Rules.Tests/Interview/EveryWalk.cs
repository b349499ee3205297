using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>Walks the whole interview.</summary>
/// <remarks>
/// The full product of all borders has hundreds of millions of walks, so it is cut where questions are independent of each other:
/// <list type="bullet">
/// <item>Stories: for 2017 and for the newest year, every account, every event, every choice, and the borders of the first amount of a
/// story in full; later amounts and the questions about the return take one answer in turn, so that every border is met many times, each
/// time in another company. For the other years beside a change of law the same, with one border of each amount in turn.</item>
/// <item>From the tenth answer of a story on (the seventh in the other years), choices take one option in turn as well.</item>
/// <item>Questions that may stay unknown are answered one time in five.</item>
/// <item>Rows of more than six options after the opening, such as the reasons for an early payout, take one of them in turn.</item>
/// <item>What an IRA paid with, and what can be proved of it, takes one option in turn.</item>
/// <item>Returns: for every year in which the return matters, one story with the full product of the questions about the return.</item>
/// <item>The other years: every account, event and choice, each amount one border in turn.</item>
/// </list>
/// Turns are counted in the order of the walk, so every run walks the same ways.
/// </remarks>
internal sealed class EveryWalk
{
    /// <summary>On each side of a change of law: 2012 (no overall limit), 2018 (the bar), and the newest year (the 60-day clock).</summary>
    public static readonly IReadOnlyList<int> YearsOfChange = [2012, LastWithDeduction, 2018, Checker.Years[^1].Number];

    private const int LastWithDeduction = 2017;

    // So many answers in, the rest of a story's choices take one option in turn as well.
    private const int DeepIntoTheStory = 9;

    // Long rows of options, such as the reasons for an early payout, take one in turn.
    private const int ManyOptions = 6;

    // What an IRA paid in kind changes one amount only, so these take one option in turn wherever they stand.
    private static readonly string[] InTurnAnywhere = ["paid-in", "reported-higher", "value-proved"];

    // Years without figures end the interview at its first question.
    private static readonly int[] YearsNotCovered = [1913, Checker.Years[0].Previous.Number, Checker.Years[^1].Next.Number, 2100];

    private readonly Dictionary<string, int> turns = new(StringComparer.Ordinal);

    /// <summary>Every walk, each as a complete walk over answers without unknowns.</summary>
    public static IEnumerable<Walk> All() => Stories().Concat(Returns()).Concat(OtherYears());

    public static IEnumerable<Walk> Stories() => YearsOfChange.SelectMany(year => From(year, full: year == LastWithDeduction || year == YearsOfChange[^1] ? 1 : 0));

    public static IEnumerable<Walk> OtherYears() =>
        Checker.Years.Select(year => year.Number).Except(YearsOfChange).Concat(YearsNotCovered).SelectMany(year => From(year, full: 0));

    public static IEnumerable<Walk> Returns()
    {
        foreach (var year in Checker.Years.Where(year => MiscellaneousItemizedFloor.Years.Includes(year)))
        {
            var story = Sheets.Of(("year", $"{year}"), ("account", "roth-ira"), ("happened", "paid-out"), ("received", "15000"), ("paid-in", "cash"), ("basis-given", "total"), ("basis-left", "27000"), ("same-kind-left", "no"), ("recent-conversions", "0"), ("box-7-code", "unknown"));
            foreach (var walk in Finish(story, Borders.Of))
            {
                yield return walk;
            }
        }
    }

    private static IEnumerable<Walk> From(int year, int full)
    {
        var walks = new EveryWalk();
        return Finish(Answers.None.With(Opening.Year, $"{year}"), (question, soFar) => walks.Some(question, soFar, full));
    }

    // What is tried at a question: see the remarks above.
    private IReadOnlyList<string> Some(Question question, Answers soFar, int full)
    {
        var borders = Borders.Of(question, soFar);
        if (Borders.Return.Contains(question.Id))
        {
            return InTurn(question, borders, 1);
        }

        if (question.MayStayUnknown)
        {
            return NextTurn(question.Id) % 5 == 0 ? InTurn(question, borders, 1) : [Answers.Unknown];
        }

        if (question is not Amount and not Day and not Count)
        {
            var isOpening = Opening.Questions.Any(opening => opening.Id == question.Id);
            return isOpening || (borders.Count <= ManyOptions && !(InTurnAnywhere.Contains(question.Id) && IsOfAnIra(soFar)) && soFar.Tokens.Count < (full > 0 ? DeepIntoTheStory : DeepIntoTheStory - 3)) ? borders : InTurn(question, borders, 1);
        }

        var earlier = LawBook.For(soFar).Questions.Count(other => other is Amount && soFar.Has(other));
        return earlier < full && !question.MayStayUnknown ? borders : InTurn(question, borders, 1);
    }

    private static bool IsOfAnIra(Answers soFar) => Opening.HasPool(soFar) && Pools.IsIra(Pools.Of(soFar));

    private int NextTurn(string id) => turns[$"{id} known"] = turns.GetValueOrDefault($"{id} known") + 1;

    private List<string> InTurn(Question question, IReadOnlyList<string> borders, int count)
    {
        var turn = turns.GetValueOrDefault(question.Id);
        turns[question.Id] = turn + count;
        return [.. Enumerable.Range(turn, Math.Min(count, borders.Count)).Select(i => borders[i % borders.Count])];
    }

    private static IEnumerable<Walk> Finish(Answers sheet, Func<Question, Answers, IReadOnlyList<string>> tried)
    {
        var walk = LawBook.Walk(sheet);
        if (walk.Next is not { } next)
        {
            yield return walk;
            yield break;
        }

        foreach (var token in tried(next, walk.Live))
        {
            foreach (var complete in Finish(sheet.With(next, token), tried))
            {
                yield return complete;
            }
        }
    }
}
