using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>The whole web application, on a day of its own and set up as it is deployed, with all that it logs kept.</summary>
public sealed class ApiHost : WebApplicationFactory<Program>
{
    /// <summary>The day it is.</summary>
    public static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>How it is run.</summary>
    public string Environment { get; init; } = "Production";

    /// <summary>Every line logged, at every level.</summary>
    public KeptLog Log { get; } = new();

    /// <summary>Sends a body to an address of the API.</summary>
    public async Task<Answered> PostAsync(string address, byte[] body, string? contentType = "application/json")
    {
        using var client = CreateClient();
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        return await Answered.ReadAsync(response);
    }

    /// <summary>Sends a JSON text to an address of the API.</summary>
    public Task<Answered> PostAsync(string address, string body) => PostAsync(address, Encoding.UTF8.GetBytes(body));

    /// <summary>Asks for an assessment of these answers.</summary>
    public Task<Answered> AssessAsync(JsonObject answers, string? asOf = null)
    {
        var request = new JsonObject { ["answers"] = answers.DeepClone() };
        if (asOf is not null)
        {
            request["asOf"] = asOf;
        }

        return PostAsync("/api/assessments", request.ToJsonString());
    }

    /// <summary>Reads an address.</summary>
    public async Task<Answered> GetAsync(string address)
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return await Answered.ReadAsync(response);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(Environment)
        .UseSetting("Limits:RequestsAMinute", "0")
        .ConfigureLogging(logging => logging.AddProvider(Log).AddFilter<KeptLog>(null, LogLevel.Trace))
        .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new OnDay(Today)));

    // Far to the east, where it is the next day already: no part may ask for the day of the machine.
    private sealed class OnDay(DateOnly day) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(14), "east", "east");

        public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
