using Microsoft.AspNetCore.SignalR;

namespace RetirementLoss.Web.Security;

/// <summary>Weighs what is asked of a live part against the limit of its sender; where too little is left it waits its turn, so that nothing typed is lost.</summary>
internal sealed class LivePartWeight(SenderLimits limits) : IHubFilter
{
    // What a browser reports of its own work, which leads to none here.
    private static readonly string[] Free = ["OnRenderCompleted", "EndInvokeJSFromDotNet", "ReceiveByteArray"];

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (!Free.Contains(invocationContext.HubMethodName) && invocationContext.Context.GetHttpContext() is { } context)
        {
            // Of what is typed the live parts work out the last alone, once the person stops, so most of it is less than a report.
            await limits.WaitAsync(context, Weight.Step, invocationContext.Context.ConnectionAborted);
        }

        return await next(invocationContext);
    }
}
