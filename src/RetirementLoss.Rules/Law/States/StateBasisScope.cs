namespace RetirementLoss.Rules.Law.States;

/// <summary>The accounts that a sentence on a state's count of already-taxed money speaks of.</summary>
internal enum StateBasisScope
{
    /// <summary>Every account.</summary>
    AllAccounts,

    /// <summary>IRAs.</summary>
    Iras,

    /// <summary>IRAs into which contributions that were deducted can have gone: all but Roth IRAs.</summary>
    TraditionalIras,

    /// <summary>Plans of employers.</summary>
    Plans,

    /// <summary>IRAs and plans of employers.</summary>
    Retirement,
}
