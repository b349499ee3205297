using System.Diagnostics;

namespace RetirementLoss.Web.Measuring;

/// <summary>Takes from a request the number of the trace that a proxy began, and none of the words that can stand beside it; nothing is sent on.</summary>
internal sealed class TraceNumber : DistributedContextPropagator
{
    private readonly DistributedContextPropagator all = CreateDefaultPropagator();

    public override IReadOnlyCollection<string> Fields => all.Fields;

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
    }

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState)
    {
        all.ExtractTraceIdAndState(carrier, getter, out traceId, out _);
        traceState = null;
    }

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
