using RetirementLoss.Rules.Law.Files;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>Amounts and rates of the law that are the same in every year covered.</summary>
/// <param name="AccuracyPenalty">The part of an underpaid tax that the accuracy penalty takes (IRC 6662).</param>
/// <param name="PayoutWithholding">The part that a plan must withhold from a payout that could have been rolled over (IRC 3405(c)).</param>
/// <param name="BrokerProtection">What customers of a failed broker are protected up to.</param>
/// <param name="BrokerProtectionOfCash">How much of it for cash.</param>
/// <param name="LongServiceDeferral">What some 403(b) plans may take on top in a year (IRC 402(g)(7)).</param>
/// <param name="SafeHarbor">What the safe harbor for certain frauds allows of the loss (Rev. Proc. 2009-20).</param>
/// <param name="SafeHarborWhenSuing">What it allows while others are sued for it.</param>
internal sealed record FixedAmounts(Rate AccuracyPenalty, Rate PayoutWithholding, Money BrokerProtection, Money BrokerProtectionOfCash, Money LongServiceDeferral, Rate SafeHarbor, Rate SafeHarborWhenSuing)
{
    internal const string FileName = "FixedAmounts.json";

    private static readonly Lazy<FixedAmounts> InLibrary = new(() => Read(FileName, LawFiles.TextIn(FigureReader.Folder, FileName)));

    /// <summary>The amounts in force.</summary>
    public static FixedAmounts Table => InLibrary.Value;

    /// <summary>Reads the amounts strictly.</summary>
    /// <exception cref="FormatException">Something in the file is wrong; the message says where and what to do.</exception>
    public static FixedAmounts Read(string fileName, string text)
    {
        var file = new FigureReader(fileName);
        using var json = file.Parse(text);
        var fields = file.Fields(json.RootElement, "", ["accuracyPenalty", "payoutWithholding", "brokerProtection", "brokerProtectionOfCash", "longServiceDeferral", "safeHarbor", "safeHarborWhenSuing"]);
        return new(
            file.Value(fields, "accuracyPenalty", file.Fraction),
            file.Value(fields, "payoutWithholding", file.Fraction),
            file.Value(fields, "brokerProtection", file.Amount),
            file.Value(fields, "brokerProtectionOfCash", file.Amount),
            file.Value(fields, "longServiceDeferral", file.Amount),
            file.Value(fields, "safeHarbor", file.Fraction),
            file.Value(fields, "safeHarborWhenSuing", file.Fraction));
    }
}
