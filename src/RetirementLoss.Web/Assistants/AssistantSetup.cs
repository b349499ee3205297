using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using ModelContextProtocol;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using RetirementLoss.Rules;
using RetirementLoss.Web.Endpoints;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Assistants;

/// <summary>The Model Context Protocol server at /mcp: an assistant that people ask calls the same rules, and cites them.</summary>
internal static class AssistantSetup
{
    private const string Address = "/mcp";

    private const string UnfitParams = "The params of this message do not fit its method, or this program failed on it. Check the kind of each member; the protocol is described at https://modelcontextprotocol.io/specification";

    private const string Instructions =
        "Answers whether a loss on a US retirement account (IRA, Roth IRA, 401(k), 403(b), 457(b), TSP, pension, annuity, 529, HSA) can be deducted for a tax year, how much, and where, with the law cited. "
        + "Do not answer from memory: the law changed for 2018 and again since, and most pages on the web are wrong or out of date. "
        + "Before you answer, ask the person for the tax year, the kind of account, what happened to it, and the basis: the already-taxed money that went in and had not come back. Without the basis no amount is right. "
        + "Call next_question to learn what to ask, one question at a time; send \"unknown\" where the person does not know, never a guess. Then call assess, and give its headline, its open facts and its sources. "
        + "This is general information and not written advice. Nothing that is sent is kept.";

    /// <summary>Adds the server and its tools; it has no sessions, so that nothing is kept between two calls.</summary>
    public static void AddAssistants(this IServiceCollection services) => services
        .AddMcpServer(server =>
        {
            server.ServerInfo = new() { Name = "retirement-loss", Title = "Retirement loss checker", Version = Checker.Edition.Version };
            server.ServerInstructions = Instructions;
        })
        .WithHttpTransport(http => http.SessionMode = HttpServerSessionMode.Stateless)
        .WithTools<CheckTools>()
        .WithTools<LawTools>()
        .WithRequestFilters(requests => requests.AddCallToolFilter(next => (call, stop) => Called(call) is { } wrong ? ValueTask.FromResult(ToolAnswer.Wrong(wrong)) : next(call, stop)))
        .WithMessageFilters(messages => messages.AddOutgoingFilter(next => (message, stop) => next(InOurWords(message), stop)));

    /// <summary>Maps the server for programs, and for pages of this site or of an origin that is allowed by name.</summary>
    public static void MapAssistants(this WebApplication app)
    {
        // A page of another site must not use the browser of a visitor to reach a server that only this visitor reaches.
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase),
            branch => branch
                .UseFaultsAsDetails()
                .UseStatusCodePages(pages => Refusal.OfAssistant(pages.HttpContext.Response.StatusCode).ToResult().ExecuteAsync(pages.HttpContext))
                .Use(Readable)
                .Use((context, next) =>
                {
                    if (OtherOrigins.MayAsk(context))
                    {
                        return next(context);
                    }

                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return context.Response.WriteAsync("This origin is not allowed here. Call from a program, or have the origin added to Cors:Origins.");
                }));
        // Which tool is called stands in the body; most of them ask the rules.
        app.MapMcp(Address).WithMetadata(new WeighsAttribute(Weight.Report)).ExcludeFromDescription();
    }

    // What keeps a call from its tool.
    private static string? Called(RequestContext<CallToolRequestParams> call) =>
        call.MatchedPrimitive is McpServerTool tool ? ToolArguments.Fault(tool.ProtocolTool, call.Params?.Arguments)
        : $"No tool has this name. The tools are: {string.Join(", ", call.Server.ServerOptions.ToolCollection?.PrimitiveNames.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>())}.";

    // The tools tell what is wrong with a call themselves; all other errors are of the library.
    private static MessageContext InOurWords(MessageContext message)
    {
        if (message.JsonRpcMessage is JsonRpcError { Error: { } error } told)
        {
            message.JsonRpcMessage = new JsonRpcError
            {
                Id = told.Id,
                Context = told.Context,
                Error = new()
                {
                    Code = error.Code,
                    Message = (McpErrorCode)error.Code == McpErrorCode.MethodNotFound
                        ? "No such method is answered here. Send initialize, ping, tools/list or tools/call"
                        : UnfitParams,
                },
            };
        }

        return message;
    }

    // The library of the protocol reads what stood the look of the reader. The tools tell their own faults.
    private static async Task Readable(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsPost(context.Request.Method) && !(context.Request.HasJsonContentType() && BodyLetters.AreOurs(context.Request.ContentType)))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        if (HttpMethods.IsPost(context.Request.Method))
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            if (MessageReader.FaultOf(body.ToArray()) is { } fault)
            {
                await fault.WriteAsync(context.Response);
                return;
            }

            body.Position = 0;
            context.Request.Body = body;
            // Who reads it as a pipe reads the same.
            context.Features.Set<IRequestBodyPipeFeature>(new RequestBodyPipeFeature(context));
            await AnswerAsync(context, next);
            return;
        }

        await next(context);
    }

    // On some of what it cannot read the library fails instead of refusing it.
    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (JsonException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await new MessageFault(McpErrorCode.InvalidParams, UnfitParams).WriteAsync(context.Response);
        }
    }
}
