using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The part of adjusted gross income above which medical expenses count (IRC 213), also for payouts free of the additional tax.</summary>
/// <param name="General">The floor for most people.</param>
/// <param name="SelfOrSpouse65">The floor when the taxpayer or the spouse is 65 by the end of the year.</param>
internal sealed record MedicalFloor(Figure<Rate> General, Figure<Rate> SelfOrSpouse65);
