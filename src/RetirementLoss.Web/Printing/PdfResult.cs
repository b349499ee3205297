namespace RetirementLoss.Web.Printing;

/// <summary>A PDF, or why there is none.</summary>
internal sealed record PdfResult(byte[]? Pdf, PdfTrouble? Trouble)
{
    /// <summary>The media type of a PDF.</summary>
    public const string MediaType = "application/pdf";

    /// <summary>A PDF that was made.</summary>
    public static PdfResult Made(byte[] pdf) => new(pdf, null);

    /// <summary>No PDF, because of this.</summary>
    public static PdfResult Not(PdfTrouble trouble) => new(null, trouble);

    /// <summary>In how many seconds it may be tried again.</summary>
    public static string TryAgainIn(PdfTrouble trouble) => trouble switch
    {
        PdfTrouble.NotThere => "3600",
        PdfTrouble.Busy => "5",
        PdfTrouble.BrokeOff => "10",
        PdfTrouble.Logo => "0",
        _ => throw new ArgumentOutOfRangeException(nameof(trouble), trouble, "Say when this may be tried again."),
    };
}
