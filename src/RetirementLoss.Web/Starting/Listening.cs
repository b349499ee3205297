using Microsoft.AspNetCore.Connections;
using RetirementLoss.Web.Answering;
using RetirementLoss.Web.Measuring;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Security;

namespace RetirementLoss.Web.Starting;

/// <summary>Where the app listens: where it is told to, and on an address of its own only when nothing is said.</summary>
public static class Listening
{
    private const string WhenNothingIsSaid = "http://localhost:5080";

    // Each of the ways in which an operator, a container or the command line can say it.
    private static readonly string[] WaysToSay = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Takes the usual address unless a setting, a variable or the command line names another.</summary>
    /// <remarks>It must not stand in appsettings.json: a setting there wins over ASPNETCORE_HTTP_PORTS, so that a container's port would be ignored.</remarks>
    public static void AddListening(this WebApplicationBuilder builder)
    {
        if (!WaysToSay.Any(way => builder.Configuration.GetSection(way) is var said && (!string.IsNullOrWhiteSpace(said.Value) || said.GetChildren().Any())))
        {
            builder.WebHost.UseUrls(WhenNothingIsSaid);
        }

        // The host would log a start that failed with its whole stack; RunUntilStoppedAsync says it in one sentence.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }

    /// <summary>Runs until it is told to stop; an address that cannot be had ends it with one sentence and the code 1.</summary>
    public static async Task<int> RunUntilStoppedAsync(this WebApplication app)
    {
        // Read now: an app that has failed cannot be asked any more.
        var asked = Asked(app.Configuration);
        try
        {
            app.TryKeys();
            app.FindBrowser();
            app.CheckMeasuring();
            ApiKeys.Check(app);
            Stopping.Check(app);
            SharedRedis.Check(app, SenderLimits.Redis, TriedInRedis.Setting);
            app.Services.GetRequiredService<Contact>();
            app.TellOpenNames();
            await app.RunAsync();
            return 0;
        }
        catch (SettingException setting)
        {
            await Console.Error.WriteLineAsync(setting.Message);
            return 1;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"Another program already listens on {asked}. End it, or choose another address, for example --urls http://localhost:5081.");
            return 1;
        }
    }

    private static string Asked(IConfiguration said) => (said["urls"], said["http_ports"]) switch
    {
        ({ Length: > 0 } urls, _) => urls,
        (_, { Length: > 0 } ports) => $"port {ports}",
        _ => "the address that was asked for",
    };
}
