using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on income that was taxed in one year and had to be paid back in a later one.</content>
public static partial class Federal
{
    public static readonly Authority Irc1341 = Code("irc-1341-a", "1341", "IRC 1341(a)", "Income that seemed one's own without restriction and had to be paid back in a later year, if more than $3,000, lowers tax by the deduction or by the tax it had cost, whichever is better.");

    public static readonly Authority Irc1341b = Code("irc-1341-b", "1341", "IRC 1341(b)(1), (b)(3)", "What the credit exceeds the tax by is refunded, and with the credit the deduction counts for nothing else.");

    public static readonly Authority Irc67b9 = Code("irc-67-b-9", "67", "IRC 67(b)(9)", "A deduction under section 1341 is not a miscellaneous itemized deduction.", YearRange.From(1987));

    public static readonly Authority Pub525Repayments = new("pub-525-repayments", AuthorityKind.AgencyPublication, "IRS Publication 525, Repayments", "Tells how to deduct a repayment of more than $3,000 or to take the credit, and places smaller ones with miscellaneous deductions.", "https://www.irs.gov/publications/p525", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Irc402c12 = Code("irc-402-c-12", "402", "IRC 402(c)(12), 414(aa)", "A plan that overpaid by mistake may let the money stand, and what was rolled over may stay rolled over or go back.", YearRange.From(2023));
}
