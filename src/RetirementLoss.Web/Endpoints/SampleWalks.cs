using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Json;

namespace RetirementLoss.Web.Endpoints;

/// <summary>For each question a sheet under which it arises, so that it can be told in the words of such a case.</summary>
/// <remarks>To find them the whole interview is walked, which takes seconds: a test walks it and writes the file that is carried here, and fails when the file is no longer what it finds.</remarks>
public sealed class SampleWalks
{
    private readonly Dictionary<string, Answers> before;
    private readonly HashSet<(string Question, string Option)> leftOut;

    private SampleWalks()
    {
        using var carried = typeof(SampleWalks).Assembly.GetManifestResourceStream("sample-walks.json") ?? throw new InvalidOperationException("The sample walks are not carried by the program. Build it anew.");
        using var reader = new StreamReader(carried);
        var file = StrictJson.Parse<SampleWalkFile>("sample-walks.json", reader.ReadToEnd());
        before = file.Before.ToDictionary(one => one.Key, one => Answers.Of(one.Value), StringComparer.Ordinal);
        leftOut = [.. file.LeftOut.SelectMany(one => one.Value.Select(option => (one.Key, option)))];
    }

    /// <summary>The walks, read once.</summary>
    public static SampleWalks Made => Once.Value;

    private static Lazy<SampleWalks> Once { get; } = new(() => new());

    /// <summary>Answers under which the question is asked; none when no walk met it.</summary>
    public Answers? Before(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return before.GetValueOrDefault(question.Id);
    }

    /// <summary>Whether the option was offered each time its question was met.</summary>
    public bool IsAlwaysOffered(Question question, Possibility option)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(option);
        return !leftOut.Contains((question.Id, option.Token));
    }
}
