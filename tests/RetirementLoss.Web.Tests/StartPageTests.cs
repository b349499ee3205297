using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace RetirementLoss.Web.Tests;

public sealed class StartPageTests(WebApplicationFactory<Program> web) : IClassFixture<WebApplicationFactory<Program>>
{
    [Fact]
    public async Task Start_page_has_one_heading()
    {
        using var client = web.CreateClient();

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.Single(page.Split("<h1").Skip(1));
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_not_found()
    {
        using var client = web.CreateClient();

        using var response = await client.GetAsync(new Uri("/no-such-page", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
