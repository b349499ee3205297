using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>What a deduction is worth on a state return of which only the side is known: whether its other deductions are more than the standard deduction.</summary>
internal static class ItemizedAnyway
{
    /// <summary>The others are more already, so that nothing is given up.</summary>
    public static Sentence AllOf(Money adds) => $"Your other deductions there are more than the standard deduction already. So all of the {adds} lowers your taxable income there.";

    /// <summary>The others are not more, and may be just as much, so that the least and the most are told where the standard deduction is known.</summary>
    public static Sentence OnlyPartOf(Money adds, Money? standard) => standard is { } known
        ? (Sentence)$"Your other deductions there are not more than the standard deduction of {known}, so part of the {adds} may only make up for it. At least {(adds - known).OrZero} lowers your taxable income there, and {adds} at most."
        : $"Your other deductions there are not more than the standard deduction, so part of the {adds} may only make up for it. How much is left depends on both amounts.";
}
