using System.Net.Http.Headers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RetirementLoss.Web.Answering;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Content;

/// <summary>Pages that are made once and kept hold nothing of the visit for which they were made.</summary>
public sealed class KeptPagesTests(Site site) : IClassFixture<Site>
{
    private const string Kept = "Age";

    public static TheoryData<string> Addresses =>
    [
        "/states", "/states/2018", "/myths", "/glossary", "/sources", "/sources/irc-67-ban", "/figures", "/figures/2025", "/figures/history/standard-deduction.basic", "/changes", "/law",
        "/law/paid-out-below-basis", "/tables", "/tables/2017", "/examples", "/errata", "/accessibility", "/advisors", "/wrong", "/api", "/openapi",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task It_is_the_same_for_whoever_comes_first_and_whoever_comes_with_answers(string address)
    {
        using var other = new Site();
        var made = await other.Visitor().OpenAsync(address);
        await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync(address);
        var kept = await site.Visitor().OpenAsync(address);

        Assert.True(kept.Headers.Contains(Kept));
        Assert.Equal(made.Html, kept.Html);
        Assert.True(kept.Headers.CacheControl!.NoStore);
        Assert.Contains("no-referrer", kept.Headers.GetValues("Referrer-Policy"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task It_has_no_cookie_no_token_and_no_state_of_the_visit(string address)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("__RequestVerificationToken", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--Blazor", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_that_works_on_answers_asks_to_be_kept()
    {
        var pages = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<OutputCacheAttribute>() is not null)
            .Select(endpoint => (Address: endpoint.RoutePattern.RawText!, Page: endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()!.Type))
            .ToList();

        // One that is added here is opened by the tests above.
        Assert.Equal(
            [
                "/accessibility", "/advisors", "/api", "/changes", "/errata", "/examples", "/figures", "/figures/history/{Id}", "/figures/{Number:int}", "/glossary", "/law", "/law/{Id}", "/myths", "/openapi",
                "/sources", "/sources/{Id}", "/states", "/states/{Number:int}", "/tables", "/tables/{Number:int}", "/wrong",
            ],
            pages.Select(page => page.Address).Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.False(page.Page.IsAssignableTo(typeof(CheckPage)) || VisitPaths.Hold(page.Address), page.Address));
        Assert.All(pages, page => Assert.DoesNotContain(page.Page.GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public), property => Attribute.IsDefined(property, typeof(CascadingParameterAttribute))));
    }

    [Theory]
    [InlineData("/myths?q=ponzi")]
    [InlineData("/GLOSSARY")]
    [InlineData("/glossary/")]
    public async Task Another_way_to_write_an_address_and_a_search_are_answered_and_not_kept(string address)
    {
        await site.Visitor().OpenAsync(address);
        var visitor = await site.Visitor().OpenAsync(address);

        Assert.Equal(System.Net.HttpStatusCode.OK, visitor.Status);
        Assert.False(visitor.Headers.Contains(Kept));
    }

    [Fact]
    public async Task A_page_that_is_missing_is_not_kept()
    {
        await site.Visitor().OpenAsync("/law/nothing-of-that-name");
        var visitor = await site.Visitor().OpenAsync("/law/nothing-of-that-name");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, visitor.Status);
        Assert.False(visitor.Headers.Contains(Kept));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData(null)]
    public async Task Each_browser_gets_it_packed_as_it_can_unpack_it(string? packed)
    {
        using var client = site.CreateClient();
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/sources", UriKind.Relative));
            if (packed is not null)
            {
                request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(packed));
            }

            using var response = await client.SendAsync(request);
            Assert.Equal(packed is null ? [] : [packed], response.Content.Headers.ContentEncoding);
        }
    }
}
