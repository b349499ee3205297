using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount;

/// <summary>The tax on what has not been income yet waits for later years; on what never comes out it is lost.</summary>
internal sealed class TheRestWaitsForLaterIncome : FederalRule<EstateTaxOnTheAccountCase>
{
    public override string Asks => "Does the rest of the estate tax wait for later income?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc691c];

    public override Finding Decide(EstateTaxOnTheAccountCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var after = soFar with { Headline = OtherItemizedDeduction.Headline(facts.Year, soFar, $"of federal estate tax on the account") };
        return facts.LeftForLater.IsPositive
            ? Continue(facts, soFar, $"{facts.LeftForLater} of the value at the death has not been income yet. Its share of the tax, {facts.EstateTax.Share(facts.LeftForLater, facts.AllUntaxedIncome)}, comes off as that is paid out.", after)
                .Noting(new Note(NoteKind.Caveat, "fall-since-the-death", $"If the account falls and pays out less than it was worth at the death, the tax on the rest never comes off.", Federal.Irc691c))
            : Continue(facts, soFar, $"Nothing is left to wait: all of the value at the death has now been income.", after);
    }
}
