using System.Globalization;
using Microsoft.AspNetCore.Http.Features;

namespace RetirementLoss.Web.Starting;

/// <summary>How the app ends once it is told to: who is in the middle of sending may finish, for a moment, and is then told to send it again.</summary>
/// <remarks>
/// The port closes at once, so that a proxy asks another server. A balancer that goes by the health alone needs to hear of it first: for the seconds of
/// "Stopping:ServeOnSeconds" everything is answered as ever and only /health/ready says no.
/// </remarks>
internal sealed class Stopping(IConfiguration settings) : IHostedLifecycleService, IDisposable
{
    /// <summary>The seconds after which a sender who was not heard to the end may send again: another server then has the port, or this one once more.</summary>
    public const string RetryAfter = "5";

    private const string ServeOn = "Stopping:ServeOnSeconds";
    private const int LongestServed = 600;

    // From when the port closes until what is open is cut off: half of the ten seconds after which supervisors kill, for something must still be closed after it.
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(5);

    // So long a sender who is in the middle may go on; the rest is for the answer.
    private static readonly TimeSpan ForSenders = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource read = new();

    /// <summary>Nothing more is read of any request.</summary>
    public CancellationToken Read => read.Token;

    /// <summary>Adds it.</summary>
    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Stopping>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Stopping>());
        builder.Services.AddOptions<HostOptions>().Configure<IConfiguration>((host, settings) => host.ShutdownTimeout = ServedOn(settings) + Within);
    }

    /// <summary>Reads the setting once at the start.</summary>
    /// <exception cref="SettingException">It is no number of seconds.</exception>
    public static void Check(WebApplication app)
    {
        if (!TrySeconds(app.Configuration, out _))
        {
            throw new SettingException($"The setting {ServeOn} is no number of seconds from 0 to {LongestServed}. Correct it, or leave it out.");
        }
    }

    /// <summary>Lets no request be read any longer than that, and lets none break off before.</summary>
    public static void LetSendersFinish(WebApplication app)
    {
        var stopping = app.Services.GetRequiredService<Stopping>();
        app.Use(async (context, next) =>
        {
            if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is not { CanHaveBody: true })
            {
                await next(context);
                return;
            }

            using var body = new BodyUntilStopped(context.Request.BodyReader, stopping.Read);
            body.StandIn(context);
            await next(context);
        });
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(ServedOn(settings), cancellationToken);
        read.CancelAfter(ForSenders);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => read.Dispose();

    // What cannot be read is told by Check, in one sentence; the options of the host are read before that.
    private static TimeSpan ServedOn(IConfiguration settings) => TrySeconds(settings, out var seconds) ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero;

    private static bool TrySeconds(IConfiguration settings, out int seconds)
    {
        seconds = 0;
        return settings[ServeOn] is not { Length: > 0 } said || (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out seconds) && seconds <= LongestServed);
    }
}
