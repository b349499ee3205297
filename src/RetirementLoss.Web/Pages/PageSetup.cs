using Microsoft.AspNetCore.SignalR;
using RetirementLoss.Web.Security;

namespace RetirementLoss.Web.Pages;

/// <summary>Sets up the pages and their live parts.</summary>
public static class PageSetup
{
    // A live part sends a choice or two; a visitor who comes back after this long gets the page again, with all answers.
    private const int LargestMessage = 32 * 1024;
    private static readonly TimeSpan WaitForReturn = TimeSpan.FromMinutes(3);

    /// <summary>That time as pages tell it.</summary>
    public static string WaitForReturnWords => T($"{(int)WaitForReturn.TotalMinutes} minutes");

    /// <summary>The day of the statement on accessibility, as pages tell it; a change of the statement changes it.</summary>
    public static string AccessibilityStatedOn => DayOf(new(2026, 11, 30));

    /// <summary>Adds pages rendered on the server, and live parts over a connection.</summary>
    public static void AddPages(this WebApplicationBuilder builder) => builder.Services
        .AddRazorComponents(razor => razor.DetailedErrors = false)
        .AddInteractiveServerComponents(circuit =>
        {
            circuit.DetailedErrors = false;
            circuit.DisconnectedCircuitRetentionPeriod = WaitForReturn;
        })
        .AddHubOptions(hub =>
        {
            hub.MaximumReceiveMessageSize = LargestMessage;
            hub.AddFilter<LivePartWeight>();
        });

    /// <summary>Maps every page. Their policy header is one of ours, so the framework's second one is left out.</summary>
    public static void MapPages(this WebApplication app) => app
        .MapRazorComponents<App>()
        .AddInteractiveServerRenderMode(live => live.ContentSecurityFrameAncestorsPolicy = null);
}
