using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace RetirementLoss.Benchmarks.Load;

/// <summary>Measures a server that runs on this machine: people who walk through the check, open live parts, or views one after the other.</summary>
/// <remarks>Arguments: walkers|live|views, the address, the number of the process, how many, and for so many seconds.</remarks>
internal static class LoadRun
{
    /// <summary>Runs it and writes a row of the table.</summary>
    public static async Task RunAsync(string[] said)
    {
        var (kind, address, server, many) = (said[0], new Uri(said[1]), new ServerCost(int.Parse(said[2], CultureInfo.InvariantCulture)), int.Parse(said[3], CultureInfo.InvariantCulture));
        var seconds = said.Length > 4 ? int.Parse(said[4], CultureInfo.InvariantCulture) : 60;
        var (processor, memory, begun) = (server.Processor, server.Megabytes, Stopwatch.StartNew());
        var steps = new ConcurrentBag<double>();
        var failed = new ConcurrentQueue<string>();
        IReadOnlyDictionary<string, double> kinds = new Dictionary<string, double>(StringComparer.Ordinal);
        using var end = new CancellationTokenSource();
        if (kind == "views")
        {
            kinds = await Walker.ViewAsync(address, many, steps, server);
        }
        else
        {
            end.CancelAfter(TimeSpan.FromSeconds(seconds));
            await Task.WhenAll(Enumerable.Range(0, many).Select(number => kind == "live" ? LiveUser.StayAsync(address, number, many, steps, failed, end.Token) : Walker.WalkAsync(address, number, steps, failed, end.Token)));
        }

        var took = begun.Elapsed.TotalSeconds;
        var spent = (server.Processor - processor).TotalMilliseconds;
        var sorted = steps.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind} {many}: {sorted.Count} steps in {took:0} s, {sorted.Count / took:0.0} a second; p50 {At(sorted, 50):0.0} ms, p95 {At(sorted, 95):0.0} ms, p99 {At(sorted, 99):0.0} ms; {failed.Count} failed"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processor {spent / 1000:0.0} s, {spent / Math.Max(1, sorted.Count):0.00} ms a step; memory {memory} MB before, {server.Megabytes} MB after"));
        foreach (var (path, cost) in kinds.OrderByDescending(kind => kind.Value))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {path}: {cost:0.0} ms"));
        }

        foreach (var fault in failed.Distinct().Take(5))
        {
            Console.WriteLine($"failed: {fault}");
        }
    }

    private static double At(List<double> sorted, int part) => sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, sorted.Count * part / 100)];
}
