using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>A note of some years, with how it speaks to the facts of a story.</summary>
/// <typeparam name="TCase">The facts it needs.</typeparam>
/// <param name="InForce">The years.</param>
/// <param name="Id">The word of the note.</param>
/// <param name="Of">The note; none where it does not speak to these facts.</param>
internal sealed record DatedNote<TCase>(YearRange InForce, string Id, Func<TCase, FederalYear, Note?> Of) : DatedNote(InForce, Id)
    where TCase : LossCase;
