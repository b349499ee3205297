namespace RetirementLoss.Rules.Law.States;

/// <summary>The accounts that a sentence on a state's count of already-taxed money speaks of.</summary>
internal enum StateBasisScope
{
    /// <summary>Every account.</summary>
    AllAccounts,

    /// <summary>IRAs.</summary>
    Iras,

    /// <summary>Plans of employers.</summary>
    Plans,

    /// <summary>IRAs and plans of employers.</summary>
    Retirement,
}
