using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <summary>The register of federal sources: one field for each, so that every rule that rests on it can be found.</summary>
public static partial class Federal
{
    public static readonly Authority Irc56b = Code("irc-56-b", "56", "IRC 56(b)(1)(A)(i)", "For the alternative minimum tax no miscellaneous itemized deduction is allowed.", YearRange.Through(2017));

    public static readonly Authority Irc62a3 = Code("irc-62-a-3", "62", "IRC 62(a)(3)", "Only losses from the sale or exchange of property come off before adjusted gross income.");

    public static readonly Authority Irc63 = Code("irc-63", "63", "IRC 63(c)-(f)", "Itemized deductions count only if itemizing is chosen instead of the standard deduction.");

    public static readonly Authority Irc67a = Code("irc-67-a", "67", "IRC 67(a)", "Miscellaneous itemized deductions are allowed only above 2% of adjusted gross income.", YearRange.Between(1987, 2017));

    public static readonly Authority Irc67b = Code("irc-67-b", "67", "IRC 67(b)", "Lists the itemized deductions that are not miscellaneous; a loss on a retirement account is not on the list.", YearRange.From(1987));

    public static readonly Authority Irc67Ban = new(
        "irc-67-ban",
        AuthorityKind.Statute,
        "No miscellaneous itemized deduction is allowed for any tax year beginning after 2017; there is no end date.",
        CodeLink("67"),
        ReadingStatus.InItsOwnText,
        ("IRC 67(g) (as in effect before P.L. 119-21 sec. 70110(b))", YearRange.Between(2018, 2025)),
        ("IRC 67(h)", YearRange.From(2026)));

    public static readonly Authority Irc68 = new(
        "irc-68",
        AuthorityKind.Statute,
        "An overall limit cuts the itemized deductions of people with high income: 3% and 80% in 2013 to 2017, 2/37 from 2026, none between.",
        CodeLink("68"),
        ReadingStatus.InItsOwnText,
        ("IRC 68 (not in force for 2010-2012)", YearRange.Between(2010, 2012)),
        ("IRC 68 (as in effect for 2013-2017)", YearRange.Between(2013, 2017)),
        ("IRC 68(f) (as in effect before P.L. 119-21)", YearRange.Between(2018, 2025)),
        ("IRC 68 (as amended by P.L. 119-21 sec. 70111)", YearRange.From(2026)));

    public static readonly Authority Irc72c = Code("irc-72-c", "72", "IRC 72(c)(1), 72(e)(6)", "The investment in a contract is what was paid in after tax, less what came back tax-free.");

    public static readonly Authority Irc72d2 = Code("irc-72-d-2", "72", "IRC 72(d)(2)", "After-tax employee contributions to a defined contribution plan may be treated as a separate contract.");

    public static readonly Authority Irc72e5 = Code("irc-72-e-5", "72", "IRC 72(e)(5)(E)", "On a complete payout only the part above the investment in the contract is income.");

    public static readonly Authority Irc72e8 = Code("irc-72-e-8", "72", "IRC 72(e)(8)", "Before a final payout, money comes out partly taxed and partly tax-free, in proportion to the investment in the contract.");

    public static readonly Authority Irc72t = Code("irc-72-t", "72", "IRC 72(t)", "The part of an early payout that is income bears an additional tax of 10% unless an exception applies.");

    // The sentence on an account that ran dry is quoted whole by others; of the ruling itself only the opening was seen.
    public static readonly Authority RevRul2002_62 = new(
        "rev-rul-2002-62",
        AuthorityKind.Ruling,
        "A series of equal payments that stops because the account is empty has not been changed, and brings no additional tax.",
        "https://www.irs.gov/irb",
        ReadingStatus.ThroughAnotherSource,
        ("Rev. Rul. 2002-62, 2002-2 C.B. 710, sec. 2.03(a)", YearRange.Through(2022)),
        ("Rev. Rul. 2002-62, 2002-2 C.B. 710, sec. 2.03(a) (for series begun from 2023 on superseded by Notice 2022-6)", YearRange.From(2023)));

    public static readonly Authority Announcement2014_15 = new("announcement-2014-15", AuthorityKind.Notice, "Announcement 2014-15, 2014-16 I.R.B. 973", "Tells that the IRS had applied the limit of one rollover to each IRA by itself, and means to follow the court that counts them together.", "https://www.irs.gov/irb", ReadingStatus.InItsOwnText, YearRange.Through(2014));

    public static readonly Authority Irc165a = Code("irc-165-a", "165", "IRC 165(a), (c)(2)", "An individual may deduct a loss from a transaction entered into for profit.");

