using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using RetirementLoss.Web.Starting;

namespace RetirementLoss.Web.Security;

/// <summary>Where the keys lie that seal cookies and forms.</summary>
public static class Keys
{
    /// <summary>Keeps the key ring in the folder "Keys:Folder"; servers that share it can serve the same visitor, and a restart loses nothing.</summary>
    public static void AddKeys(this WebApplicationBuilder builder)
    {
        var folder = new DirectoryInfo(Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["Keys:Folder"] is { Length: > 0 } named ? named : "keys"));
        builder.Services.AddDataProtection().SetApplicationName("RetirementLoss");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<ILoggerFactory>((keys, logs) => keys.XmlRepository = new KeyFolder(folder, logs));
    }

    /// <summary>Seals something and opens it again.</summary>
    /// <exception cref="SettingException">The keys cannot be used; better told at the start than by every form.</exception>
    public static void TryKeys(this WebApplication app)
    {
        try
        {
            var seal = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("RetirementLoss.Start");
            seal.Unprotect(seal.Protect([1]));
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new SettingException("The keys that seal the answers cannot be read or written. Give the app a folder of its own that it may write to, and name it in Keys:Folder.");
        }
    }
}
