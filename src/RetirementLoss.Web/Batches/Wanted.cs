namespace RetirementLoss.Web.Batches;

/// <summary>What is to come back for a file.</summary>
/// <param name="What">One of the words below; a page to look at where it is none of them.</param>
/// <param name="IsProgress">Whether the script of the page asks, which is told how far it is.</param>
internal sealed record Wanted(string What, bool IsProgress)
{
    /// <summary>A table.</summary>
    public const string Table = "csv";

    /// <summary>JSON lines.</summary>
    public const string Lines = "lines";

    /// <summary>A zip of letters as pages.</summary>
    public const string Pages = "letters";

    /// <summary>A zip of letters as PDFs.</summary>
    public const string Pdfs = "letters-pdf";

    private const string Progress = "-progress";

    /// <summary>Nothing was said.</summary>
    public static Wanted None { get; } = new("", false);

    /// <summary>Whether letters are wanted.</summary>
    public bool Letters => What is Pages or Pdfs;

    /// <summary>Reads the choice of the form.</summary>
    public static Wanted Of(string? chosen) => chosen is null ? None
        : chosen.EndsWith(Progress, StringComparison.Ordinal) ? new(chosen[..^Progress.Length], true)
        : new(chosen, false);
}
