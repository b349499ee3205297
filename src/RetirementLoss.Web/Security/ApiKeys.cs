using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using RetirementLoss.Web.Starting;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Security;

/// <summary>Programs that are known by a key and have limits of their own; without a setting there are none, and everybody may ask.</summary>
/// <remarks>The settings hold the SHA-256 of each key ("Api:Keys:name:Sha256"), so whoever reads them cannot send one. A key is long and drawn at random, so a plain hash is enough.</remarks>
internal sealed class ApiKeys(IConfiguration settings)
{
    /// <summary>The header that carries the key.</summary>
    public const string Header = "X-Api-Key";

    private const string Section = "Api:Keys";
    private const string Only = "Api:OnlyWithKey";

    private readonly bool isNeeded = settings.GetValue(Only, false);

    // Read when it is first asked for, so that what is wrong with a setting is told as such at the start.
    private readonly Lazy<FrozenDictionary<string, ApiKey>> byHash = new(() => settings.GetSection(Section).GetChildren().ToFrozenDictionary(
        key => HashOf(key),
        key => new ApiKey(key.Key, key.GetValue("RequestsAMinute", Limits.RequestsAMinute(settings)), key.GetValue("BatchesAMinute", Limits.BatchesAMinute(settings))),
        StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a setting names any.</summary>
    public bool AreThere => byHash.Value.Count > 0;

    /// <summary>Whether nobody may ask without one.</summary>
    public bool AreNeeded => isNeeded;

    /// <summary>The key that the request carries; none where it carries none, or one that is not known.</summary>
    public ApiKey? Of(HttpRequest request) =>
        request.Headers[Header] is [{ Length: > 0 } sent] ? byHash.Value.GetValueOrDefault(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(sent)))) : null;

    /// <summary>Reads the settings once at the start.</summary>
    /// <exception cref="SettingException">A key has no hash, or nobody could ask.</exception>
    public static void Check(WebApplication app)
    {
        var keys = app.Services.GetRequiredService<ApiKeys>();
        if (!keys.AreThere && keys.AreNeeded)
        {
            throw new SettingException($"The setting {Only} is true, and no key stands under {Section}, so nobody could use the API. Name a key, or leave the setting out.");
        }
    }

    /// <summary>Refuses a key that is not known, which is better told than passed over, and everybody without one where a setting says so.</summary>
    public static void Ask(WebApplication app)
    {
        var keys = app.Services.GetRequiredService<ApiKeys>();
        app.UseWhen(context => ErrorPages.IsForPrograms(context.Request.Path), branch => branch.Use((context, next) =>
        {
            var isSent = context.Request.Headers.ContainsKey(Header);
            if (isSent ? keys.Of(context.Request) is not null : !keys.AreNeeded || HttpMethods.IsOptions(context.Request.Method))
            {
                return next(context);
            }

            context.Response.Headers.WWWAuthenticate = Header;
            return Refusal.OfKey(isSent).ToResult().ExecuteAsync(context);
        }));
    }

    private static string HashOf(IConfigurationSection key) => key["Sha256"] is { Length: 64 } hash && hash.All(char.IsAsciiHexDigit)
        ? hash
        : throw new SettingException($"The key {key.Key} under {Section} has no Sha256 of 64 hexadecimal digits. Make one: printf %s \"$KEY\" | sha256sum");
}
