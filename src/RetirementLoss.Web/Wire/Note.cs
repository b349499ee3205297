using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>A sentence that goes with the verdict.</summary>
/// <param name="Kind">caveat, form, form-not-to-use, document, deadline, alternative or claim.</param>
/// <param name="Id">Its stable word; one that begins with "assumed-" says what was taken for an answer that was not sent.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Citations">The sources it rests on.</param>
public sealed record Note(string Kind, string Id, string Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>Writes one note, its sources cited as of the tax year.</summary>
    public static Note From(Rules.Assessing.Note note, TaxYear year)
    {
        ArgumentNullException.ThrowIfNull(note);
        return new(Token.Of(note.Kind), note.Id, Written.Of(note.Text), Cited(note.RestsOn, year));
    }

    /// <summary>Writes a popular claim that touches the facts, with how it stands in the tax year.</summary>
    public static Note From(Rules.Assessing.PopularClaim claim, TaxYear year)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(Token.Of(Rules.Assessing.NoteKind.Claim), claim.Id, T(claim.Said(year)), Cited(claim.RestsOn, year));
    }

    private static IReadOnlyList<Citation> Cited(IEnumerable<Rules.Authorities.Authority> sources, TaxYear year) =>
        [.. sources.Where(source => source.CoversYear(year)).Select(source => Citation.From(source.For(year)))];
}
