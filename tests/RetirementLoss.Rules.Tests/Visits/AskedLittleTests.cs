using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>Worked examples, told page after page with the cards of the opening, hold how little is asked. docs/law/how-much-is-asked.md has the numbers.</summary>
public sealed class AskedLittleTests
{
    [Fact]
    public void The_yes_or_no_is_firm_after_few_pages()
    {
        var pages = new Spread(Visit.All.Select(visit => visit.ToFirm.Pages));

        Assert.True(pages is { Half: <= 3, NineInTen: <= 5, Most: <= 6 }, $"To the firm answer it takes {pages} pages: {string.Join(", ", Visit.All.Where(visit => visit.ToFirm.Pages > 6).Select(visit => $"{visit.Name} {visit.ToFirm.Pages}"))}");
    }

    [Fact]
    public void The_full_answer_takes_nine_pages_at_most_for_nine_in_ten()
    {
        var pages = new Spread(Visit.All.Select(visit => visit.ToTheEnd.Pages));

        Assert.True(pages.NineInTen <= 9, $"To the full answer it takes {pages} pages.");
    }

    [Fact]
    public void A_story_that_never_gives_a_deduction_that_year_is_firm_after_the_opening() =>
        Assert.All(Visit.All.Where(visit => LawBook.Situations.Single(situation => situation.Id == visit.Situation).CanBeDeducted?.Includes(new(visit.Year)) != true), visit => Assert.True(visit.ToFirm.Pages <= 3, visit.Name));
}
