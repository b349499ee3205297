using System.Diagnostics;
using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;

namespace RetirementLoss.Web.Logging;

/// <summary>Attaches Serilog and writes one line per request.</summary>
/// <remarks>
/// Two parts of Serilog.AspNetCore are pruned in Serilog.props because not every registry serves them. Nothing here may
/// call what lives in them: UseSerilog and UseSerilogRequestLogging (Serilog.Extensions.Hosting) and CompactJsonFormatter
/// (Serilog.Formatting.Compact) would compile and then fail at run time. In their place stand Serilog's
/// logger provider, the middleware below and Serilog's own JsonFormatter. When both packages are served, drop the prunes and this class
/// can shrink to UseSerilog; the middleware should stay, for it leaves out what the stock one writes: the raw path.
/// </remarks>
public static partial class RequestLog
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>Logs for a person in Development, one JSON object a line everywhere else.</summary>
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        var configuration = new LoggerConfiguration().MinimumLevel.Verbose().Enrich.With<WithoutPath>();

        configuration = builder.Environment.IsDevelopment()
            ? configuration.WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)
            : configuration.WriteTo.Console(new JsonFormatter());

        // Not AddSerilog: it lets every level through to Serilog, and the Logging section of appsettings.json would be ignored.
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ILoggerProvider>(_ => new SerilogLoggerProvider(configuration.CreateLogger(), dispose: true));

        // The framework's own line for a request carries the raw path and query.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
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
                Served(logger, context.Request.Method, route, status, took);
            }
        });
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds} ms")]
    private static partial void Served(Microsoft.Extensions.Logging.ILogger logger, string method, string route, int status, double milliseconds);

    /// <summary>The framework opens a scope with the raw path around every request, and Serilog would add it to each event.</summary>
    private sealed class WithoutPath : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
    }
}
