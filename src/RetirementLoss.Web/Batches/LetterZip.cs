using System.Globalization;
using System.IO.Compression;
using System.Text;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>A zip of letters while it grows: a file for each row, named by its number alone, the table of results, and a list of the rows without a letter.</summary>
/// <param name="results">The table of results that fits the file.</param>
/// <param name="ending">The ending of a letter's name.</param>
internal sealed class LetterZip(ResultTable results, string ending) : IDisposable
{
    private readonly PassingStream stream = new();
    private readonly StringBuilder table = new(results.Head);
    private readonly List<string> without = [];
    private ZipArchive? zip;

    /// <summary>Adds a row that has its letter.</summary>
    public void Add(BatchAnswer answer, ReadOnlySpan<byte> letter)
    {
        Write(string.Create(CultureInfo.InvariantCulture, $"row-{answer.Row:0000}.{ending}"), letter);
        table.Append(results.Of([answer]));
    }

    /// <summary>Adds a row that has no letter.</summary>
    public void AddWithout(BatchAnswer answer, string because)
    {
        without.Add(because);
        table.Append(results.Of([answer]));
    }

    /// <summary>Takes what there is of the zip since the last time.</summary>
    public byte[] Take() => stream.Take();

    /// <summary>Writes the lists and ends the zip.</summary>
    public void Finish()
    {
        Write("results.csv", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(table.ToString())]);
        if (without.Count > 0)
        {
            Write("rows-without-a-letter.txt", Encoding.UTF8.GetBytes(string.Join("\r\n", without) + "\r\n"));
        }

        zip?.Dispose();
        zip = null;
    }

    public void Dispose()
    {
        zip?.Dispose();
        stream.Dispose();
    }

    private void Write(string name, ReadOnlySpan<byte> bytes)
    {
        zip ??= new(stream, ZipArchiveMode.Create, leaveOpen: true);
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(bytes);
    }
}
