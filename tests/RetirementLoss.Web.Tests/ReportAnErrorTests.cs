using System.Net;
using RetirementLoss.Web.Tests.Starting;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>"Report an error": where it leads, and that nothing goes with it.</summary>
public sealed class ReportAnErrorTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Result_leads_to_a_page_that_holds_no_answer_and_no_form_to_send_one()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.RothClosedIn2017)).OpenAsync("/check/result");
        Assert.Contains("<a href=\"wrong\">Report an error</a>", visitor.Html, StringComparison.Ordinal);

        await visitor.OpenAsync("/wrong");

        Assert.Empty(visitor.Page.QuerySelectorAll("main form"));
        Assert.DoesNotContain("15,000", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("2017", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("have named no address", visitor.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("errors@example.com", "mailto:errors@example.com")]
    [InlineData("https://example.com/errors", "https://example.com/errors")]
    public async Task Address_that_the_operator_names_is_shown_and_carries_nothing(string contact, string link)
    {
        await using var named = site.WithWebHostBuilder(host => host.UseSetting("Contact", contact));

        var page = await named.CreateClient().GetStringAsync("/wrong");

        Assert.Contains($"href=\"{link}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("have named no address", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Contact=http://example.com")]
    [InlineData("--Contact=somebody")]
    [InlineData("--Pdf:Chromium=/no/such/program")]
    public async Task Setting_that_leads_nowhere_ends_the_start_with_a_sentence(string setting)
    {
        var (code, wrong) = await RunningApp.EndedAsync(setting);

        Assert.Equal(1, code);
        Assert.StartsWith($"The setting {setting[2..setting.IndexOf('=', StringComparison.Ordinal)]} ", wrong, StringComparison.Ordinal);
        Assert.Single(wrong.Trim().Split('\n'));
    }

    [Fact]
    public async Task Errors_and_reviews_say_that_there_are_none_while_there_are_none()
    {
        var visitor = await site.Visitor().OpenAsync("/errata");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("No one outside the project has reviewed a rule yet", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("None was reported to us so far", visitor.Words, StringComparison.Ordinal);
    }
}
