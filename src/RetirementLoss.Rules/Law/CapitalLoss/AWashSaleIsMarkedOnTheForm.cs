using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>From 2011 a wash sale is marked with a code letter on Form 8949.</summary>
internal sealed class AWashSaleIsMarkedOnTheForm : FederalRule<CapitalCase>
{
    public override string Topic => "form-of-a-wash-sale";

    public override string Asks => "Must the wash sale be reported?";

    public override YearRange InForce => YearRange.From(2011);

    public override IReadOnlyList<Authority> RestsOn => [Federal.SaleForms];

    public override bool Concerns(CapitalCase facts, ClaimSoFar soFar) => WashSaleNotes.IsOne(facts, soFar);

    public override Finding Decide(CapitalCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, $"On Form 8949, with code W.").Noting(WashSaleNotes.OnTheForm(facts, $", with code W"));
}
