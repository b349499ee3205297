using System.Text.Encodings.Web;
using System.Text.Json;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Web.Endpoints;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>The carried sheets are those that a walk through the whole interview finds today; RENEW_WALKS=1 writes them anew.</summary>
public sealed class SampleWalksTests
{
    private const string Renew = "RENEW_WALKS";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly Lazy<SampleWalker> Walked = new(() => new());

    private static string Path => SourceTree.At("src/RetirementLoss.Web/Endpoints/sample-walks.json");

    private static string Carried => File.ReadAllText(Path);

    [Fact]
    public void Carried_file_is_what_a_walk_finds()
    {
        var found = Written();
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            File.WriteAllText(Path, found);
        }

        Assert.True(found == Carried, $"The interview asks otherwise than the sheets the API words its questions by. Renew them: {Renew}=1 dotnet test tests/RetirementLoss.Web.Tests --filter SampleWalks, and build again.");
    }

    [Fact]
    public void Every_question_is_met_and_is_the_next_one_under_its_sheet() => Assert.All(Checker.Questions, question =>
    {
        var before = SampleWalks.Made.Before(question);
        Assert.NotNull(before);
        Assert.Equal(question.Id, Checker.Walk(before).Next?.Id);
    });

    [Fact]
    public void Option_that_a_case_does_not_offer_is_told()
    {
        var (question, option) = Walked.Value.LeftOut.First();
        var asked = Checker.Questions.Single(one => one.Id == question);

        Assert.False(SampleWalks.Made.IsAlwaysOffered(asked, asked.Options.Single(one => one.Token == option)));
        Assert.True(SampleWalks.Made.IsAlwaysOffered(Checker.Questions[0], Checker.Questions[0].Options[0]));
    }

    private static string Written() => JsonSerializer.Serialize(
        new SampleWalkFile(
            new(Walked.Value.Met.ToDictionary(one => one.Key, one => new Dictionary<string, string>(one.Value.Tokens.OrderBy(answer => answer.Key, StringComparer.Ordinal))), StringComparer.Ordinal),
            new(Walked.Value.LeftOut.GroupBy(one => one.Question).ToDictionary(one => one.Key, one => one.Select(pair => pair.Option).Order(StringComparer.Ordinal).ToArray()), StringComparer.Ordinal)),
        Readable) + "\n";
}
