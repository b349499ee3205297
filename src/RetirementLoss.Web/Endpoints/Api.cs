using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.OpenApi;
using RetirementLoss.Web.Batches;
using RetirementLoss.Web.Starting;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>The JSON API under /api and its OpenAPI document; it sets no cookie and reads none.</summary>
public static partial class Api
{
    private const string Root = "/api";

    /// <summary>Adds what the API needs.</summary>
    public static void AddApi(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<BatchPlaces>();
        services.ConfigureHttpJsonOptions(options =>
        {
            // The OpenAPI document describes what these options would write, so they say the same as WireJson.
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, WireJson.Default);
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });
        // While one develops the framework would throw for a value of an address that cannot be read, with the value in the message.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        // The summaries of the records reach the document through this call only in its plain form (its source generator looks for it).
        services.AddOpenApi();
        services.AddSingleton<ApiReference>();
        services.Configure<OpenApiOptions>("v1", ApiDocument.Describe);
    }

    /// <summary>Maps the endpoints and the document at /openapi/v1.json.</summary>
    public static void MapApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase),
            branch => branch
                .Use(NoStore)
                .UseFaultsAsDetails()
                .UseStatusCodePages(pages => RefusalOf(pages.HttpContext).ToResult().ExecuteAsync(pages.HttpContext)));

        var api = app.MapGroup(Root);
        api.MapAssessments();
        api.MapBatches(app.Configuration);
        api.MapReturns();
        api.MapInterview();
        api.MapPaperReading();
        app.MapOpenApi();
        app.MapClientFiles();
    }

    /// <summary>States in the OpenAPI document how a request can be refused.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<HttpValidationProblemDetails>(StatusCodes.Status400BadRequest, Refusal.MediaType)
        .Produces<HttpValidationProblemDetails>(StatusCodes.Status413PayloadTooLarge, Refusal.MediaType)
        .Produces<HttpValidationProblemDetails>(StatusCodes.Status415UnsupportedMediaType, Refusal.MediaType)
        .Fails();

    /// <summary>States in the OpenAPI document what can keep any request from its answer.</summary>
    public static RouteHandlerBuilder Fails(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<HttpValidationProblemDetails>(StatusCodes.Status401Unauthorized, Refusal.MediaType)
        .Produces<HttpValidationProblemDetails>(StatusCodes.Status429TooManyRequests, Refusal.MediaType)
        .Produces<HttpValidationProblemDetails>(StatusCodes.Status500InternalServerError, Refusal.MediaType)
        .Produces<HttpValidationProblemDetails>(StatusCodes.Status503ServiceUnavailable, Refusal.MediaType);

    /// <summary>Shows an example of the request and of its answer in the OpenAPI document.</summary>
    public static RouteHandlerBuilder WithExamples(this RouteHandlerBuilder endpoint, JsonNode request, Func<JsonNode> response, string mediaType = "application/json") =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            Show(operation.RequestBody?.Content, request, mediaType);
            Show(operation.Responses?["200"].Content, response(), mediaType);
            return Task.CompletedTask;
        });

    /// <summary>Shows several examples, each with a name that its request and its answer share.</summary>
    public static RouteHandlerBuilder WithExamples(this RouteHandlerBuilder endpoint, params IReadOnlyList<NamedExample> examples) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            Name(operation.RequestBody?.Content, examples, example => example.Request);
            Name(operation.Responses?["200"].Content, examples, example => example.Response());
            return Task.CompletedTask;
        });

    private static void Name(IDictionary<string, OpenApiMediaType>? content, IReadOnlyList<NamedExample> examples, Func<NamedExample, JsonNode> part)
    {
        if (content?["application/json"] is { } json)
        {
            json.Examples = examples.ToDictionary(example => example.Name, IOpenApiExample (example) => new OpenApiExample { Summary = example.Summary, Value = part(example).DeepClone() }, StringComparer.Ordinal);
        }
    }

    private static void Show(IDictionary<string, OpenApiMediaType>? content, JsonNode example, string mediaType)
    {
        if (content?[mediaType] is { } json)
        {
            json.Example = example.DeepClone();
        }
    }

    // The framework refuses a body of another type before the endpoint is met, and only the address tells which type it takes.
    private static Refusal RefusalOf(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status415UnsupportedMediaType && context.Request.Path.StartsWithSegments(Root + BatchEndpoint.Address, StringComparison.OrdinalIgnoreCase)
            ? Refusal.OfLinesType()
            : Refusal.OfAddress(context.Response.StatusCode);

    /// <summary>Tells programs of a fault as problem details.</summary>
    internal static IApplicationBuilder UseFaultsAsDetails(this IApplicationBuilder branch) =>
        branch.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = TellFault, SuppressDiagnosticsCallback = _ => true });

    // The framework would log the message of the exception, and that can hold an answer.
    private static Task TellFault(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (fault is StoppedReadingException)
        {
            context.Response.Headers.RetryAfter = Stopping.RetryAfter;
            return Refusal.OfStopping().ToResult().ExecuteAsync(context);
        }

        if (fault is { } error)
        {
            Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Api)), error.GetType(), error.StackTrace);
        }

        return Refusal.OfFault().ToResult().ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The API failed: {Kind}\n{Where}")]
    private static partial void Failed(ILogger logger, Type kind, string? where);

    private static Task NoStore(HttpContext context, RequestDelegate next)
    {
        // On starting, for the handler of faults clears the headers that were set before.
        context.Response.OnStarting(static state =>
        {
            ((HttpResponse)state).Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }
}
