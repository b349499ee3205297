namespace RetirementLoss.Browser.Tests;

/// <summary>A word of a PDF with its box, in points from the upper left corner of its page.</summary>
/// <param name="Page">The page, from one.</param>
/// <param name="Text">The word.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Bottom">The lower edge.</param>
internal sealed record PrintedWord(int Page, string Text, double Left, double Top, double Right, double Bottom)
{
    // Boxes are as high as the face can be, so those of lines that follow each other touch; printed over another, they share far more.
    private const double TooMuch = 0.3;

    private double Area => (Right - Left) * (Bottom - Top);

    /// <summary>Whether it stands on paper where the other stands.</summary>
    public bool IsPrintedOver(PrintedWord other) =>
        Page == other.Page && Shared(Left, Right, other.Left, other.Right) * Shared(Top, Bottom, other.Top, other.Bottom) > TooMuch * Math.Min(Area, other.Area);

    private static double Shared(double from, double to, double otherFrom, double otherTo) => Math.Max(0, Math.Min(to, otherTo) - Math.Max(from, otherFrom));
}
