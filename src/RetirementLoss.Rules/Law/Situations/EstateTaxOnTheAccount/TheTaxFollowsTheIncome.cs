using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount;

/// <summary>The deduction is the share of the tax that goes with this year's income; it is itemized, without floor or ban.</summary>
internal sealed class TheTaxFollowsTheIncome : FederalRule<EstateTaxOnTheAccountCase>
{
    public override string Asks => "Does a share of the estate tax go with this year's income?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc691c, Federal.Irc67b7];

    public override Finding Decide(EstateTaxOnTheAccountCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var counted = facts.IncomeThatBoreTax;
        var share = facts.EstateTax.Share(counted, facts.AllUntaxedIncome);
        Sentence growth = counted < facts.Income ? $" The other {facts.Income - counted} is growth since the death, which bore no estate tax." : Sentence.None;
        return Continue(
                facts,
                soFar,
                $"{counted} of this year's income bore estate tax, out of {facts.AllUntaxedIncome}. The same share of the {facts.EstateTax} is {share}.{growth} It is an itemized deduction on the list that has no {MiscellaneousItemizedFloor.Part} floor and is not barred.",
                soFar with { Allowed = share, Character = Character.Itemized, Sums = soFar.Sums with { Loss = share } })
            .Showing(
                new($"Federal estate tax on all income not yet taxed", facts.EstateTax),
                new($"All income not yet taxed in the estate", facts.AllUntaxedIncome),
                new($"This year's income that bore the tax", counted),
                new($"Its share of the tax", share))
            .Noting(
                OtherItemizedDeduction.Line(year, $"enter {share} as federal estate tax on income in respect of a decedent"),
                new Note(NoteKind.Document, "proof-of-estate-tax", $"Form 706 of the estate with the tax figured with and without that income, a letter of the executor on your share, and Forms 1099-R.", Federal.Form706, Federal.Form1099R),
                new Note(NoteKind.Caveat, "survivor-annuity-is-spread", $"For a pension or annuity that goes on to a survivor, the deduction is spread over the survivor's life expectancy instead. That sum is not done here.", Federal.Irc691d),
                new Note(NoteKind.FormNotToUse, "not-off-the-payout", $"The income lines of Form 1040: report the payout in full. The estate tax does not come off there.", Federal.Irc691c));
    }
}
