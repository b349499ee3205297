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
            return Carried(facts, soFar, $"no loss. Some of the money was put into an account of the kind again within 60 days, so nothing is final.", $"A rollover within 60 days keeps the contributions alive in the new account.");
        }

        if (facts.OtherAccountsLeft)
        {
            return Carried(facts, soFar, $"no deduction yet. Another account of the kind for the same person still holds money.", $"Accounts of the kind for one person count together. While one of them holds money, the {loss} that did not come back is not final.");
        }

        return Continue(
                facts,
                soFar,
                facts.Account == AccountKind.AbleAccount
                    ? (FormattableString)$"A person has one ABLE account, and it is empty. So the {loss} is final."
                    : $"Every account of the kind for this person is empty, and nothing was put back. So the {loss} is final.",
                soFar with { Allowed = loss, Sums = soFar.Sums with { Loss = loss } })
            .ForAccount(facts.Account)
            .Noting(InTime(facts));
    }

    private Finding Carried(EducationAccountCase facts, Standing soFar, FormattableString headline, FormattableString because) =>
        Settle(facts, soFar, soFar.Sums with { BasisCarried = facts.Basis - facts.Received }, Verdict.NoLoss, headline, because).ForAccount(facts.Account);

    private static IReadOnlyList<Note> InTime(EducationAccountCase facts) => MiscellaneousItemizedFloor.Years.Includes(facts.Year)
        ? [new(NoteKind.Caveat, "put-back-undoes-the-loss", $"Money put into an account of the kind again within 60 days of the payout would undo the loss.", Federal.Irc529c3, Federal.Irc530d)]
        : [new(NoteKind.Alternative, "put-it-back-in-sixty-days", $"Within 60 days of the payout you can put the money into another account of the kind. The contributions then live on.", Federal.Irc529c3, Federal.Irc530d)];
}
