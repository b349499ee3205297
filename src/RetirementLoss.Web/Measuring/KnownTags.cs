using System.Collections.Frozen;
using System.Diagnostics;
using OpenTelemetry;

namespace RetirementLoss.Web.Measuring;

/// <summary>Takes from a trace all that is not on a short list, before it is handed on: raw addresses, hosts, methods and names of programs are words that a sender chooses.</summary>
internal sealed class KnownTags : BaseProcessor<Activity>
{
    /// <summary>The marks that a trace or a count may carry; their values are ours, or one of few that a standard knows.</summary>
    public static FrozenSet<string> All { get; } = new[]
    {
        "http.route", "http.request.method", "http.response.status_code", "network.protocol.version", "error.type", "verdict", "year", "story", "way", "kind", "status",
        "aspnetcore.rate_limiting.result", "aspnetcore.rate_limiting.policy", "aspnetcore.diagnostics.exception.result", "aspnetcore.routing.is_fallback", "aspnetcore.routing.match_status",
        "gc.heap.generation", "dotnet.gc.heap.generation", "cpu.mode", "aspnetcore.components.circuits", "network.transport", "tls.protocol.version",
    }.ToFrozenSet(StringComparer.Ordinal);

    public override void OnEnd(Activity data)
    {
        // The route where there is one; else the framework names it by the method, which a sender can make up.
        data.DisplayName = data.GetTagItem("http.route") is string route ? route : "unmatched";
        foreach (var tag in data.TagObjects.Where(tag => !All.Contains(tag.Key)).ToList())
        {
            data.SetTag(tag.Key, null);
        }

        // What is told of a fault here would be its message.
        data.SetStatus(data.Status);
    }
}
