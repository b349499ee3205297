namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>Worked examples, told page after page, hold how little is asked.</summary>
public sealed class AskedLittleTests
{
    private const double Half = 0.5;
    private const double NineInTen = 0.9;

    [Fact]
    public void The_yes_or_no_is_firm_after_few_pages()
    {
        var pages = Visit.All.Where(visit => visit.ToFirm is not null).Select(visit => visit.ToFirm!.Pages).Order().ToList();

        Assert.True(
            (At(pages, Half), At(pages, NineInTen), pages[^1]) is ( <= 3, <= 5, <= 6),
            $"The middle one is firm after {At(pages, Half)} pages, nine in ten within {At(pages, NineInTen)}, the last after {pages[^1]}: {string.Join(", ", Visit.All.OrderByDescending(visit => visit.ToFirm?.Pages).Take(5).Select(visit => visit.Name))}");
    }

    [Fact]
    public void The_full_answer_takes_nine_pages_at_most_for_nine_in_ten()
    {
        var pages = Visit.All.Select(visit => visit.ToTheEnd.Pages).Order().ToList();

        Assert.True(At(pages, NineInTen) <= 9, $"Nine in ten need {At(pages, NineInTen)} pages.");
    }

    private static int At(List<int> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
}
