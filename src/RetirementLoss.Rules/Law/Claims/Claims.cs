using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Law.Claims;

/// <summary>Chooses the popular claims that a person with these facts is likely to have read.</summary>
internal static class Claims
{
    /// <summary>The claims that touch the case, the closest first, no more than asked for; ties stand in the order of the register.</summary>
    public static IReadOnlyList<PopularClaim> Touching(Answers live, Assessment assessment, int most)
    {
        if (!Opening.YearIsCovered(live))
        {
            return [];
        }

        var situation = LawBook.For(live).Id;
        return
        [
            .. ClaimRegister.All
                .Select(registered => (registered.Claim, How: HowClosely(registered, situation, live, assessment)))
                .Where(touching => touching.How is not null)
                .OrderBy(touching => touching.How)
                .Take(most)
                .Select(touching => touching.Claim),
        ];
    }

    private static Closeness? HowClosely(RegisteredClaim registered, string situation, Answers live, Assessment assessment)
    {
        Closeness? closest = null;
        foreach (var condition in registered.Touches)
        {
            if ((closest is not { } found || condition.How < found) && condition.Holds(situation, live, assessment))
            {
                closest = condition.How;
            }
        }

        return closest;
    }
}
