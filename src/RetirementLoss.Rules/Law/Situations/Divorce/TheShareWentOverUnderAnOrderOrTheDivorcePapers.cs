using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>Only a court order to the plan, or a transfer of an IRA under the divorce papers, divides an account for tax.</summary>
internal sealed class TheShareWentOverUnderAnOrderOrTheDivorcePapers : FederalRule<DivorceCase>
{
    public override string Asks => "Did the share go over under a court order, or by a transfer under the divorce papers?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402e1, Federal.Irc408d6];

    public override Finding Decide(DivorceCase facts, ClaimSoFar soFar, FederalYear year)
    {
        // Of the two sections one speaks of IRAs, the other of plans.
        var step = Step(facts, soFar, year);
        return step with { Citations = [.. step.Citations.Where(citation => citation.Authority == LawOf(facts) || !RestsOn.Contains(citation.Authority))] };
    }

    /// <summary>The section that divides the account: one for IRAs, another for plans.</summary>
    internal static Authority LawOf(DivorceCase facts) => Pools.IsIra(facts.Pool) ? Federal.Irc408d6 : Federal.Irc402e1;

    private Finding Step(DivorceCase facts, ClaimSoFar soFar, FederalYear year) => facts.How switch
    {
        DividedHow.CourtOrder => Continue(facts, soFar, $"The plan was divided by a court order to it.").Noting(Papers(facts)),
        DividedHow.IraTransfer => Continue(facts, soFar, $"The IRA, or a part of it, was transferred under the divorce papers. From then on it is the own IRA of the one who got it.").Noting(Papers(facts)),
        DividedHow.Withdrawal => (facts.Side == DivorceSide.Owner
            ? Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction for handing the money over.", $"For tax, what you took out of the account was paid out to you."),
                $"There was no court order to the plan and no transfer under the divorce papers. So the payout is the owner's, with its income and its already-taxed money, whoever has the cash now.")
                .Noting(new Note(NoteKind.Alternative, "ask-as-a-payout", $"Start again and choose that some or all of the account was paid out to you. That shows what is income, and whether the payout itself was a loss.", Federal.Irc408d1, Federal.Irc402a))
            : Settle(
                facts,
                soFar,
                soFar.Sums with { Taxable = Money.Zero },
                Verdict.NoLoss,
                Sentence.Of($"no deduction, and no income either.", $"The payout was the owner's; you got cash in a divorce, not a share of the account."),
                $"There was no court order to the plan and no transfer under the divorce papers. So no already-taxed money came to you, and no loss of the account is yours."))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year)),
        _ => throw new InvalidOperationException($"'{facts.How}' has no rule yet; add it."),
    };

    private static Note Papers(DivorceCase facts) => Pools.IsIra(facts.Pool)
        ? new(NoteKind.Document, "proof-of-division", $"The divorce papers, the letter of the IRA firm on the value and the day of the transfer, and Forms 8606 on already-taxed money.", LawOf(facts))
        : new(NoteKind.Document, "proof-of-division", $"The divorce papers, the court order, the letter of the plan on values and already-taxed money on the day of the division, and Form 1099-R.", LawOf(facts));
}
