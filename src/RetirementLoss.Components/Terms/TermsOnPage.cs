using RetirementLoss.Rules.Reference;

namespace RetirementLoss.Components.Terms;

/// <summary>Remembers which words of the field a page has explained, so that each is explained once.</summary>
public sealed class TermsOnPage
{
    private readonly Dictionary<string, object> places = new(StringComparer.Ordinal);

    /// <summary>Whether a word is explained in this place: the first that asked for it.</summary>
    public bool IsExplainedIn(object place, GlossaryTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return places.TryAdd(term.Id, place) || ReferenceEquals(places[term.Id], place);
    }
}
