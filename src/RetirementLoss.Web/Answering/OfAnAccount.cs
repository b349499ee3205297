using System.Globalization;

namespace RetirementLoss.Web.Answering;

/// <summary>What is kept beside the answers of one account; another account has nothing of it.</summary>
/// <param name="Key">The number of the account.</param>
/// <param name="Text">What is kept.</param>
internal sealed record OfAnAccount(int Key, string Text)
{
    private const char ThenTheText = '\n';

    /// <summary>A text for the account that is asked about; before anything is told of one, for the one that comes.</summary>
    public static OfAnAccount AskedIn(KeptReturn kept, string text) => new(KeyIn(kept), text);

    /// <summary>Reads it; an older edition kept the text alone, of the one account there was.</summary>
    public static OfAnAccount Read(string text)
    {
        var end = text.IndexOf(ThenTheText, StringComparison.Ordinal);
        return end > 0 && int.TryParse(text.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? new(key, text[(end + 1)..]) : new(1, text);
    }

    /// <summary>Whether it is kept for the account that is asked about.</summary>
    public bool IsFor(KeptReturn kept) => Key == KeyIn(kept);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}{ThenTheText}{Text}");

    private static int KeyIn(KeptReturn kept) => kept.Asked?.Key ?? kept.Next;
}
