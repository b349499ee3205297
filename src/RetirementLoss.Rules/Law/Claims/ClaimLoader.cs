using RetirementLoss.Rules.Json;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Claims;

/// <summary>Reads the file of a topic strictly: what is not understood is refused with file, claim, field and what to do.</summary>
internal static class ClaimLoader
{
    private const string AllYears = "all years";
    private const string Onward = " on";
    private const string Up = "to ";

    private static readonly FrozenDictionary<string, IRule> Rules =
        LawBook.Situations.SelectMany(situation => situation.Rules).DistinctBy(rule => rule.Id).ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Question> Questions =
        QuestionList.All.ToFrozenDictionary(question => question.Id, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<Sums, Money?>> Amounts = typeof(Sums)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(Money?))
        .ToFrozenDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), property => property.GetMethod!.CreateDelegate<Func<Sums, Money?>>(), StringComparer.Ordinal);

    /// <summary>Reads a file such as "plan-loans.json".</summary>
    /// <exception cref="FormatException">Something in the file is missing, unknown, doubled or wrong; the message says where and what to do.</exception>
    public static RegisteredTopic Read(string fileName, string text)
    {
        var read = StrictJson.Parse<TopicText>(fileName, FigureWords.Fill(fileName, text));
        if (!Token.TryRead<ClaimTopic>(read.Topic, out var topic) || fileName != $"{read.Topic}.json")
        {
            throw StrictJson.Wrong(fileName, "topic", $"'{read.Topic}' is not a topic, or not the name of the file.", $"Write one of {Words<ClaimTopic>()}, and name the file so.");
        }

        var twice = read.Claims.GroupBy(claim => claim.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any());
        return twice is null
            ? new(topic, read.Title, [.. read.Claims.Select(claim => Claim(fileName, topic, claim))])
            : throw StrictJson.Wrong(fileName, $"{twice.Key}.id", "two claims have this id.", "Give one of them another id.");
    }

    private static RegisteredClaim Claim(string file, ClaimTopic topic, ClaimText text)
    {
        var claim = new PopularClaim
        {
            Id = text.Id,
            Number = text.Number,
            Topic = topic,
            Words = text.Claim,
            AlsoSaid = text.AlsoSaid,
            Ratings = Ratings(file, text),
            Law = text.Law,
            RestsOn = [.. text.Sources.Select(id => Register.TryFind(id) ?? throw StrictJson.Wrong(file, $"{text.Id}.sources", $"no authority has the id '{id}'.", "Correct the id or add the source to Authorities/Federal.*.cs."))],
            DecidedBy = [.. text.DecidedBy.Select(id => Rule(file, $"{text.Id}.decidedBy", id))],
        };
        return new(claim, [.. text.Touches.Select((condition, index) => Condition(file, string.Create(CultureInfo.InvariantCulture, $"{text.Id}.touches[{index}]"), condition))], text.Settles);
    }

    private static List<RatedYears> Ratings(string file, ClaimText text)
    {
        var field = $"{text.Id}.ratings";
        List<RatedYears> ratings = [.. text.Ratings.Select(rating => new RatedYears(Years(file, field, rating.Years), Word<ClaimRating>(file, field, rating.Rating), rating.Because))];
        for (var i = 0; i <= ratings.Count; i++)
        {
            var before = i == 0 ? null : ratings[i - 1].Years.Last?.Next;
            var next = i == ratings.Count ? null : ratings[i].Years.First;
            if (before != next || (before is null && i > 0 && i < ratings.Count) || ratings.Count == 0)
            {
                throw StrictJson.Wrong(file, field, "the years overlap or leave a gap.", "Begin with \"to ...\", go on with the year after the last, and end with \"... on\"; or write \"all years\".");
            }
        }

        return ratings;
    }

    private static ClaimCondition Condition(string file, string field, ConditionText text) => new()
    {
        How = Word<Closeness>(file, $"{field}.how", text.How),
        Situations = [.. text.Situations.Select(id => LawBook.Situations.Any(situation => situation.Id == id) ? id : throw StrictJson.Wrong(file, $"{field}.situations", $"there is no situation '{id}'.", "Correct the word."))],
        Accounts = [.. text.Accounts.Select(word => Word<AccountKind>(file, $"{field}.accounts", word))],
        Years = Years(file, $"{field}.years", text.Years),
        Answers = text.Answers.ToFrozenDictionary(wanted => QuestionOf(file, $"{field}.answers", wanted.Key), wanted => Tokens(file, $"{field}.answers", wanted.Key, wanted.Value)),
        Rules = [.. text.Rules.Select(id => Rule(file, $"{field}.rules", id).Id)],
        DecidedBy = [.. text.DecidedBy.Select(id => Rule(file, $"{field}.decidedBy", id).Id)],
        Verdicts = [.. text.Verdicts.Select(word => Word<Verdict>(file, $"{field}.verdicts", word))],
        Amounts = [.. text.Amounts.Select(name => Amounts.TryGetValue(name, out var amount) ? amount : throw StrictJson.Wrong(file, $"{field}.amounts", $"there is no amount '{name}'.", $"Write one of {string.Join(", ", Amounts.Keys.Order(StringComparer.Ordinal))}."))],
    };

    private static IReadOnlyList<string> Tokens(string file, string field, string id, IReadOnlyList<string> tokens) =>
        [.. tokens.Select(token => QuestionOf(file, field, id).Parse(token).Token ?? throw StrictJson.Wrong(file, $"{field}.{id}", $"'{token}' is not an answer to it.", "Correct the word."))];

    private static Question QuestionOf(string file, string field, string id) =>
        Questions.TryGetValue(id, out var question) ? question : throw StrictJson.Wrong(file, field, $"there is no question '{id}'.", "Correct the word.");

    private static IRule Rule(string file, string field, string id) =>
        Rules.TryGetValue(id, out var rule) ? rule : throw StrictJson.Wrong(file, field, $"there is no rule '{id}'.", "Correct the word.");

    private static YearRange Years(string file, string field, string words)
    {
        YearRange? range = words switch
        {
            AllYears => YearRange.Always,
            _ when words.StartsWith(Up, StringComparison.Ordinal) && Year(words[Up.Length..]) is { } last => YearRange.Through(last),
            _ when words.EndsWith(Onward, StringComparison.Ordinal) && Year(words[..^Onward.Length]) is { } first => YearRange.From(first),
            _ when words.Split('-') is [var from, var to] && Year(from) is { } first && Year(to) is { } last && first <= last => YearRange.Between(first, last),
            _ when Year(words) is { } only => YearRange.Between(only, only),
            _ => null,
        };
        return range ?? throw StrictJson.Wrong(file, field, $"'{words}' is not a run of years.", $"Write \"{AllYears}\", \"to 2017\", \"2018-2025\" or \"2018 on\".");
    }

    // A rating changes in a year that is covered, or it does not change for anyone who asks here.
    private static int? Year(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && FederalYears.Supported.Any(covered => covered.Number == year) ? year : null;

    private static T Word<T>(string file, string field, string word)
        where T : struct, Enum => Token.TryRead<T>(word, out var value) && Token.Of(value) == word ? value : throw StrictJson.Wrong(file, field, $"'{word}' is not known here.", $"Write one of {Words<T>()}.");

    private static string Words<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Token.Of));
}
