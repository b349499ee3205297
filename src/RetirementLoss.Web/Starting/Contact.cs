using System.Net.Mail;

namespace RetirementLoss.Web.Starting;

/// <summary>Where an error is reported: what the setting "Contact" says, a mail address or a page.</summary>
/// <param name="Words">The address as it is shown; none where the setting says none.</param>
/// <param name="Link">The address as a link.</param>
internal sealed record Contact(string? Words, string? Link)
{
    private const string Setting = "Contact";

    /// <summary>Reads the setting.</summary>
    /// <exception cref="SettingException">It is neither a mail address nor a page that is reached by https.</exception>
    public static Contact Of(IConfiguration settings) => settings[Setting] switch
    {
        null or "" => new(null, null),
        var page when Uri.TryCreate(page, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps => new(page, address.AbsoluteUri),
        var mail when MailAddress.TryCreate(mail, out var address) && address.Address == mail => new(mail, $"mailto:{mail}"),
        var wrong => throw new SettingException($"The setting {Setting} is \"{wrong}\", which is neither a mail address nor a page that begins with https://. Correct it, or leave it out."),
    };

    /// <summary>Adds it.</summary>
    public static void Add(WebApplicationBuilder builder) => builder.Services.AddSingleton(provider => Of(provider.GetRequiredService<IConfiguration>()));
}
