using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using RetirementLoss.Web.Starting;

namespace RetirementLoss.Web.Tests.Starting;

public sealed class ListeningTests
{
    [Fact]
    public void Nothing_said_takes_the_usual_address() => Assert.Equal("http://localhost:5080", UrlsOf());

    [Theory]
    [InlineData("--urls", "http://127.0.0.1:6001", "http://127.0.0.1:6001")]
    [InlineData("--http_ports", "6002", null)]
    [InlineData("--https_ports", "6003", null)]
    [InlineData("--Kestrel:Endpoints:Inside:Url", "http://127.0.0.1:6004", null)]
    public void Whatever_is_said_stands_alone(string way, string said, string? urls) => Assert.Equal(urls, UrlsOf(way, said));

    [Fact]
    public void Settings_that_ship_name_no_address()
    {
        // A setting there would win over the variables of a container.
        var settings = File.ReadAllText(Path.Combine(AppFolder, "appsettings.json"));

        Assert.DoesNotContain("Urls", settings, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http://", settings, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Port_from_the_variable_of_a_container_is_heard()
    {
        var port = FreePort();
        using var app = Start(new() { ["ASPNETCORE_HTTP_PORTS"] = $"{port}" });

        var line = await LineWith(app, "Now listening on");
        app.Kill(entireProcessTree: true);

        Assert.Contains($":{port}", line, StringComparison.Ordinal);
        Assert.DoesNotContain("5080", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Used_port_ends_the_start_with_one_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        using var app = Start([], "--urls", address);
        var (said, wrong) = (app.StandardOutput.ReadToEndAsync(), app.StandardError.ReadToEndAsync());
        await app.WaitForExitAsync();

        Assert.Equal(1, app.ExitCode);
        Assert.Equal($"Another program already listens on {address}. End it, or choose another address, for example --urls http://localhost:5081.", (await wrong).Trim());
        Assert.DoesNotContain("Exception", await said, StringComparison.Ordinal);
    }

    private static string AppFolder => Path.GetDirectoryName(typeof(Listening).Assembly.Location)!;

    private static string? UrlsOf(params string[] said)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = said, ContentRootPath = AppContext.BaseDirectory });
        builder.AddListening();
        return builder.WebHost.GetSetting("urls");
    }

    private static Process Start(Dictionary<string, string> variables, params string[] said)
    {
        var start = new ProcessStartInfo("dotnet", ["RetirementLoss.Web.dll", .. said]) { WorkingDirectory = AppFolder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("ASPNETCORE_URLS");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task<string> LineWith(Process app, string words)
    {
        while (await app.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The app ended before it said '{words}': {await app.StandardError.ReadToEndAsync()}");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
