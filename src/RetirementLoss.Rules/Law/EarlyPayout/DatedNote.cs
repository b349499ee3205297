using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>A note that is true in some years only; tests hold it to cases on both sides of its years.</summary>
/// <param name="InForce">The years.</param>
/// <param name="Of">The note.</param>
/// <param name="Concerns">Whether it speaks to these facts.</param>
internal sealed record DatedNote(YearRange InForce, Note Of, Func<ClaimCase, bool> Concerns);
