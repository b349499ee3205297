using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>The loss is final only when every account of the kind for that person is empty and nothing was put back within 60 days.</summary>
public sealed class EveryAccountForThatPersonIsEmpty : FederalRule<EducationAccountCase>
{
    public override string Asks => "Are all accounts of the kind for this person empty, with nothing put back?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc529c3, Federal.Irc530d, Federal.Irc529A, Federal.EducationLossParagraph];

    public override Certainty Certainty => Certainty.AgencyView;

    public override Finding Decide(EducationAccountCase facts, Standing soFar, FederalYear year)
    {
        var loss = facts.Basis - facts.Received;
        if (facts.PutBack)
        {
            return Carried(facts, soFar, $"no loss. Some of the money went back into such an account within 60 days, so nothing is lost for good.", $"Money that goes back into such an account within 60 days is a rollover. What was paid in still counts there.");
        }

        if (facts.OtherAccountsLeft)
        {
            return Carried(facts, soFar, $"no deduction yet. Another {LawOfTheAccount.Words(facts.Account)} for the same person still holds money.", $"All such accounts for one person count together. While one of them holds money, the {loss} that did not come back is not final.");
        }

        return Continue(
                facts,
                soFar,
                facts.Account == AccountKind.AbleAccount
                    ? (FormattableString)$"A person has one ABLE account, and it is empty. So the {loss} is final."
                    : $"No {LawOfTheAccount.Words(facts.Account)} for this person holds money any more, and nothing was put back. So the {loss} is final.",
                soFar with { Allowed = loss, Sums = soFar.Sums with { Loss = loss } })
            .ForAccount(facts.Account)
            .Noting(InTime(facts));
    }

    private Finding Carried(EducationAccountCase facts, Standing soFar, FormattableString headline, FormattableString because) =>
        Settle(facts, soFar, soFar.Sums with { BasisCarried = facts.Basis - facts.Received }, Verdict.NoLoss, headline, because).ForAccount(facts.Account);

    private static IReadOnlyList<Note> InTime(EducationAccountCase facts) => MiscellaneousItemizedFloor.Years.Includes(facts.Year)
        ? [new(NoteKind.Caveat, "put-back-undoes-the-loss", $"Money put back into such an account within 60 days of the payout would undo the loss.", Federal.Irc529c3, Federal.Irc530d)]
        : [new(NoteKind.Alternative, "put-it-back-in-sixty-days", $"Within 60 days of the payout you can put the money into another such account. What was paid in then still counts.", Federal.Irc529c3, Federal.Irc530d)];
}
