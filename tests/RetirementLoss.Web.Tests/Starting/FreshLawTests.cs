using RetirementLoss.Rules;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>Law that should have been checked again is told on the pages and to those who run the app.</summary>
public sealed class FreshLawTests
{
    private const string Banner = "was last checked on";

    [Fact]
    public async Task Banner_and_health_tell_it_from_the_day_after()
    {
        using var site = new Site();
        var last = new DateTimeOffset(Checker.Edition.CheckAgainAfter, new(23, 0), TimeSpan.Zero);
        site.Clock.Turn(last - site.Clock.GetUtcNow());
        await AssertAsync(site, isTold: false);

        site.Clock.Turn(TimeSpan.FromHours(2));
        await AssertAsync(site, isTold: true);
    }

    private static async Task AssertAsync(Site site, bool isTold)
    {
        using var client = site.CreateClient();
        foreach (var page in new[] { "/", "/check", "/states", "/privacy" })
        {
            Assert.Equal(isTold, (await client.GetStringAsync(page)).Contains(Banner, StringComparison.Ordinal));
        }

        Assert.Equal(isTold ? "Degraded" : "Healthy", await client.GetStringAsync("/health/ready"));
    }
}
