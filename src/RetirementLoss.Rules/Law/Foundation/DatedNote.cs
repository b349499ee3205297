using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>A note that is true in some years only; tests hold it to cases on both sides of its years.</summary>
/// <param name="InForce">The years.</param>
/// <param name="Id">The word of the note.</param>
internal abstract record DatedNote(YearRange InForce, string Id)
{
    /// <summary>Those of the notes that the law has in the year and that speak to these facts.</summary>
    internal static IReadOnlyList<Note> Said<TCase>(IReadOnlyList<DatedNote<TCase>> dated, TCase facts, FederalYear year)
        where TCase : LossCase
    {
        List<Note>? said = null;
        for (var i = 0; i < dated.Count; i++)
        {
            if (dated[i].InForce.Includes(facts.Year) && dated[i].Of(facts, year) is { } note)
            {
                (said ??= []).Add(note);
            }
        }

        return said ?? (IReadOnlyList<Note>)[];
    }
}

/// <summary>A note of some years, with how it speaks to the facts of a story.</summary>
/// <typeparam name="TCase">The facts it needs.</typeparam>
/// <param name="InForce">The years.</param>
/// <param name="Id">The word of the note.</param>
/// <param name="Of">The note; none where it does not speak to these facts.</param>
internal sealed record DatedNote<TCase>(YearRange InForce, string Id, Func<TCase, FederalYear, Note?> Of) : DatedNote(InForce, Id)
    where TCase : LossCase;
