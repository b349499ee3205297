using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Components.Memo;

/// <summary>Sources of one weight, under their heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Kinds">The kinds of source that stand under it.</param>
public sealed record AuthorityRank(string Title, params IReadOnlyList<AuthorityKind> Kinds)
{
    /// <summary>The ranks, the weightiest first; each kind stands in one.</summary>
    public static IReadOnlyList<AuthorityRank> All { get; } =
    [
        new("The law itself", AuthorityKind.Statute, AuthorityKind.PublicLaw),
        new("Regulations", AuthorityKind.Regulation),
        new("Court decisions", AuthorityKind.CourtCase),
        new("Rulings, procedures and notices of the tax agency", AuthorityKind.Ruling, AuthorityKind.Procedure, AuthorityKind.Notice),
        new("Forms and instructions", AuthorityKind.FormOrInstruction),
        new("Guides and staff advice, which bind no one", AuthorityKind.AgencyPublication, AuthorityKind.StaffAdvice),
    ];

    /// <summary>The citations of this rank.</summary>
    public IReadOnlyList<Citation> Of(IEnumerable<Citation> citations) => [.. citations.Where(citation => Kinds.Contains(citation.Authority.Kind))];
}
