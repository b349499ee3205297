namespace RetirementLoss.Web.Printing;

/// <summary>A memo that can be had as a PDF.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Action">The address to which its form is sent.</param>
internal sealed record MemoToPrint(string Page, string Action)
{
    /// <summary>The memo on one check.</summary>
    public static MemoToPrint OfACheck { get; } = new("/check/memo", "/check/memo.pdf");

    /// <summary>The memo on a whole return.</summary>
    public static MemoToPrint OfAReturn { get; } = new("/return/memo", "/return/memo.pdf");
}
