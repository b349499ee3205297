namespace RetirementLoss.Rules.Assessing;

/// <summary>How well it is known what a deduction is worth in tax.</summary>
public enum WorthKind
{
    /// <summary>Tax with the deduction and without it was worked out.</summary>
    WorkedOut,

    /// <summary>Filing status or taxable income is not known, so only the rates between which it lies are told.</summary>
    AtYourRate,

    /// <summary>It comes off capital gains, whose rates are not held.</summary>
    AgainstGainsOnly,

    /// <summary>The rates of the year are not held.</summary>
    RatesNotHeld,
}
