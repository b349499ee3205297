using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on shares that a plan or an IRA paid out, on capital losses, and on wash sales.</content>
public static partial class Federal
{
    public static readonly Authority Irc165g = Code("irc-165-g", "165", "IRC 165(g)(1)", "A security that becomes worthless is lost as if it were sold on the last day of the tax year.");

    public static readonly Authority Irc402c6D = Code("irc-402-c-6-d", "402", "IRC 402(c)(6)(D)", "When property from a plan is sold and the proceeds are rolled over, the sale gives no gain and no loss.");

    public static readonly Authority Irc402e4Appreciation = Code("irc-402-e-4-b", "402", "IRC 402(e)(4)(A)-(C)", "In a lump sum, what employer shares gained inside the plan is not taxed when they are paid out; the law knows no such rule for a fall.");

    public static readonly Authority Irc1091 = Code("irc-1091", "1091", "IRC 1091(a), (d)", "A loss is not allowed when the same or nearly the same security is bought within 30 days before or after the sale; the new shares take it into their basis.");

    public static readonly Authority Irc1212 = Code("irc-1212-b", "1212", "IRC 1212(b)", "Capital losses that were not used carry forward to later years without end.");

    public static readonly Authority Irc1222 = Code("irc-1222", "1222", "IRC 1222(1)-(4)", "A gain or loss is long-term when the property was held for more than one year.");

    public static readonly Authority Irc6511d1 = Code("irc-6511-d-1", "6511", "IRC 6511(d)(1)", "A refund for a worthless security may be claimed within seven years from the day the return was due.");

    public static readonly Authority Reg402a_1b = Regulation("reg-1-402-a-1-b", "1.402(a)-1", "Treas. Reg. 1.402(a)-1(b)", "Employer shares of a lump sum take the plan's cost as their basis, and the gain up to the untaxed appreciation is long-term.");

    public static readonly Authority Notice98_24 = new("notice-98-24", AuthorityKind.Notice, "Notice 98-24, 1998-1 C.B. 929", "The holding period of employer shares for what they gain later begins when the plan pays them out.", "https://www.irs.gov/irb", ReadingStatus.FromKnowledge);

    public static readonly Authority RevRul71_251 = new("rev-rul-71-251", AuthorityKind.Ruling, "Rev. Rul. 71-251, 1971-1 C.B. 129", "Where a plan pays out stock worth less than the employee put in, the loss comes when the stock is sold.", "https://www.irs.gov/irb", ReadingStatus.FromKnowledge);

    public static readonly Authority RevRul2008_5 = new("rev-rul-2008-5", AuthorityKind.Ruling, "Rev. Rul. 2008-5, 2008-3 I.R.B. 271", "A loss is not allowed when the seller's IRA buys the same shares within the window, and basis in the IRA does not rise.", "https://www.irs.gov/irb/2008-03_IRB", ReadingStatus.InItsOwnText);

    public static readonly Authority SaleForms = new(
        "sale-forms",
        AuthorityKind.FormOrInstruction,
        "Sales of capital assets, and the netting of gains and losses, are reported there.",
        "https://www.irs.gov/forms-pubs/about-form-8949",
        ReadingStatus.FromKnowledge,
        ("Schedule D", YearRange.Through(2010)),
        ("Form 8949 and Schedule D", YearRange.From(2011)));
}
