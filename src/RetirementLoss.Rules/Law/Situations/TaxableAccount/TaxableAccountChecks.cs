
using RetirementLoss.Rules.Law.CapitalLoss;

namespace RetirementLoss.Rules.Law.Situations.TaxableAccount;

/// <summary>Checks the parts of the losses against the whole.</summary>
internal sealed class TaxableAccountChecks : CrossChecks
{
    public TaxableAccountChecks() => Include(new WashSaleChecks(TaxableAccount.AllOf));
}
