using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The standard deduction (IRC 63(c), (f)).</summary>
/// <remarks>The smaller amount of a dependent is not modelled. The deduction for seniors of 2025 to 2028 is no part of it.</remarks>
/// <param name="Basic">The amount everyone has; a married person who files separately has none when the spouse itemizes.</param>
/// <param name="AdditionalUnmarried">More for each of age 65 and blindness, for unmarried people who are not surviving spouses.</param>
/// <param name="AdditionalMarried">More for each of age 65 and blindness, for each married person and for surviving spouses.</param>
internal sealed record StandardDeduction(
    Figure<AmountsByStatus> Basic,
    Figure<Money> AdditionalUnmarried,
    Figure<Money> AdditionalMarried)
{
    /// <summary>The additional amount for the status; surviving spouses take the married one (IRC 63(f)(3)).</summary>
    public Figure<Money> AdditionalFor(FilingStatus status) =>
        status is FilingStatus.Single or FilingStatus.HeadOfHousehold ? AdditionalUnmarried : AdditionalMarried;
}
