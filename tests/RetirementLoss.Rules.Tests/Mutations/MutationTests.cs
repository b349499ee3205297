using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Mutations;

/// <summary>How many small mistakes in the law the case files notice.</summary>
/// <remarks>The whole run takes most of an hour: MUTATIONS=1 runs it, MUTATIONS=Theft one room of the law; either writes docs/mutations.md.</remarks>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed partial class MutationTests
{
    private const string Page = "docs/mutations.md";
    private const string Seen = "tests/RetirementLoss.Rules.Tests/Mutations/seen.md";
    private const string Asked = "MUTATIONS";

    [Fact]
    public void Mistake_in_the_floor_is_noticed_and_no_mistake_is_found_where_none_is()
    {
        using var run = new MutationRun(oneIn: 29);

        Assert.True(run.Sound);
        var inTheFloor = Enumerable.Range(0, run.Mutants.Count).Where(number => run.Mutants[number].Room == "ItemizedDeduction" && run.CasesBy(number) > 0).Take(60).ToList();
        Assert.NotEmpty(inTheFloor);
        Assert.Contains(inTheFloor, run.IsNoticed);
    }

    [OnAskingFact(Asked)]
    public void Page_tells_the_score_and_what_was_not_noticed()
    {
        using var run = new MutationRun();
        Assert.True(run.Sound);
        var room = Environment.GetEnvironmentVariable(Asked);
        var numbers = Enumerable.Range(0, run.Mutants.Count).Where(number => room == "1" || run.Mutants[number].Room == room).ToList();
        var noticed = numbers.Where(run.IsNoticed).ToHashSet();
        File.WriteAllText(SourceTree.At(Page), Told(run, numbers, noticed));
        Assert.NotEmpty(noticed);
    }

    // A case tells no contradictory facts, no unread file and no page without its question, so it can hardly notice a mistake in what refuses them.
    private static string KindOf(string place)
    {
        var file = place.Split('/')[^1].Split(':')[0];
        return file.EndsWith("Questions.cs", StringComparison.Ordinal) ? "which question is asked"
            : file.EndsWith("Checks.cs", StringComparison.Ordinal) ? "which facts contradict each other"
            : file.EndsWith("Notes.cs", StringComparison.Ordinal) ? "which note is shown"
            : Files().IsMatch(file) ? "how a file of figures, states or claims is read"
            : "rules and amounts";
    }

    [GeneratedRegex("(Reader|Loader|File|Register|Map|Words|Condition)\\.cs$")]
    private static partial Regex Files();

    private static string Told(MutationRun run, List<int> numbers, HashSet<int> noticed)
    {
        var text = new StringBuilder("""
            # Small mistakes in the law, and whether the worked examples notice them

            Made by `MUTATIONS=1 dotnet test tests/RetirementLoss.Rules.Tests -c Release --filter "FullyQualifiedName~MutationTests"`: in a copy of the library each condition of `Law/` is
            turned the other way, each border moved by one, each sum taken for a difference, one at a time, and the case files alone are asked. A mistake that no case walks by counts as not noticed.


            """);
        text.Append(CultureInfo.InvariantCulture, $"**{noticed.Count} of {numbers.Count} noticed ({100.0 * noticed.Count / numbers.Count:0.0}%)**; {numbers.Count(number => run.CasesBy(number) == 0)} are in places no case walks by.\n\n");
        text.Append("| Room | Mistakes | Noticed | No case walks by |\n|---|---:|---:|---:|\n");
        foreach (var room in numbers.GroupBy(number => run.Mutants[number].Room).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {room.Key} | {room.Count()} | {room.Count(noticed.Contains)} | {room.Count(number => run.CasesBy(number) == 0)} |\n");
        }

        text.Append("\n| What the place decides | Mistakes | Noticed |\n|---|---:|---:|\n");
        foreach (var kind in numbers.GroupBy(number => KindOf(run.Mutants[number].Place)).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {kind.Count(noticed.Contains)} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{File.ReadAllText(SourceTree.At(Seen))}");
        text.Append("\n## Not noticed\n\n| Place | Mistake | Cases that walk by |\n|---|---|---:|\n");
        foreach (var number in numbers.Where(number => !noticed.Contains(number)).OrderBy(number => run.Mutants[number].Place, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {run.Mutants[number].Place} | {run.Mutants[number].Mistake} | {run.CasesBy(number)} |\n");
        }

        return text.ToString();
    }
}
