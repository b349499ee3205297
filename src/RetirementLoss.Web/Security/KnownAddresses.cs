using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using RetirementLoss.Web.Starting;

namespace RetirementLoss.Web.Security;

/// <summary>Which names the site answers to, and which proxies it believes.</summary>
public static partial class KnownAddresses
{
    private const string Known = "Proxies:Known";

    /// <summary>Believes the proxies at the addresses in "Proxies:Known" (addresses or networks, with commas between), and no others.</summary>
    /// <remarks>Without a list the proxies of this machine are believed: an empty one would mean everybody to the framework.</remarks>
    public static void AddKnownAddresses(this WebApplicationBuilder builder)
    {
        builder.Services.PostConfigure<ForwardedHeadersOptions>(forwarded =>
        {
            var named = Networks(builder.Configuration, Known);
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in named.Count == 0 ? [new(IPAddress.Loopback, 32), new(IPAddress.IPv6Loopback, 128)] : named)
            {
                forwarded.KnownIPNetworks.Add(network);
            }
        });
    }

    /// <summary>The addresses and networks that a setting names, with commas between.</summary>
    /// <exception cref="SettingException">One of them is neither.</exception>
    internal static IReadOnlyList<System.Net.IPNetwork> Networks(IConfiguration settings, string setting) =>
        [.. (settings[setting] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(named => Network(named, setting))];

    /// <summary>Refuses a name of the site that cannot stand in an address, and reads what known proxies tell.</summary>
    public static void UseKnownAddresses(this WebApplication app)
    {
        if (!string.IsNullOrWhiteSpace(app.Configuration[Known]))
        {
            app.UseForwardedHeaders();
        }

        app.Use((context, next) =>
        {
            if (Uri.TryCreate($"{context.Request.Scheme}://{context.Request.Host.Value}/", UriKind.Absolute, out _))
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return context.Response.WriteAsync("The name of the site in this request is not one that an address can have.");
        });
    }

    /// <summary>Says at the start when any name is taken although others can reach the site.</summary>
    public static void TellOpenNames(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(KnownAddresses));
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            if (app.Environment.IsProduction() && app.Configuration["AllowedHosts"] is null or "" or "*" && app.Urls.Any(IsReachable))
            {
                AnyName(logger);
            }
        });
    }

    private static bool IsReachable(string url) => BindingAddress.Parse(url) is var bound && !bound.IsUnixPipe && bound.Host != "localhost" && !(IPAddress.TryParse(bound.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static System.Net.IPNetwork Network(string named, string setting) =>
        System.Net.IPNetwork.TryParse(named, out var network) ? network
        : IPAddress.TryParse(named, out var address) ? new(address, 8 * address.GetAddressBytes().Length)
        : throw new SettingException($"The setting {setting} holds \"{named}\", which is neither an address nor a network such as 10.0.0.0/8. Correct it, or leave it out.");

    [LoggerMessage(Level = LogLevel.Warning, Message = "Any name of this site is answered to, although others can reach it. Set AllowedHosts to the names under which it is known, for example AllowedHosts=loss.example.com.")]
    private static partial void AnyName(ILogger logger);
}
