using System.Reflection;

namespace RetirementLoss.Browser.Tests;

/// <summary>No visit outlives its test.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class VisitsTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    [Fact]
    public async Task Visits_of_the_tests_before_are_ended_and_so_are_those_of_this_one()
    {
        Assert.Equal(0, chromium.Visits);
        await chromium.VisitAsync(app);
        await chromium.VisitAsync(app);
        Assert.Equal(2, chromium.Visits);

        await chromium.EndVisitsAsync();

        Assert.Equal(0, chromium.Visits);
    }

    [Fact]
    public void Every_class_with_a_browser_ends_its_visits() => Assert.DoesNotContain(
        typeof(VisitsTests).Assembly.GetTypes(),
        type => type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Any(made => made.GetParameters().Any(given => given.ParameterType == typeof(Chromium))) && !type.IsSubclassOf(typeof(VisitsEnded)));
}
