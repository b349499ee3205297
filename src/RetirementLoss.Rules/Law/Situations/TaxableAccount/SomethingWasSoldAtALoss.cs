using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TaxableAccount;

/// <summary>A loss in a taxable account counts when something is sold or becomes completely worthless.</summary>
internal sealed class SomethingWasSoldAtALoss : FederalRule<TaxableAccountCase>
{
    public override string Asks => "Was anything sold at a loss, or did it become worthless?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a, Federal.Irc165f, Federal.Irc165g, Federal.Reg165_1];

    public override Finding Decide(TaxableAccountCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var step = facts.SoldAtALoss && facts.Losses.IsPositive
            ? Continue(
                facts,
                soFar,
                $"You sold at losses of {facts.Losses}. In an ordinary account such losses are yours, and they are capital losses.",
                soFar with { Allowed = facts.Losses, Character = Character.Capital, Sums = soFar.Sums with { Loss = facts.Losses } })
            .Noting(new Note(NoteKind.Caveat, "worthless-seven-years", $"If a part of it is a holding that became completely worthless in {facts.Year}, and was not sold, the time to claim that part is longer. {RefundDays.Worthless(facts.AskedOn, year, isDebt: false)} For sales the ordinary window holds.", Federal.Irc6511d1))
            : Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction yet.", $"Nothing was sold at a loss, and a fall in price alone is not a loss for tax."),
                $"In an ordinary account a loss counts in the year you sell, or the year the holding becomes completely worthless.")
            .Noting(new Note(NoteKind.Alternative, "sell-to-count-the-loss", $"Sell, and do not buy the same back within 30 days in any account, to make the loss count in the year of the sale.", Federal.Irc165a, Federal.Irc1091));
        return step.Noting(
            new Note(NoteKind.Caveat, "inherited-holdings", $"Something you inherited counts from its value on the day of the death, or on a later day that the estate chose, and not from what the person had paid. A fall since then is your loss, and it is long-term. Form 1099-B may show another cost. For a death in 2010 ask first, because the estate could choose other rules.", Federal.Irc1014a),
            new Note(NoteKind.Caveat, "retirement-losses-stay-out", $"A fall inside a 401(k) or an IRA cannot be added here, and gains in this account are taxed in full whatever the retirement account did.", Federal.Irc408e1, Federal.Irc501a));
    }
}
