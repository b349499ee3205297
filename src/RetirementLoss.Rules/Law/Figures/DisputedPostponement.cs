using RetirementLoss.Rules.Law.Files;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>A stretch of days that, as one court holds, the law itself put off for everybody; the dispute is open.</summary>
/// <param name="First">The first of the days that were put off.</param>
/// <param name="Last">The last of them, to which all were put off.</param>
/// <param name="LastClaim">The day by which most claims that rest on it had to be filed.</param>
/// <param name="LookBackAfter">The day after which claims have a look-back that counts a postponement like an extension.</param>
internal sealed record DisputedPostponement(DateOnly First, DateOnly Last, DateOnly LastClaim, DateOnly LookBackAfter)
{
    internal const string FileName = "DisputedPostponement.json";

    private static readonly string[] Days = ["first", "last", "lastClaim", "lookBackAfter"];

    private static readonly Lazy<DisputedPostponement> InLibrary = new(() => Read(FileName, LawFiles.TextIn(FigureReader.Folder, FileName)));

    /// <summary>The stretch in dispute.</summary>
    public static DisputedPostponement Table => InLibrary.Value;

    /// <summary>Reads the days strictly.</summary>
    /// <exception cref="FormatException">Something in the file is wrong; the message says where and what to do.</exception>
    public static DisputedPostponement Read(string fileName, string text)
    {
        var file = new FigureReader(fileName);
        using var json = file.Parse(text);
        var fields = file.Fields(json.RootElement, "", Days);
        return new DisputedPostponement(ReadDay("first"), ReadDay("last"), ReadDay("lastClaim"), ReadDay("lookBackAfter")) is var read && read.First <= read.Last && read.Last <= read.LastClaim
            ? read
            : throw file.Wrong("last", "the days are not in order.", "Write the first day, the last, and then the last day to claim.");

        DateOnly ReadDay(string key) => file.Value(fields, key, file.Day);
    }

    /// <summary>Whether it may move a day of the year: its return was due, or its time to claim ended, within the stretch.</summary>
    public bool Touches(FederalYear year)
    {
        return Includes(year.DueDates.Return.Value) || Includes(year.RefundWindow.FiledOnTime.Value) || Includes(year.RefundWindow.Extended.Value);
    }

    private bool Includes(DateOnly day) => day >= First && day <= Last;
}
