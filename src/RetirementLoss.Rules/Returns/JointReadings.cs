using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>Fills in the open facts of all accounts at once: what belongs to the return has one value for all of them.</summary>
internal static class JointReadings
{
    // So many ways are worked out; of more only those with the smallest and the largest losses, between which all others lie.
    private const int Most = 256;

    private const int ReadingsOfAnAccount = 64;

    /// <summary>What each way of filling in the open facts of one account leads to, those that differ in nothing told once.</summary>
    public static IReadOnlyList<EventLoss> Of(int account, Answers used, DateOnly askedOn) =>
    [
        .. Readings.Of(used, ReadingsOfAnAccount, askedOn)
            .Select(reading => EventLoss.Of(account, reading.Answers, reading.Assessment, reading.IsExact, askedOn))
            .DistinctBy(loss => (loss.Alone.Verdict, loss.Alone.Character, loss.Alone.Certainty, loss.Alone.Sums, loss.IsExact, Key(OfTheReturn(loss.Live)), State: Key(OfTheState(loss.Live)))),
    ];

    /// <summary>The ways in which the accounts can stand beside each other, with the answers on the return that each has.</summary>
    public static IReadOnlyList<(IReadOnlyList<EventLoss> Losses, Answers Facts)> Of(ReturnSheet sheet, IReadOnlyList<IReadOnlyList<EventLoss>> accounts)
    {
        var told = sheet.Return.Tokens.Where(answer => !IsOpen(answer)).ToDictionary(StringComparer.Ordinal);
        List<(IReadOnlyList<EventLoss> Losses, Dictionary<string, string> Facts)> ways = [([], told)];
        foreach (var account in accounts)
        {
            var joined = ways.SelectMany(way => account.Where(loss => Agree(way.Facts, loss)).Select(loss => Join(way, loss))).ToList();

            // Facts that were only tried together may never meet; then every way is taken, which can only widen the ends.
            ways = Few(joined.Count > 0 ? joined : [.. ways.SelectMany(way => account.Select(loss => Join(way, loss)))]);
        }

        return [.. ways.Select(way => (way.Losses, Answers.Of(way.Facts)))];
    }

    private static (IReadOnlyList<EventLoss> Losses, Dictionary<string, string> Facts) Join((IReadOnlyList<EventLoss> Losses, Dictionary<string, string> Facts) way, EventLoss loss)
    {
        var facts = new Dictionary<string, string>(way.Facts, StringComparer.Ordinal);
        foreach (var (id, token) in OfTheReturn(loss.Live))
        {
            facts[id] = token;
        }

        return ([.. way.Losses, loss], facts);
    }

    private static bool Agree(Dictionary<string, string> facts, EventLoss loss) =>
        OfTheReturn(loss.Live).All(answer => !facts.TryGetValue(answer.Key, out var token) || token == answer.Value);

    private static List<(IReadOnlyList<EventLoss> Losses, Dictionary<string, string> Facts)> Few(List<(IReadOnlyList<EventLoss> Losses, Dictionary<string, string> Facts)> ways) => ways.Count <= Most
        ? ways
        : [.. ways.GroupBy(way => Key(way.Facts)).SelectMany(alike => new[] { alike.MinBy(way => Total(way.Losses)), alike.MaxBy(way => Total(way.Losses)) })];

    private static Money Total(IReadOnlyList<EventLoss> losses) => losses.Where(loss => loss.IsOpen).Aggregate(Money.Zero, (sum, loss) => sum + loss.Counted);

    private static IEnumerable<KeyValuePair<string, string>> OfTheReturn(Answers live) =>
        live.Tokens.Where(answer => ReturnSheet.IsOfTheReturn(answer.Key) && !IsOpen(answer));

    private static bool IsOpen(KeyValuePair<string, string> answer) => ReturnSheet.Questions.Any(question => question.Id == answer.Key && question.LeavesOpen(answer.Value) && !(question.MayStayUnknown && question.TellsASide(answer.Value)));

    private static IEnumerable<KeyValuePair<string, string>> OfTheState(Answers live) => live.Tokens.Where(answer => answer.Key.StartsWith("state-", StringComparison.Ordinal));

    private static string Key(IEnumerable<KeyValuePair<string, string>> answers) => string.Join(';', answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{answer.Key}={answer.Value}"));
}
