using System.Text.Json;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>Judges the rows of a file, a handful at a time and in order.</summary>
/// <param name="file">The file.</param>
/// <param name="judge">Who judges a row.</param>
/// <param name="cores">What a handful waits for.</param>
internal sealed class FileRun(ClientFile file, RowJudge judge, SemaphoreSlim cores)
{
    private const int AtOnce = 64;

    /// <summary>Judges all rows and hands each handful of answers on.</summary>
    public Task RunAsync(Func<IReadOnlyList<BatchAnswer>, ValueTask> take, CancellationToken stop) =>
        InOrder.RunAsync(Parts(file, AtOnce), rows => (IReadOnlyList<BatchAnswer>)[.. rows.Select(judge.AnswerTo)], take, cores, stop);

    /// <summary>Answers as lines of JSON.</summary>
    public static string Lines(IEnumerable<BatchAnswer> answers) => string.Concat(answers.Select(answer => JsonSerializer.Serialize(answer, WireJson.Default.BatchAnswer) + "\n"));

    /// <summary>What is to be mended in a row, in a sentence.</summary>
    public static string ToMend(BatchAnswer answer) => T($"Row {answer.Row}{(answer.Reference is { } reference ? $" ({reference})" : "")}: {string.Join(" ", (answer.Errors ?? new Dictionary<string, string[]>()).Select(error => $"{(error.Key is ClientTable.WholeRow or Refusal.WholeBody ? "" : $"{error.Key}: ")}{string.Join(" ", error.Value)}."))}");

    /// <summary>The rows of a file, so many at a time.</summary>
    public static async IAsyncEnumerable<ClientRow[]> Parts(ClientFile file, int atOnce)
    {
        foreach (var part in file.Read().Chunk(atOnce))
        {
            yield return part;
            await Task.Yield();
        }
    }
}
