using RetirementLoss.Web.Security;

namespace RetirementLoss.Web.Batches;

/// <summary>How many batches are worked through at once, and with how many cores in all.</summary>
internal sealed class BatchPlaces(IConfiguration settings) : IDisposable
{
    private readonly OpenPlaces open = new(settings.GetValue("Limits:Batches", 8), settings.GetValue("Limits:BatchesOfOneAddress", 2));

    /// <summary>The largest batch, in megabytes.</summary>
    public static long MegabytesOf(IConfiguration settings) => settings.GetValue("Limits:BatchMegabytes", 1024L);

    /// <summary>So many letters are made of one file: as pages, and as PDFs, which one browser prints one after the other.</summary>
    public static (int AsPages, int AsPdf) MostLetters(IConfiguration settings) => (settings.GetValue("Limits:LettersOfAFile", 500), settings.GetValue("Limits:PdfLettersOfAFile", 100));

    /// <summary>A handful of rows waits for one of these, so that all batches together take no more than the cores there are.</summary>
    public SemaphoreSlim Cores { get; } = new(Environment.ProcessorCount);

    /// <summary>The longest a batch may take.</summary>
    public TimeSpan Longest { get; } = TimeSpan.FromMinutes(settings.GetValue("Limits:BatchMinutes", 30d));

    /// <summary>Takes a place for the sender of the request until it is disposed; none when there is none.</summary>
    public IDisposable? Take(HttpContext context)
    {
        var sender = Sender.Of(context);
        return open.TryTake(sender) ? new Place(open, sender) : null;
    }

    public void Dispose() => Cores.Dispose();

    private sealed class Place(OpenPlaces open, string sender) : IDisposable
    {
        public void Dispose() => open.GiveBack(sender);
    }
}
