namespace RetirementLoss.Web.Answering;

/// <summary>The pages that work on the answers of a visit.</summary>
public static class VisitPaths
{
    /// <summary>The page on which an expert has all facts of a client at once.</summary>
    public const string Client = "/advisors/client";

    /// <summary>Whether the page is one of them.</summary>
    public static bool Hold(PathString path) => path.StartsWithSegments("/check", StringComparison.Ordinal) || path.StartsWithSegments(Client, StringComparison.Ordinal)
        || path.StartsWithSegments(ReturnActions.Page, StringComparison.Ordinal);
}