    public static readonly Authority Irc165b = Code("irc-165-b", "165", "IRC 165(b)", "A loss is measured by basis; money that was never taxed has none.");

    public static readonly Authority Irc165f = Code("irc-165-f", "165", "IRC 165(f)", "The capital loss limits reach only losses from sales or exchanges of capital assets.");

    public static readonly Authority Irc172d4 = Code("irc-172-d-4", "172", "IRC 172(d)(4)", "Nonbusiness deductions count toward a net operating loss only up to nonbusiness income.");

    public static readonly Authority Irc213 = Code("irc-213", "213", "IRC 213(a), (f)", "Medical expenses are deductible above a part of adjusted gross income.");

    public static readonly Authority Irc219 = Code("irc-219", "219", "IRC 219(b)(5)", "Sets the yearly limit on IRA contributions and the catch-up from age 50.");

    public static readonly Authority Irc401a9 = Code("irc-401-a-9", "401", "IRC 401(a)(9)", "Sets when required distributions begin.");

    public static readonly Authority Irc402a = Code("irc-402-a", "402", "IRC 402(a)", "What a qualified plan pays is taxed to the employee when it is paid out, under section 72.");

    public static readonly Authority Irc402c = Code("irc-402-c", "402", "IRC 402(c)", "A plan payout that is rolled over in time is not income, and the taxable part counts as rolled over first.");

    public static readonly Authority Irc402e4 = Code("irc-402-e-4", "402", "IRC 402(e)(4)(D)", "Defines a lump-sum distribution: the whole balance of all like plans within one tax year, on one of four events.");

    public static readonly Authority Irc402g = Code("irc-402-g", "402", "IRC 402(g)", "Sets the yearly limit on elective deferrals.");

    public static readonly Authority Irc402Ad = Code("irc-402A-d", "402A", "IRC 402A(d)(2), (d)(4)", "A designated Roth account is computed apart from the rest of the plan, and qualified payouts from it are not income.");

    public static readonly Authority Irc403b = Code("irc-403-b", "403", "IRC 403(b)(1), (b)(5)", "All 403(b) contracts bought by one employer are one contract, taxed when paid out.");

    public static readonly Authority Irc408d1 = Code("irc-408-d-1", "408", "IRC 408(d)(1)", "What an IRA pays is taxed to the person who gets it, under section 72.");

    public static readonly Authority Irc408d2 = Code("irc-408-d-2", "408", "IRC 408(d)(2)", "All traditional, SEP and SIMPLE IRAs of one owner are one contract, and all payouts of a year are one payout.");

    public static readonly Authority Irc408d3 = Code("irc-408-d-3", "408", "IRC 408(d)(3)", "An IRA payout put into another retirement account within 60 days is a rollover and not income.");

    public static readonly Authority Irc408e1 = Code("irc-408-e-1", "408", "IRC 408(e)(1)", "An IRA is itself exempt from tax; what it gains or loses is not its owner's.");

    public static readonly Authority Irc408g = Code("irc-408-g", "408", "IRC 408(g)", "Each spouse's IRAs stand alone; community property law does not matter.");

    public static readonly Authority Irc408o = Code("irc-408-o", "408", "IRC 408(o)", "Nondeductible contributions are basis in an IRA and must be reported for the year they are made.");

    public static readonly Authority Irc408p = Code("irc-408-p", "408", "IRC 408(p)", "Sets the yearly limits of SIMPLE plans.");

    public static readonly Authority Irc408Ad2 = Code("irc-408A-d-2", "408A", "IRC 408A(d)(1)-(2)", "Qualified distributions from a Roth IRA are not income.");

    public static readonly Authority Irc408Ad3 = Code("irc-408A-d-3", "408A", "IRC 408A(d)(3)", "A conversion to a Roth IRA is taxed as a payout on the day's value, less basis.");

    public static readonly Authority Irc408Ad4 = Code("irc-408A-d-4", "408A", "IRC 408A(d)(4)", "Roth IRAs are a pool of their own; contributions come out first, then conversions, then earnings.");

    public static readonly Authority Irc408Ad6 = Code("irc-408A-d-6", "408A", "IRC 408A(d)(6)(B)(iii)", "A conversion to a Roth IRA cannot be recharacterized.", YearRange.From(2018));

    public static readonly Authority Irc414v = Code("irc-414-v", "414", "IRC 414(v)", "Allows catch-up contributions from age 50.");

    public static readonly Authority Irc415c = Code("irc-415-c", "415", "IRC 415(c)", "Limits what may be added to a defined contribution plan in a year.");

    public static readonly Authority Irc501a = Code("irc-501-a", "501", "IRC 501(a)", "The trust of a qualified plan is itself exempt from tax.");

