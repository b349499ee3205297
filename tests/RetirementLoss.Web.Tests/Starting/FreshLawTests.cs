using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using RetirementLoss.Rules;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>Law that should have been checked again is told on the pages and to those who run the app.</summary>
public sealed class FreshLawTests
{
    private const string Banner = "was last checked on";

    [Fact]
    public async Task Banner_health_and_count_tell_it_from_the_day_after()
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
        Assert.Equal(isTold ? 1 : 0, Counted(site));
    }

    // What whoever collects would read at this moment.
    private static int? Counted(Site site)
    {
        int? counted = null;
        using var reader = new MeterListener
        {
            InstrumentPublished = (instrument, all) =>
            {
                // Other tests have sites of their own in this process.
                if (instrument.Name == "retirementloss.law.stale" && instrument.Meter.Scope == site.Services.GetRequiredService<IMeterFactory>())
                {
                    all.EnableMeasurementEvents(instrument);
                }
            },
        };
        reader.SetMeasurementEventCallback<int>((_, told, _, _) => counted = told);
        reader.Start();
        reader.RecordObservableInstruments();
        return counted;
    }
}
