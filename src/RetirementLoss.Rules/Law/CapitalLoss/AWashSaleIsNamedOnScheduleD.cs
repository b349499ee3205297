using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>To 2010 a wash sale was named in words on Schedule D.</summary>
internal sealed class AWashSaleIsNamedOnScheduleD : FederalRule<CapitalCase>
{
    public override string Topic => "form-of-a-wash-sale";

    public override string Asks => "Must the wash sale be reported?";

    public override YearRange InForce => YearRange.Through(2010);

    public override IReadOnlyList<Authority> RestsOn => [Federal.SaleForms];

    public override bool Concerns(CapitalCase facts, ClaimSoFar soFar) => WashSaleNotes.IsOne(facts, soFar);

    public override Finding Decide(CapitalCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, $"On Schedule D, in words.").Noting(WashSaleNotes.OnTheForm(facts, $""));
}
