using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RetirementLoss.Rules;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>The addresses of the interview's pages.</summary>
public sealed class AddressesTests(Site site) : IClassFixture<Site>
{
    /// <remarks>Otherwise who comes to the page or the question sees another page, and the interview does not end.</remarks>
    [Fact]
    public void No_page_and_no_question_of_the_interview_has_the_address_of_something_else()
    {
        var taken = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Contains("check/answers", taken);
        Assert.DoesNotContain(Checker.PageIds.Concat(Checker.Questions.Select(question => question.Id)), id => taken.Contains($"check/{id}"));
    }
}
