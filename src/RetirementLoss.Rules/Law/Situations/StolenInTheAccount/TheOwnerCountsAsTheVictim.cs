using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenInTheAccount;

/// <summary>The IRS gives the owner no theft deduction for fraud inside an account; up to basis the other view is untested.</summary>
internal sealed class TheOwnerCountsAsTheVictim : FederalRule<StolenInTheAccountCase>
{
    public override string Asks => "Does the law count the owner, and not the account, as the victim of the theft?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Conex149688_09, Federal.Conex130828_10, Federal.Irc165a, Federal.Irc67b3, Federal.Irc67Ban];

    public override Certainty Certainty => Certainty.AgencyView;

    public override Finding Decide(StolenInTheAccountCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var most = facts.StolenBelowBasis is { } stolen ? Money.Min(stolen, facts.Basis) : facts.Basis;
        var before = soFar with { Sums = soFar.Sums with { EconomicLoss = facts.StolenBelowBasis } };
        var lastChance = MiscellaneousItemizedFloor.Years.Includes(facts.Year);
        var step = lastChance
            ? Settle(
                facts,
                before,
                Verdict.NoLoss,
                Sentence.Of($"no deduction yet, on the IRS view, and we are sorry.", $"What is left of your {facts.Basis} could count only once all your {Sentence.Kept(Pools.Words(facts.Pool))} had been paid out."),
                $"The IRS says that the account was robbed and not you. It gives the owner only the ordinary loss: already-taxed money that is still missing after everything has been paid out.")
            : Settle(
                facts,
                before,
                Verdict.NoLoss,
                Sentence.Of($"no deduction on the IRS view, and we are sorry.", $"The IRS sees no theft from you while the money is in the account, and has allowed no loss after a full payout since 2018."),
                $"The IRS says that the account was robbed and not you. It gives the owner only the ordinary loss after everything has been paid out, and since 2018 that loss is not allowed, with no end date.");
        return step
            .OrElse(Continue(
                facts,
                before,
                $"A theft in a deal for profit is not a miscellaneous deduction. No court has said whether an owner may claim it for a theft inside the account. If so, up to {most} could be deducted if you itemize, in the year you found out and once no more can come back.",
                before with
                {
                    Verdict = Verdict.Deductible,
                    Headline = $"up to {most} could be deducted on an untested reading.",
                    Allowed = most,
                    Character = Character.Itemized,
                    Sums = before.Sums with { Loss = most },
                }))
            .Noting(new Note(NoteKind.Caveat, "untested-theft-claim", $"The other reading is untested and the IRS is against it. Ask a tax adviser first: a claim that fails can cost a penalty of {FixedAmounts.Table.AccuracyPenalty} of the tax.", Federal.Conex149688_09, Federal.Irc6662))
            .Noting(lastChance
                ? new Note(NoteKind.Alternative, "come-back-when-paid-out", $"If all your {Sentence.Kept(Pools.Words(facts.Pool))} were paid out in 2017 or before, check the year of the last payout and say that the account was paid out. What was left of the {facts.Basis} could be deducted in part.", Federal.Conex149688_09, Federal.IraLossParagraph)
                : new Note(NoteKind.Alternative, "do-not-cash-out-for-a-loss", $"Do not cash out to make the loss count. Since 2018 a payout below what went in gives no federal deduction, and it ends the shelter of the account.", Federal.Irc67Ban));
    }
}
