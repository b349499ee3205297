namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on forbidden dealings with an IRA.</content>
public static partial class Federal
{
    public static readonly Authority Irc408e2 = Code("irc-408-e-2", "408", "IRC 408(e)(2)", "An IRA whose owner takes part in a prohibited transaction ends on January 1 of that year, and all its assets count as paid out at their value on that day.");

    public static readonly Authority Irc408e3 = Code("irc-408-e-3", "408", "IRC 408(e)(3)", "An IRA annuity whose owner borrows on it ends, and its value on January 1 of that year is income.");

    public static readonly Authority Irc408e4 = Code("irc-408-e-4", "408", "IRC 408(e)(4)", "The part of an IRA that its owner pledges for a loan counts as paid out.");

    public static readonly Authority Irc4975 = Code("irc-4975", "4975", "IRC 4975(c)(1), (c)(3), (e)(2)", "Says which dealings between an IRA and its owner, family or companies are prohibited; an owner whose IRA ends pays no excise on top.");

    public static readonly Authority Peek = new("peek-140-tc-216", AuthorityKind.CourtCase, "Peek v. Commissioner, 140 T.C. 216 (2013); Thiessen v. Commissioner, 146 T.C. No. 7 (2016)", "An owner's guarantee of a loan to a company that the IRA owned ended the IRA.", "https://www.ustaxcourt.gov", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Irc166d = Code("irc-166-d", "166", "IRC 166(d)(1)(B), (2)", "A bad debt that is not of a business counts, when it becomes worthless, as the sale of a short-term holding for nothing.");

    public static readonly Authority RevRul93_80 = new("rev-rul-93-80", AuthorityKind.Ruling, "Rev. Rul. 93-80, 1993-2 C.B. 239", "A loss on a share of a partnership that is given up or becomes worthless is ordinary; any payment to the partner, or debt that falls away, makes it capital.", "https://www.irs.gov/irb", ReadingStatus.ThroughAnotherSource);
}
