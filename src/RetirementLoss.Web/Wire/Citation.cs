using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>A source of law or of an agency's view, as it is cited for the tax year.</summary>
/// <param name="Id">The stable word for the source.</param>
/// <param name="Cite">The words of the citation.</param>
/// <param name="Kind">What the source is, such as statute, regulation, ruling or agency-publication.</param>
/// <param name="Url">Where the public can read it.</param>
/// <param name="Years">The years for which this wording of the citation is right, such as "1987-2017".</param>
public sealed record Citation(string Id, string Cite, string Kind, string Url, string Years)
{
    /// <summary>Writes one citation.</summary>
    public static Citation From(Rules.Authorities.Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var source = citation.Authority;
        return new(source.Id, citation.Cite, Token.Of(source.Kind), source.Link.AbsoluteUri, citation.Years.ToString());
    }
}
