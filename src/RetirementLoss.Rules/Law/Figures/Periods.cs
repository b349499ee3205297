using RetirementLoss.Rules.Law.Files;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The periods that the law counts in days or tax years, the same in every year covered.</summary>
/// <param name="RolloverDays">Days in which a payout may be rolled over (IRC 402(c)(3), 408(d)(3)).</param>
/// <param name="ConversionTaxYears">Tax years, that of the conversion among them, in which converted money can bear the additional tax (IRC 408A(d)(3)(F)).</param>
/// <param name="RolloversPutOff">Days put off for everybody on which the time for a rollover would have ended.</param>
/// <param name="WashSaleDays">Days before and after a sale at a loss in which buying the same shares takes the loss away (IRC 1091(a)).</param>
/// <param name="LossCarrybackYears">Years that a net operating loss of 2018 to 2020 could go back (IRC 172(b)(1)(D)).</param>
/// <param name="SpreadTaxYears">Tax years, that of the payout among them, over which the income of a coronavirus or disaster payout is spread (IRC 72(t)(11)(D)).</param>
/// <param name="RepaymentYears">Years, from the day after it was received, in which some early payouts can be paid back (IRC 72(t)(2)(H)(v), (11)(C)).</param>
internal sealed record Periods(Period RolloverDays, Period ConversionTaxYears, Period WashSaleDays, Period LossCarrybackYears, Period SpreadTaxYears, Period RepaymentYears, DaysPutOff RolloversPutOff)
{
    internal const string FileName = "Periods.json";

    private static readonly Lazy<Periods> InLibrary = new(() => Read(FileName, LawFiles.TextIn(FigureReader.Folder, FileName)));

    /// <summary>The periods in force.</summary>
    public static Periods Table => InLibrary.Value;

    /// <summary>Reads the periods strictly.</summary>
    /// <exception cref="FormatException">Something in the file is wrong; the message says where and what to do.</exception>
    public static Periods Read(string fileName, string text)
    {
        var file = new FigureReader(fileName);
        using var json = file.Parse(text);
        var fields = file.Fields(json.RootElement, "", ["rolloverDays", "conversionTaxYears", "washSaleDays", "lossCarrybackYears", "spreadTaxYears", "repaymentYears", "rolloversPutOff"]);
        return new(ReadPeriod("rolloverDays"), ReadPeriod("conversionTaxYears"), ReadPeriod("washSaleDays"), ReadPeriod("lossCarrybackYears"), ReadPeriod("spreadTaxYears"), ReadPeriod("repaymentYears"), ReadPutOff("rolloversPutOff"));

        DaysPutOff ReadPutOff(string key)
        {
            var parts = file.Fields(fields[key], key, ["first", "to", "source", "status", "checked"]);
            _ = file.Provenance(parts, key);
            return new(file.Day(parts["first"], FigureReader.Inside(key, "first")), file.Day(parts["to"], FigureReader.Inside(key, "to")));
        }

        Period ReadPeriod(string key)
        {
            var parts = file.Fields(fields[key], key, ["value", "source", "status", "checked"]);
            var length = file.Whole(parts["value"], FigureReader.Inside(key, "value"));
            var (source, status, checkedOn) = file.Provenance(parts, key);
            return length > 0
                ? new(length, source, status, checkedOn)
                : throw file.Wrong(FigureReader.Inside(key, "value"), "the period is not positive.", "Write its length as a whole number.");
        }
    }

    /// <summary>The last day on which a payout received on that day can be rolled over.</summary>
    public DateOnly LastRolloverDay(DateOnly received) => RolloversPutOff.Move(received.AddDays(RolloverDays.Length));

    /// <summary>The last day on which buying the same shares takes away the loss of a sale on that day.</summary>
    public DateOnly LastWashSaleDay(DateOnly sold) => sold.AddDays(WashSaleDays.Length);
}