    public static readonly Authority Irc170b1I = Code("irc-170-b-1-i", "170", "IRC 170(b)(1)(I)", "From 2026 itemized gifts to charity count only above 0.5% of income.");

    public static readonly Authority Irc170p = new(
        "irc-170-p",
        AuthorityKind.Statute,
        "Gives people who do not itemize a deduction for gifts in cash to charity, in 2021 and again from 2026.",
        CodeLink("170"),
        ReadingStatus.InItsOwnText,
        ("IRC 170(p)", YearRange.Through(2020)),
        ("IRC 170(p) (before P.L. 119-21 sec. 70424)", YearRange.Between(2021, 2025)),
        ("IRC 170(p) (as amended by P.L. 119-21 sec. 70424)", YearRange.From(2026)));

    public static readonly Authority Irc1014a = Code("irc-1014-a", "1014", "IRC 1014(a)(1)-(2), 1223(9)", "What was acquired from a person who died counts from its value on the day of the death, or on the day the estate chose, and its gain or loss is long-term.");

    public static readonly Authority Irc1014c = Code("irc-1014-c", "1014", "IRC 1014(c)", "Income in respect of a decedent, such as an inherited retirement account, takes no new basis at death.");

    public static readonly Authority Irc1211 = Code("irc-1211-b", "1211", "IRC 1211(b)", "Capital losses beyond gains are limited to $3,000 a year ($1,500 if married filing separately).");

    public static readonly Authority Irc3405c = Code("irc-3405-c", "3405", "IRC 3405(c)", "A plan must withhold 20% of a payout that could be rolled over and is paid to the person.");

    public static readonly Authority Irc6513 = Code("irc-6513", "6513", "IRC 6513(a), (b)", "A return filed before its due date counts as filed on that day, and tax withheld counts as paid on April 15.");

    public static readonly Authority Irc7508Ad = Code("irc-7508A-d", "7508A", "IRC 7508A(d)", "For those who live in a disaster area the law itself puts off some days for filing, paying and claiming.");

    public static readonly Authority Irc6511 = Code("irc-6511", "6511", "IRC 6511(a), (b)", "A refund must be claimed within three years from filing or two years from payment, whichever is later.");

    public static readonly Authority Irc6662 = Code("irc-6662", "6662", "IRC 6662(a), (b)(1)-(2), (d)(1)", "A substantial understatement or negligence bears a penalty of 20%.");

    public static readonly Authority Irc6662d2 = Code("irc-6662-d-2", "6662", "IRC 6662(d)(2)(B)", "Tax told too low counts for less where there was substantial authority, or a reasonable basis and the facts were disclosed with the return.");

    public static readonly Authority Irc6694 = Code("irc-6694", "6694", "IRC 6694(a)", "A preparer bears a penalty for a position without substantial authority, or disclosed and without a reasonable basis.");

    public static readonly Authority Irc6654 = Code("irc-6654", "6654", "IRC 6654(a), (d)(1), (e)", "Too little tax paid during the year bears an addition, unless what the tax of this year or of the year before asks for was paid.");

    public static readonly Authority Irc86 = Code("irc-86", "86", "IRC 86(a)-(b)", "More of social security benefits is income the higher the other income is.");

    public static readonly Authority Irc36B = Code("irc-36B", "36B", "IRC 36B(d)(2)", "The credit for insurance bought on a marketplace goes by the income of the household.", YearRange.From(2014));

    public static readonly Authority Pl115_97 = new("pl-115-97-11045", AuthorityKind.PublicLaw, "P.L. 115-97 sec. 11045, 131 Stat. 2088", "Suspended miscellaneous itemized deductions for 2018 to 2025.", "https://www.congress.gov/115/plaws/publ97/PLAW-115publ97.htm", ReadingStatus.InItsOwnText, YearRange.Between(2018, 2025));

    public static readonly Authority Pl119_21 = new("pl-119-21-70110", AuthorityKind.PublicLaw, "P.L. 119-21 sec. 70110, 139 Stat. 164", "Made the bar on miscellaneous itemized deductions permanent and moved it to section 67(h).", "https://www.congress.gov/119/plaws/publ21/PLAW-119publ21.htm", ReadingStatus.InItsOwnText, YearRange.From(2026));

    private static Authority Code(string id, string section, string cite, string says, YearRange? years = null, ReadingStatus reading = ReadingStatus.InItsOwnText) =>
        new(id, AuthorityKind.Statute, cite, says, CodeLink(section), reading, years);

    private static string CodeLink(string section) => $"https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title26-section{section}&num=0&edition=prelim";
}
