namespace RetirementLoss.Rules.Law.Payout;

/// <summary>What a payout is made of, which decides the accounts that may take it again.</summary>
internal enum PaidMoney
{
    NeverTaxed,
    PartlyTaxed,
    AlreadyTaxed,
}
