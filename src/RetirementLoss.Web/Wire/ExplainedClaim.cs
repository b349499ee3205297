using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>A popular claim and what the law says of it.</summary>
/// <param name="Id">Its stable word.</param>
/// <param name="Claim">The claim as people say it.</param>
/// <param name="Said">The claim and its answer for the year that was asked; absent where none was.</param>
/// <param name="Ratings">How it stands in each run of years.</param>
/// <param name="Law">What the law says.</param>
/// <param name="Sources">The sources.</param>
public sealed record ExplainedClaim(string Id, string Claim, string? Said, IReadOnlyList<ClaimStanding> Ratings, string Law, IReadOnlyList<Citation> Sources)
{
    /// <summary>Writes one claim, told for a year where one is asked.</summary>
    public static ExplainedClaim From(PopularClaim claim, TaxYear? year)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(
            claim.Id,
            T(claim.Heading),
            year is { } asked ? T(claim.Said(asked)) : null,
            [.. claim.Ratings.Where(rated => year is not { } one || rated.Years.Includes(one)).Select(rated => new ClaimStanding(rated.Years.ToString(), Token.Of(rated.Rating), T(rated.Because)))],
            T(claim.Law),
            [.. claim.RestsOn.SelectMany(source => source.Cites).Where(cite => year is not { } one || cite.Years.Includes(one)).Select(Citation.From)]);
    }
}
