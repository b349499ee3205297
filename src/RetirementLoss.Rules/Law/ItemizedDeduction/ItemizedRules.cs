using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>The rules that every itemized deduction passes after its amount is found, in order.</summary>
internal static class ItemizedRules
{
    /// <summary>Floor or ban for the miscellaneous class, then the overall limits, the standard deduction, the minimum tax and the refund window.</summary>
    public static IReadOnlyList<IRule<ClaimCase, FederalYear>> InOrder { get; } =
    [
        new MiscellaneousItemizedBan(),
        new MiscellaneousItemizedFloor(),
        new NoOverallItemizedLimit(),
        new OverallItemizedLimitOf2013To2017(),
        new NoOverallItemizedLimitOf2018To2025(),
        new OverallItemizedLimitFrom2026(),
        new ItemizingBeatsTheStandardDeduction(),
        new TheMinimumTaxAllowsNothing(),
        new TheRefundWindowIsOpen(),
        new AWorthlessSecurityHasSevenYears(),
    ];
}
