using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on money that was put in by mistake or beyond a limit and had to come out again.</content>
public static partial class Federal
{
    public static readonly Authority Irc402g2 = Code("irc-402-g-2", "402", "IRC 402(g)(2)(A)(ii), (C)", "An excess deferral sent back by April 15 of the next year is income of the year it was deferred and not again when it is paid; it bears no additional tax.");

    public static readonly Authority Irc402g6 = Code("irc-402-g-6", "402", "IRC 402(g)(6)", "An excess deferral that was not sent back in time is no investment in the contract, although it was taxed.");

    public static readonly Authority Irc402Ad3 = Code("irc-402A-d-3", "402A", "IRC 402A(d)(3)", "A Roth excess deferral that was not sent back in time is taxed when it is paid out.");

    public static readonly Authority Irc401k8 = Code("irc-401-k-8", "401", "IRC 401(k)(8), 401(m)(6)-(7), 4979(f)(2)", "What a plan sends back because it failed its tests for higher-paid employees is taxed as paid and bears no additional tax.");

    public static readonly Authority Irc401a30 = Code("irc-401-a-30", "401", "IRC 401(a)(30)", "A plan must keep what one employer's plans take from a person's pay within the yearly limit.");

    public static readonly Authority Irc457b = Code("irc-457-b", "457", "IRC 457(a)-(c)", "A 457(b) plan has a yearly limit of its own, and a governmental plan can put right what was against it.");

    public static readonly Authority Irc408d4 = Code("irc-408-d-4", "408", "IRC 408(d)(4)", "An IRA contribution taken back by the due date of the return, with its net income, is not a payout; the net income is income of the year of the contribution.");

    public static readonly Authority Irc408d5 = Code("irc-408-d-5", "408", "IRC 408(d)(5)", "After the due date the excess contribution itself may come out; gains and losses on it do not count.");

    public static readonly Authority Irc408Ad6Contributions = Code("irc-408A-d-6-a", "408A", "IRC 408A(d)(6)(A)-(B), (d)(7)", "A contribution moved with its net income to the other kind of IRA by the due date counts as made to that IRA.");

    public static readonly Authority Irc408Ad6Conversions = Code("irc-408A-d-6-conversions", "408A", "IRC 408A(d)(6) (before P.L. 115-97 sec. 13611)", "A conversion of 2017 or before could be undone until the due date of the return, with extensions.", YearRange.Through(2017));

    public static readonly Authority Irc4973 = Code("irc-4973", "4973", "IRC 4973(a)-(c), (f), (g)", "Too much paid into an IRA, a 403(b) custodial account or a health savings account bears a tax of 6% for each year at the end of which it is still there.");

    public static readonly Authority Irc223f3 = Code("irc-223-f-3", "223", "IRC 223(f)(3)", "An excess taken out of a health savings account by the due date of the return, with its net income, is no payout; the net income is income of the year in which it is received.");

    public static readonly Authority Irc6072 = Code("irc-6072", "6072", "IRC 6072(a)", "The return of a calendar year is due on April 15 of the next.");

    public static readonly Authority Irc6081 = Code("irc-6081", "6081", "IRC 6081(a)", "An extension of time to file is for six months at most.");

    public static readonly Authority Irc7503 = Code("irc-7503", "7503", "IRC 7503", "What falls due on a Saturday, a Sunday or a holiday of the District of Columbia is in time on the next working day.");

    public static readonly Authority Irc7508A = new(
        "irc-7508A",
        AuthorityKind.Statute,
        "After a disaster due dates can be postponed by up to a year, for returns and for what a plan or its members must do.",
        CodeLink("7508A"),
        ReadingStatus.InItsOwnText,
        ("IRC 7508A(a)-(b), used by Notices 2020-23 and 2021-21 for claims that fell due then (to July 15, 2020, and May 17, 2021)", YearRange.Between(2012, 2018)),
        ("IRC 7508A(a)-(b), used by Notice 2020-23 (April 1 to July 14, 2020 became July 15, 2020)", YearRange.Between(2019, 2019)),
        ("IRC 7508A(a)-(b), used by Notices 2020-23 and 2021-21 (to July 15, 2020, and May 17, 2021)", YearRange.Between(2020, 2020)),
        ("IRC 7508A(a)-(b)", YearRange.From(2021)));

    public static readonly Authority Reg402g_1 = Regulation("reg-1-402-g-1", "1.402(g)-1", "Treas. Reg. 1.402(g)-1(e)(5), (e)(8), (e)(10)", "The income that goes with an excess deferral is a gain or a loss; sets how a refund, a late one and a part of one are taxed.");

    public static readonly Authority Reg408_11 = Regulation("reg-1-408-11", "1.408-11", "Treas. Reg. 1.408-11", "Net income of a returned contribution is its share of what the IRA gained or lost while it was in.");

    public static readonly Authority Reg301_9100_2 = Regulation("reg-301-9100-2", "301.9100-2", "Treas. Reg. 301.9100-2(b)", "Who filed on time has six months more from the due date for what had to be done by it.", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Notice89_32 = new("notice-89-32", AuthorityKind.Notice, "Notice 89-32, 1989-1 C.B. 671", "A loss on an excess deferral that is sent back is shown as a negative amount of other income.", "https://www.irs.gov/irb", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Pub525ExcessDeferrals = new("pub-525-excess-deferrals", AuthorityKind.AgencyPublication, "IRS Publication 525, Excess deferrals", "Tells to enter a loss on a refund of excess deferrals as a negative amount of other income in the year it is paid.", "https://www.irs.gov/publications/p525", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Pub590A = new(
        "pub-590-a-returned-contributions",
        AuthorityKind.AgencyPublication,
        "Works out the net income of a returned or moved contribution, which may be negative.",
        "https://www.irs.gov/publications/p590a",
        ReadingStatus.ThroughAnotherSource,
        ("IRS Publication 590, chapter 1, Contributions Returned Before Due Date of Return", YearRange.Through(2013)),
        ("IRS Publication 590-A, chapter 1, Contributions Returned Before Due Date of Return", YearRange.From(2014)))
    {
        SpeaksOnlyOf = AccountKinds.Iras,
    };
}
