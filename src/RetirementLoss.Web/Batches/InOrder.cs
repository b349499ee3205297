using System.Threading.Channels;

namespace RetirementLoss.Web.Batches;

/// <summary>Works on handfuls of rows on every core and hands the answers back in the order of the rows.</summary>
internal static class InOrder
{
    // So many handfuls are ahead of the one that is written; more would only fill memory while a slow reader takes them.
    private static readonly int Ahead = 4 * Environment.ProcessorCount;

    /// <summary>Works on each part and writes what came of it; it ends when one side ends, and leaves nothing behind.</summary>
    /// <param name="parts">The parts as they come.</param>
    /// <param name="work">The work on one part.</param>
    /// <param name="write">Takes what came of a part.</param>
    /// <param name="cores">What a part waits for.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task RunAsync<TPart, TDone>(IAsyncEnumerable<TPart> parts, Func<TPart, TDone> work, Func<TDone, ValueTask> write, SemaphoreSlim cores, CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var under = Channel.CreateBounded<Task<TDone>>(Ahead);
        var reading = ReadAsync(ending.Token);
        try
        {
            await foreach (var one in under.Reader.ReadAllAsync(ending.Token))
            {
                await write(await one);
            }
        }
        finally
        {
            await ending.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task ReadAsync(CancellationToken ended)
        {
            try
            {
                await foreach (var part in parts.WithCancellation(ended))
                {
                    await cores.WaitAsync(ended);
                    var working = Task.Run(() => Work(part), CancellationToken.None);
                    await under.Writer.WriteAsync(working, ended);
                }

                under.Writer.Complete();
            }
            catch (Exception fault)
            {
                // Told to whoever writes, after what was read before.
                under.Writer.Complete(fault);
            }
        }

        TDone Work(TPart part)
        {
            try
            {
                return work(part);
            }
            finally
            {
                cores.Release();
            }
        }
    }
}
