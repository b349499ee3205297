using System.Diagnostics;
using System.Net;
using OpenTelemetry;
using OpenTelemetry.Context.Propagation;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Starting;

namespace RetirementLoss.Web.Measuring;

/// <summary>Hands traces, counts and lines of the log to those who run the app, where a setting says so; without one nothing leaves it.</summary>
internal static class MeasuringSetup
{
    private const string Otlp = "Telemetry:Otlp";
    private const string Prometheus = "Telemetry:Prometheus";
    private const string Address = "/metrics";

    // When the app ends, a collector that does not answer is waited for by traces, counts and log one after the other, and all of it must fit into the seconds that are left then.
    private const int PatienceMilliseconds = 1000;

    // The meters of the framework that tell what a server is doing; each count loses the marks that are not on the list.
    private static readonly string[] Meters =
    [
        Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "Microsoft.AspNetCore.Diagnostics",
        "Microsoft.AspNetCore.Components.Server.Circuits", "System.Runtime",
    ];

    /// <summary>Adds the counts, and what "Telemetry:Otlp" (the address of a collector) and "Telemetry:Prometheus" (who may read /metrics) ask for.</summary>
    public static void AddMeasuring(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Measures>();
        var collector = builder.Configuration[Otlp] is { Length: > 0 } named && IsCollector(named, out var address) ? address : null;
        var isRead = builder.Configuration[Prometheus] is { Length: > 0 };
        if (collector is null && !isRead)
        {
            return;
        }

        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.Clear().AddService(Measures.Name, serviceVersion: Rules.Checker.Edition.Version))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Meters).AddView("*", new MetricStreamConfiguration { TagKeys = [.. KnownTags.All] });
                if (isRead)
                {
                    metrics.AddPrometheusExporter();
                }

                if (collector is not null)
                {
                    metrics.AddOtlpExporter(exporter => Send(exporter, collector, "v1/metrics"));
                }
            });
        if (collector is null)
        {
            return;
        }

        builder.Services.AddSingleton<DistributedContextPropagator, TraceNumber>();
        // The usual one reads the words beside the number once more.
        Sdk.SetDefaultTextMapPropagator(new TraceContextPropagator());
        telemetry
            .WithTracing(traces => traces.AddProcessor(new KnownTags()).AddAspNetCoreInstrumentation(requests =>
            {
                requests.RecordException = false;
                // Those who watch the health are no visitors.
                requests.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
            })
            .AddOtlpExporter(exporter => Send(exporter, collector, "v1/traces")));
        builder.Logging.AddOpenTelemetry(lines =>
        {
            // The scopes of the framework hold raw addresses.
            lines.IncludeScopes = false;
            lines.IncludeFormattedMessage = true;
            lines.AddOtlpExporter(exporter => Send(exporter, collector, "v1/logs"));
        });
    }

    // To the collector that the setting names and to no other, whatever it answers.
    private static void Send(OtlpExporterOptions exporter, Uri collector, string what)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/{what}");
        exporter.TimeoutMilliseconds = PatienceMilliseconds;
        exporter.HttpClientFactory = () => new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromMilliseconds(PatienceMilliseconds) };
    }

    /// <summary>Counts steps and refusals.</summary>
    public static void UseMeasuring(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            var measures = context.RequestServices.GetRequiredService<Measures>();
            // Before another page is shown in its place.
            var isForm = HttpMethods.IsPost(context.Request.Method) && (context.Request.Path.StartsWithSegments("/check", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/return", StringComparison.Ordinal));
            await next(context);
            var status = context.Response.StatusCode;
            if (isForm && status == StatusCodes.Status303SeeOther)
            {
                measures.Step();
            }
            else if (status >= StatusCodes.Status400BadRequest)
            {
                measures.Refusal(Limits.KindOf(context), status);
            }
        });
    }

    /// <summary>Shows /metrics for the addresses that "Telemetry:Prometheus" names; to all others there is no such page.</summary>
    public static void UseMetrics(this WebApplication app)
    {
        if (app.Configuration[Prometheus] is not { Length: > 0 })
        {
            return;
        }

        var readers = new Lazy<IReadOnlyList<IPNetwork>>(() => KnownAddresses.Networks(app.Configuration, Prometheus));
        app.MapWhen(
            context => context.Request.Path == Address && context.Connection.RemoteIpAddress is { } asks && readers.Value.Any(reader => reader.Contains(asks.IsIPv4MappedToIPv6 ? asks.MapToIPv4() : asks)),
            metrics => metrics.UseOpenTelemetryPrometheusScrapingEndpoint(Address));
    }

    /// <summary>Reads the settings once at the start.</summary>
    /// <exception cref="SettingException">One of them cannot be used.</exception>
    public static void CheckMeasuring(this WebApplication app)
    {
        KnownAddresses.Networks(app.Configuration, Prometheus);

        // Made now, and not with the first request: what is open is read from the start.
        app.Services.GetRequiredService<Measures>();
        if (app.Configuration[Otlp] is { Length: > 0 } named && !IsCollector(named, out _))
        {
            throw new SettingException($"The setting {Otlp} is \"{named}\", which is not the address of a collector such as http://collector:4318. Correct it, or leave it out.");
        }
    }

    private static bool IsCollector(string named, out Uri? address) => Uri.TryCreate(named, UriKind.Absolute, out address) && address.Scheme is "http" or "https";
}
