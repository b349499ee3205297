using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The additional tax on early payouts and the amounts that are free of it (IRC 72(t)).</summary>
/// <param name="AdditionalTax">The tax on the part of an early payout that is income.</param>
/// <param name="SimpleIraAdditionalTax">The tax in the first two years in a SIMPLE IRA.</param>
/// <param name="FirstHome">For a first home, in a lifetime, from IRAs only.</param>
/// <param name="BirthOrAdoption">For each child and each parent; payouts after 2019.</param>
/// <param name="Coronavirus">Coronavirus-related payouts, in 2020 only (P.L. 116-136 sec. 2202).</param>
/// <param name="DisasterRecovery">For each disaster that began on or after 26 January 2021; earlier disasters had acts of their own, not held here.</param>
/// <param name="SpreadShare">The part of the income of a coronavirus or disaster payout that counts in its own year; the rest follows in the years after.</param>
/// <param name="EmergencyExpense">For one emergency in a calendar year; payouts after 2023.</param>
/// <param name="EmergencyBalanceKept">The vested balance that an emergency payout must leave.</param>
/// <param name="DomesticAbuse">After domestic abuse, at most; payouts after 2023.</param>
/// <param name="DomesticAbuseShare">After domestic abuse, at most this part of the vested benefit.</param>
/// <param name="LongTermCare">For long-term care insurance, at most; payouts after 29 December 2025, so two days of 2025.</param>
/// <param name="LongTermCareShare">For long-term care insurance, at most this part of the vested benefit.</param>
internal sealed record EarlyPayoutAmounts(
    Figure<Rate> AdditionalTax,
    Figure<Rate> SimpleIraAdditionalTax,
    Figure<Money> FirstHome,
    Figure<Money> BirthOrAdoption,
    Figure<Money> Coronavirus,
    Figure<Money> DisasterRecovery,
    Figure<Rate> SpreadShare,
    Figure<Money> EmergencyExpense,
    Figure<Money> EmergencyBalanceKept,
    Figure<Money> DomesticAbuse,
    Figure<Rate> DomesticAbuseShare,
    Figure<Money> LongTermCare,
    Figure<Rate> LongTermCareShare);
