namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on accounts that are divided in a divorce.</content>
public static partial class Federal
{
    public static readonly Authority Irc402e1 = Code("irc-402-e-1", "402", "IRC 402(e)(1)", "A spouse or former spouse who is paid under a qualified domestic relations order is taxed in place of the participant, and may roll the money over.");

    public static readonly Authority Irc72m10 = Code("irc-72-m-10", "72", "IRC 72(m)(10)", "The investment in the contract is split between participant and former spouse in proportion to the present value of their shares.");

    public static readonly Authority Irc408d6 = Code("irc-408-d-6", "408", "IRC 408(d)(6)", "An IRA moved to a spouse or former spouse under a divorce or separation instrument is not a taxable transfer and is then that person's own IRA.");

    public static readonly Authority OrderForAChild = new("pub-575-order-for-a-child", AuthorityKind.AgencyPublication, "IRS Publication 575, Qualified domestic relations order", "A payment under an order to a child or other dependent is taxed to the plan participant.", "https://www.irs.gov/publications/p575", ReadingStatus.FromKnowledge);

    public static readonly Authority Form8606Divorce = new("form-8606-divorce", AuthorityKind.FormOrInstruction, "Instructions for Form 8606, lines 2 and 7, transfers incident to divorce", "Basis of a divided IRA goes with the share that is moved.", "https://www.irs.gov/instructions/i8606", ReadingStatus.InItsOwnText);
}
