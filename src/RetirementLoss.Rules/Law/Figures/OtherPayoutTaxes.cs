using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The additional tax on the income of payouts from accounts that are neither IRAs nor in workplace plans.</summary>
/// <param name="Annuity">Of an annuity bought outside a plan, before 59½ (IRC 72(q)).</param>
/// <param name="Education">Of a 529 plan or a Coverdell account, not spent on education (IRC 529(c)(6), 530(d)(4)).</param>
/// <param name="Able">Of an ABLE account, not spent on the disability (IRC 529A(c)(3)).</param>
/// <param name="HealthSavings">Of a health savings account, not spent on medical care (IRC 223(f)(4)).</param>
internal sealed record OtherPayoutTaxes(Figure<Rate> Annuity, Figure<Rate> Education, Figure<Rate> Able, Figure<Rate> HealthSavings);
