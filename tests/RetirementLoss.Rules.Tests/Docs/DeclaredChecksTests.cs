using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Tests.Docs;

/// <summary>What the page of the interview says must fit together is all that the rules check.</summary>
public sealed class DeclaredChecksTests
{
    [Fact]
    public void Every_check_that_is_made_was_read_from_its_declaration_and_has_words()
    {
        Assert.All(LawBook.Situations, situation =>
        {
            var read = DeclaredChecks.All.Single(one => one.Class == situation.Checks.GetType());
            Assert.Equal(DeclaredChecks.Made(situation.Checks), read.Checks.Count + read.Included.Count);
        });
        Assert.All(DeclaredChecks.All, one => Assert.NotEmpty(one.Says));
        Assert.All(DeclaredChecks.All.SelectMany(one => one.Checks), check => Assert.NotEmpty(check.Words));
        Assert.All(DeclaredChecks.All.Where(one => one.Checks.Count > 0), one => Assert.Contains(LawBook.Situations, situation => DeclaredChecks.HoldsIn(one.Class, situation)));
    }
}
