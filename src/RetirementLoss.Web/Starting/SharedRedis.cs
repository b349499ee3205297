using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace RetirementLoss.Web.Starting;

/// <summary>A Redis that several servers share for what may be lost: it may be away at any time, and then whoever asks does without at once.</summary>
internal sealed partial class SharedRedis : IAsyncDisposable
{
    private const int Patience = 1000;

    private readonly string where;
    private readonly Task<ConnectionMultiplexer> connection;

    private SharedRedis(string setting, string where, ILogger logger)
    {
        this.where = where;
        connection = ConnectAsync(Options(setting, where), setting, logger);
    }

    /// <summary>The line to it; none while it is away.</summary>
    public IConnectionMultiplexer? Connected => connection is { IsCompletedSuccessfully: true, Result: { IsConnected: true } there } ? there : null;

    /// <summary>The store; none while it is away.</summary>
    public IDatabase? Store => Connected?.GetDatabase();

    /// <summary>Shares the Redis that the setting names, as a service under the name of the setting; without the setting there is none.</summary>
    public static bool TryAdd(WebApplicationBuilder builder, string setting)
    {
        if (builder.Configuration[setting] is not { Length: > 0 } where)
        {
            return false;
        }

        builder.Services.AddKeyedSingleton(setting, (services, _) => new SharedRedis(setting, where, services.GetRequiredService<ILogger<SharedRedis>>()));
        return true;
    }

    /// <summary>Fails before the port opens where one of the settings says no place.</summary>
    /// <exception cref="SettingException">It says none.</exception>
    public static void Check(WebApplication app, params ReadOnlySpan<string> settings)
    {
        foreach (var setting in settings)
        {
            app.Services.GetKeyedService<SharedRedis>(setting);
        }
    }

    /// <summary>A mark for a name, which tells the name to nobody who does not know how the store is reached.</summary>
    public string MarkOf(string name) => Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(where), Encoding.UTF8.GetBytes(name)));

    public async ValueTask DisposeAsync() => await (await connection).DisposeAsync();

    private static async Task<ConnectionMultiplexer> ConnectAsync(ConfigurationOptions options, string setting, ILogger logger)
    {
        var connected = await ConnectionMultiplexer.ConnectAsync(options);
        if (!connected.IsConnected)
        {
            IsAway(logger, setting);
        }

        connected.ConnectionFailed += (_, failed) =>
        {
            if (failed.ConnectionType == ConnectionType.Interactive)
            {
                IsAway(logger, setting);
            }
        };
        return connected;
    }

    private static ConfigurationOptions Options(string setting, string where)
    {
        try
        {
            var options = ConfigurationOptions.Parse(where);
            // Nobody waits for it: not the start, and no request.
            (options.AbortOnConnectFail, options.BacklogPolicy) = (false, BacklogPolicy.FailFast);
            (options.AsyncTimeout, options.ConnectTimeout) = (Patience, Patience);
            return options;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // It can hold a password, so what is wrong with it is not repeated.
            throw new SettingException($"The setting {setting} says no place where a Redis can be, for example {setting}=redis:6379.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The Redis that {Setting} names is away. Until it is back each server does without; no visitor is refused for it.")]
    private static partial void IsAway(ILogger logger, string setting);
}
