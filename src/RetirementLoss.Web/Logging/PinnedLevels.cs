namespace RetirementLoss.Web.Logging;

/// <summary>The lowest level at which parts of the framework are heard, whatever the settings say.</summary>
/// <remarks>
/// Below these levels the framework tells raw addresses (hosting, routing, static files), headers and hosts (server, host filter), and what was typed
/// into live parts (hub, components). A setting that asks for more would put answers into the log, so none can.
/// </remarks>
internal static class PinnedLevels
{
    private const string Framework = "Microsoft.AspNetCore";

    // A token that is not ours, or was tampered with, is told in one line by FormTokens; the framework tells it as an error with its whole stack.
    private const string Antiforgery = Framework + ".Antiforgery";

    // A message that no page sends is told as an error with its whole stack, so that a stranger could fill the log; what fails inside a live part is told by the live part.
    private const string Hub = Framework + ".SignalR.Internal.DefaultHubDispatcher";

    // It tells what an assistant called and with what; the tools tell their own faults.
    private const string Assistants = "ModelContextProtocol";

    /// <summary>The lowest level of the category.</summary>
    public static LogLevel LowestOf(string category) =>
        IsIn(category, Antiforgery) || IsIn(category, Hub) || IsIn(category, Assistants) ? LogLevel.None
        : IsIn(category, Framework) ? LogLevel.Warning
        : LogLevel.Trace;

    private static bool IsIn(string category, string part) =>
        category.StartsWith(part, StringComparison.OrdinalIgnoreCase) && (category.Length == part.Length || category[part.Length] == '.');
}
