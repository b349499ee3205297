using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace RetirementLoss.Web.Batches;

/// <summary>Cuts a stream into handfuls of whole lines as they come; of a line without end no more is held than a line may have.</summary>
/// <param name="reader">The stream.</param>
/// <param name="mostLines">So many lines make a handful.</param>
internal sealed class LineReader(PipeReader reader, int mostLines)
{
    /// <summary>The longest line that is read, in bytes; every answer together needs a tenth of it.</summary>
    public const int LongestLine = 32 * 1024;

    private long next = 1;
    private bool isPassing;

    /// <summary>The lines, a handful at a time, as soon as one is whole.</summary>
    public async IAsyncEnumerable<RowLines> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            var read = await reader.ReadAsync(stop);
            var left = read.Buffer;
            while (Take(ref left, read.IsCompleted) is { } lines)
            {
                yield return lines;
            }

            reader.AdvanceTo(left.Start, left.End);
            if (read.IsCompleted)
            {
                yield break;
            }
        }
    }

    private RowLines? Take(ref ReadOnlySequence<byte> left, bool isLast)
    {
        if (isPassing && !PassToTheEnd(ref left))
        {
            return null;
        }

        var bytes = left.Slice(0, Math.Min(left.Length, LongestLine)).ToArray();
        var (end, count) = EndOfLines(bytes);
        if (end == 0 && bytes.Length == LongestLine)
        {
            left = left.Slice(LongestLine);
            isPassing = true;
            return new(ReadOnlyMemory<byte>.Empty, next++, IsTooLong: true);
        }

        if (end == 0 && isLast && bytes.Length > 0)
        {
            (end, count) = (bytes.Length, 1);
        }

        if (end == 0)
        {
            return null;
        }

        left = left.Slice(end);
        next += count;
        return new(bytes.AsMemory(0, end), next - count);
    }

    private (int End, int Count) EndOfLines(ReadOnlySpan<byte> bytes)
    {
        var (end, count) = (0, 0);
        while (count < mostLines && bytes[end..].IndexOf((byte)'\n') is >= 0 and var at)
        {
            (end, count) = (end + at + 1, count + 1);
        }

        return (end, count);
    }

    // The rest of a line that is too long, up to its end.
    private bool PassToTheEnd(ref ReadOnlySequence<byte> left)
    {
        if (left.PositionOf((byte)'\n') is not { } end)
        {
            left = left.Slice(left.End);
            return false;
        }

        left = left.Slice(left.GetPosition(1, end));
        isPassing = false;
        return true;
    }
}
