using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on annuities bought outside a plan, on accounts for education, health and disability, and on deferred pay.</content>
public static partial class Federal
{
    public static readonly Authority Irc72e2 = Code("irc-72-e-2", "72", "IRC 72(e)(2), (e)(3)", "Before annuity payments begin, money taken out of an annuity counts as income first, as far as its value is above the investment in it.");

    public static readonly Authority Irc72q = Code("irc-72-q", "72", "IRC 72(q)", "The income part of an early payout from an annuity bought outside a plan bears an additional tax of 10%, with exceptions of its own.");

    public static readonly Authority Irc223 = Code("irc-223", "223", "IRC 223(a), (e), (f), 106(d)", "What goes into a health savings account is deducted or left out of income, and the account itself is exempt.");

    public static readonly Authority Irc457f = Code("irc-457", "457", "IRC 457(a), (b)(6), (f), (g)", "Pay that a public or tax-exempt employer defers is taxed when it is paid, made available or no longer at risk; what no trust holds stays open to the employer's creditors.");

    public static readonly Authority Irc451a = Code("irc-451-a", "451", "IRC 451(a), 83(a), 409A(a)(1)(A)", "Pay is income of the year in which it is received; property given for work, and pay under a plan that breaks section 409A, when it is no longer at risk.");

    public static readonly Authority Irc529c3DTo2014 = Code("irc-529-c-3-d-to-2014", "529", "IRC 529(c)(3)(D) as in force to 2014", "All 529 programs of one beneficiary counted as one, and all payouts of a year as one payout.", YearRange.Through(2014), ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Irc529c3 = Code("irc-529-c-3", "529", "IRC 529(c)(3)(A), (C)", "Payouts from a 529 plan are taxed under section 72, and a rollover within 60 days is no payout.");

    public static readonly Authority Irc529c6 = Code("irc-529-c-6", "529", "IRC 529(c)(6)", "The income part of a payout from a 529 plan that did not pay for education bears the additional tax of Coverdell accounts.");

    public static readonly Authority Irc529A = Code("irc-529A", "529A", "IRC 529A(c)(1), (c)(4)", "Payouts from an ABLE account are taxed under section 72, a rollover within 60 days is no payout, and a person has one account.", YearRange.From(2015));

    public static readonly Authority Irc530d = Code("irc-530-d", "530", "IRC 530(d)(1), (d)(5)", "Payouts from a Coverdell account are taxed under section 72, and a rollover within 60 days is no payout.");

    public static readonly Authority Irc1035 = Code("irc-1035", "1035", "IRC 1035(a)(3), (d)(2), 1031(d)", "An exchange of one annuity for another gives no gain and no loss, and the basis moves along.");

    public static readonly Authority Pl113_295 = new("pl-113-295-b-102", AuthorityKind.PublicLaw, "P.L. 113-295, Division B, sec. 102", "Made ABLE accounts possible for tax years beginning after 2014.", "https://www.congress.gov/113/plaws/publ295/PLAW-113publ295.htm", ReadingStatus.FromKnowledge, YearRange.Through(2014));

    public static readonly Authority RevRul61_201 = new("rev-rul-61-201", AuthorityKind.Ruling, "Rev. Rul. 61-201, 1961-2 C.B. 46", "Giving up a refund annuity for less than its cost, reduced by what came back tax-free, is an ordinary loss.", "https://www.irs.gov/irb", ReadingStatus.InItsOwnText);

    public static readonly Authority EarlyVAtkinson = new("early-v-atkinson-175-f2d-118", AuthorityKind.CourtCase, "Early v. Atkinson, 175 F.2d 118 (4th Cir. 1949)", "An appeals court took back a loss that had been allowed on giving up annuities.", "https://www.taxnotes.com", ReadingStatus.InItsOwnText);

    public static readonly Authority AnnuityLossParagraph = new("pub-575-variable-annuities", AuthorityKind.AgencyPublication, "IRS Publication 575, Variable Annuities", "Puts a loss on giving up a variable annuity among the miscellaneous itemized deductions under the 2% floor.", "https://www.irs.gov/pub/irs-prior/p575--2017.pdf", ReadingStatus.ThroughAnotherSource, YearRange.Between(2009, 2017))
    {
        SpeaksOnlyOf = [AccountKind.Annuity],
    };

    public static readonly Authority EducationLossParagraph = new("pub-970-losses", AuthorityKind.AgencyPublication, "IRS Publication 970, Losses on QTP and on Coverdell ESA Investments", "A loss exists when everything was paid out for less than what went in, and is a miscellaneous itemized deduction.", "https://www.irs.gov/pub/irs-prior/p970--2017.pdf", ReadingStatus.ThroughAnotherSource, YearRange.Through(2017))
    {
        SpeaksOnlyOf = AccountKinds.Education,
    };
}
