using RetirementLoss.Rules.Law.Files;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The days inside a tax year on which a relief for early payouts begins or ends (IRC 72(t) and the acts that changed it).</summary>
/// <param name="PhasedRetirement">Payments of a federal phased retirement (P.L. 112-141 sec. 100121).</param>
/// <param name="Coronavirus">Coronavirus payouts (P.L. 116-136 sec. 2202).</param>
/// <param name="Disaster">The day from which a disaster must have begun (P.L. 117-328 div. T sec. 331).</param>
/// <param name="EarlyDisasterPaid">Until when the payout had to come for a disaster that was declared before the act of December 29, 2022.</param>
/// <param name="TerminalIllness">Payouts to a person who is terminally ill (sec. 326).</param>
/// <param name="PublicSafetyWidened">Payouts to the public safety staff that was added later (sec. 308, 329, 330).</param>
/// <param name="ReturnedContributionGain">Decisions on the gain of a returned IRA contribution (sec. 333).</param>
/// <param name="LongTermCare">Payouts for long-term care insurance (sec. 334).</param>
/// <param name="EarlyBirthPaid">Birth or adoption payouts made before the three-year rule for paying them back (sec. 311).</param>
/// <param name="EarlyBirthRepayment">Until when such a payout could be paid back.</param>
internal sealed record ReliefDays(
    ReliefDay PhasedRetirement,
    ReliefDay Coronavirus,
    ReliefDay Disaster,
    ReliefDay EarlyDisasterPaid,
    ReliefDay TerminalIllness,
    ReliefDay PublicSafetyWidened,
    ReliefDay ReturnedContributionGain,
    ReliefDay LongTermCare,
    ReliefDay EarlyBirthPaid,
    ReliefDay EarlyBirthRepayment)
{
    internal const string FileName = "ReliefDays.json";

    private const string Open = "open";

    private static readonly Lazy<ReliefDays> InLibrary = new(() => Read(FileName, LawFiles.TextIn(FigureReader.Folder, FileName)));

    /// <summary>The days in force.</summary>
    public static ReliefDays Table => InLibrary.Value;

    /// <summary>Reads the days strictly.</summary>
    /// <exception cref="FormatException">Something in the file is wrong; the message says where and what to do.</exception>
    public static ReliefDays Read(string fileName, string text)
    {
        var file = new FigureReader(fileName);
        using var json = file.Parse(text);
        var fields = file.Fields(
            json.RootElement,
            "",
            ["phasedRetirement", "coronavirus", "disaster", "earlyDisasterPaid", "terminalIllness", "publicSafetyWidened", "returnedContributionGain", "longTermCare", "earlyBirthPaid", "earlyBirthRepayment"]);
        return new(
            ReadDay("phasedRetirement"),
            ReadDay("coronavirus"),
            ReadDay("disaster"),
            ReadDay("earlyDisasterPaid"),
            ReadDay("terminalIllness"),
            ReadDay("publicSafetyWidened"),
            ReadDay("returnedContributionGain"),
            ReadDay("longTermCare"),
            ReadDay("earlyBirthPaid"),
            ReadDay("earlyBirthRepayment"));

        ReliefDay ReadDay(string key)
        {
            var parts = file.Fields(fields[key], key, ["first", "last", "source", "status", "checked"]);
            var first = file.Day(parts["first"], FigureReader.Inside(key, "first"));
            DateOnly? last = file.Text(parts["last"], FigureReader.Inside(key, "last")) == Open ? null : file.Day(parts["last"], FigureReader.Inside(key, "last"));
            var (source, status, checkedOn) = file.Provenance(parts, key);
            return last < first
                ? throw file.Wrong(FigureReader.Inside(key, "last"), "it comes before the first day.", $"Write the last day, or \"{Open}\".")
                : new(first, last, source, status, checkedOn);
        }
    }
}
