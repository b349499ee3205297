
namespace RetirementLoss.Components.Terms;

/// <summary>Remembers which words of the field a page has explained, so that each is explained once.</summary>
/// <param name="part">The part of the page that is counted by itself; empty for the page.</param>
public sealed class TermsOnPage(string part)
{
    private readonly Dictionary<string, object> places = new(StringComparer.Ordinal);

    /// <summary>The place on the page of the meaning of a word.</summary>
    public string PlaceOf(GlossaryTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return part.Length == 0 ? $"term-{term.Id}" : $"term-{part}-{term.Id}";
    }

    /// <summary>Whether a word is explained in this place: the first that asked for it.</summary>
    public bool IsExplainedIn(object place, GlossaryTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return places.TryAdd(term.Id, place) || ReferenceEquals(places[term.Id], place);
    }
}
