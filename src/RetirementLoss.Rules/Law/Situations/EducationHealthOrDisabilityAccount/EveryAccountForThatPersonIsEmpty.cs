using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>A person has one ABLE account. Whether all Coverdell accounts for one person must be empty no text says; only the IRS's forms count them together.</summary>
internal sealed class EveryAccountForThatPersonIsEmpty : FederalRule<EducationAccountCase>
{
    public override string Asks => "Are all accounts of the kind for this person empty?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc530d, Federal.Irc529A, Federal.Irc165a, Federal.EducationLossParagraph];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(EducationAccountCase facts, ClaimSoFar soFar) => facts.Account is AccountKind.CoverdellEsa or AccountKind.AbleAccount;

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year) => (facts switch
    {
        { OtherAccountsLeft: false, Account: AccountKind.AbleAccount } => Final(facts, soFar, $"A person has one ABLE account, and it is empty. So the {facts.NotComeBack} is final."),
        { OtherAccountsLeft: false } => Final(facts, soFar, $"No Coverdell account for this person holds money any more, and nothing was put back. So the {facts.NotComeBack} is final."),
        _ => NotFinal.FirmEitherWay(NotYet(facts, soFar), facts.Year, facts.NotComeBack),
    }).ForAccount(facts.Account);

    private Finding NotYet(EducationAccountCase facts, ClaimSoFar soFar)
    {
        var step = Settle(
            facts,
            soFar,
            soFar.Sums with { BasisCarried = facts.NotComeBack },
            Verdict.NoLoss,
            NotFinal.Headline(facts, facts.NotComeBack, $"Another Coverdell account for the same person still holds money"),
            $"The forms of the IRS count all Coverdell accounts for one person together. While one of them holds money, the {facts.NotComeBack} that did not come back is not final on that count.");
        return MiscellaneousItemizedFloor.Years.Includes(facts.Year)
            ? step.OrElse(Final(facts, soFar, $"On the other reading this account stands alone: no text of the law counts Coverdell accounts together, and Publication 970 speaks of all amounts from that account. The {facts.NotComeBack} is then final."))
            : step;
    }

    private Finding Final(EducationAccountCase facts, ClaimSoFar soFar, Sentence because) =>
        Continue(facts, soFar, because, soFar with { Allowed = facts.NotComeBack, Sums = soFar.Sums with { Loss = facts.NotComeBack } });
}
