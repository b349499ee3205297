namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on plans, employers, brokers and banks that fail, and on what is recovered from them.</content>
public static partial class Federal
{
    public static readonly Authority Irc402c7 = Code("irc-402-c-7", "402", "IRC 402(c)(7)(B), 408(d)(3)(F)", "The 60-day clock of a rollover stands still while a deposit is frozen in a failed bank.");

    public static readonly Authority Irc165l = Code("irc-165-l", "165", "IRC 165(l)", "A person may elect to treat a loss on a deposit in a failed bank as a casualty loss or, where none of it had federal insurance, as an ordinary loss up to an amount; nothing is said of deposits of an IRA.");

    public static readonly Authority Reg415c_1 = Regulation("reg-1-415-c-1", "1.415(c)-1", "Treas. Reg. 1.415(c)-1(b)(2)(ii)(C)", "A payment that restores a plan's loss, made on a reasonable risk of liability, is not an addition to the account.", ReadingStatus.FromKnowledge);

    public static readonly Authority SecuritiesInvestorProtection = new("sipa-9", AuthorityKind.Statute, "15 U.S.C. 78fff-3(a), (d), 78lll(11)", "Protects customers of a failed broker up to $500,000 for each capacity, $250,000 of it for cash, and not against a fall in the market.", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section78fff-3&num=0&edition=prelim", ReadingStatus.InItsOwnText);

    public static readonly Authority PensionGuaranty = new("erisa-4022", AuthorityKind.Statute, "29 U.S.C. 1322(a)-(b)", "Guarantees the pensions that one employer's failed plan had already made sure, up to limits.", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title29-section1322&num=0&edition=prelim", ReadingStatus.InItsOwnText);

    public static readonly Authority PlanAssetsInTrust = new("erisa-403-c", AuthorityKind.Statute, "29 U.S.C. 1103(a), (c)(1); 11 U.S.C. 541(b)(7), (c)(2), (d)", "The assets of a funded plan are held in trust for its participants; neither they nor pay withheld for the plan are part of the employer's bankrupt estate.", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title29-section1103&num=0&edition=prelim", ReadingStatus.InItsOwnText);

    public static readonly Authority Caan = new("caan-161-tc-6", AuthorityKind.CourtCase, "Estate of Caan v. Commissioner, 161 T.C. No. 6 (2023)", "Where a value was missing the custodian paid the asset out, and cash put in later was not a rollover of it.", "https://www.ustaxcourt.gov", ReadingStatus.ThroughAnotherSource);
}
