using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;

namespace RetirementLoss.Web.Logging;

/// <summary>Attaches Serilog and writes one line per request.</summary>
/// <remarks>
/// UseSerilogRequestLogging is not used: it writes the raw path, and an exception with its message. UseSerilog is not used either: it lets
/// every level through to Serilog, and the Logging section of the settings would be ignored.
/// </remarks>
public static partial class RequestLog
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Options, HttpMethods.Connect, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete];

    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>Logs for a person in Development, one JSON object a line everywhere else.</summary>
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        var configuration = new LoggerConfiguration().MinimumLevel.Verbose().Enrich.With<WithoutPath>();

        configuration = builder.Environment.IsDevelopment()
            ? configuration.WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)
            : configuration.WriteTo.Console(new JsonFormatter());

        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ILoggerProvider>(_ => new SerilogLoggerProvider(configuration.CreateLogger(), dispose: true));

        builder.Services.Replace(ServiceDescriptor.Singleton(WithoutMessages.Over));

    }

    /// <summary>One line per request: method, route template, status, milliseconds. No address and no field can get into it.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestLog));

        app.Use(async (context, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            var status = StatusCodes.Status500InternalServerError;
            try
            {
                await next(context);
                status = context.Response.StatusCode;
            }
            finally
            {
                // Read afterwards: routing and re-execution choose the endpoint on the way in.
                var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "unmatched";
                var took = Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1);
                var method = Known(context.Request.Method);
                Served(logger, method, route, status, took);
            }
        });
    }

    // A method is a word that the sender chooses.
    private static string Known(string method) => Array.Find(Methods, known => HttpMethods.Equals(known, method)) ?? "other";

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds} ms")]
    private static partial void Served(Microsoft.Extensions.Logging.ILogger logger, string method, string route, int status, double milliseconds);

    /// <summary>The framework opens a scope with the raw path around every request, and Serilog would add it to each event.</summary>
    private sealed class WithoutPath : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
    }
}
