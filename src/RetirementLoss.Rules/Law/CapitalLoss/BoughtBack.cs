namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>Whether the same shares were bought within the window around a sale at a loss, and where.</summary>
internal enum BoughtBack
{
    No,
    InMyIra,
    InATaxableAccount,
    InAnAccountNotRuledOn,
    InSeveralAccounts,
}
