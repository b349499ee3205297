using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>While money is in the account, or moved to another of the kind, nothing is lost for tax.</summary>
internal sealed class TheMoneyOfTheAccountWasPaidOut : FederalRule<EducationAccountCase>
{
    public override string Asks => "Was all the money paid out for good?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc529c3, Federal.Irc530d, Federal.Irc529A, Federal.Reg165_1];

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year) => (facts.Happened switch
    {
        WhatHappened.PaidOut => Continue(facts, soFar, $"All the money in this account was paid out in {facts.Year}."),
        WhatHappened.RolledOver => No(facts, soFar, year, Sentence.Of($"no loss.", $"The money was moved to another {Sentence.Kept(LawOfTheAccount.Words(facts.Account))}, so nothing is lost for tax."), $"A rollover is not a payout. What was paid in now counts in the new account."),
        WhatHappened.PartlyPaidOut => No(facts, soFar, year, Sentence.Of($"no deduction.", $"Part of the money is still in the account, so no loss is final."), $"While something is left, each payout is part contributions and part earnings. A fall shows only as smaller earnings."),
        WhatHappened.StillInside => No(facts, soFar, year, Sentence.Of($"no deduction.", $"The account fell, but the money is still inside it, and the tax law sees no loss until it is all paid out."), $"The account is itself exempt from tax. What it gains or loses is not yours."),
        _ => throw new InvalidOperationException($"'{facts.Happened}' is not a story of this situation."),
    }).ForAccount(facts.Account);

    private Finding No(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year, Sentence headline, Sentence because) =>
        Settle(facts, soFar, Verdict.NoLoss, headline, because)
            .Noting(MiscellaneousItemizedFloor.Years.Includes(facts.Year)
                ? []
                : [new Note(NoteKind.Alternative, "do-not-cash-out-for-a-loss", $"Do not empty the account to make the loss count. Since 2018 that gives no federal deduction.", Federal.Irc67Ban)])
            .Noting(facts.Account is AccountKind.CoverdellEsa or AccountKind.AbleAccount
                ? [new Note(NoteKind.Caveat, "too-much-paid-in", $"If more went in for a year than the law allows, what is too much bears a tax of {year.ExcessContributionExcise.Value} for each year at whose end it is still there, on Form 5329. Ask the trustee by when it can come out without that.", Federal.Irc4973)]
                : []);
}
