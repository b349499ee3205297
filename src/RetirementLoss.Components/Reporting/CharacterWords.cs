using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Components.Reporting;

/// <summary>The kind of deduction, in words.</summary>
public static class CharacterWords
{
    /// <summary>The few words; none where there is no deduction to name.</summary>
    public static string? Of(Character character) => character switch
    {
        Character.None => null,
        Character.MiscellaneousItemized => T("Miscellaneous itemized deduction"),
        Character.Itemized => T("Itemized deduction"),
        Character.AboveTheLine => T("Deduction whether or not you itemize"),
        Character.Capital => T("Capital loss"),
        Character.ExcludedFromIncome => T("Not income"),
        Character.CreditOrDeduction => T("Deduction or credit, whichever is better"),
        _ => throw new ArgumentOutOfRangeException(nameof(character), character, "This character has no words yet; add them."),
    };
}
