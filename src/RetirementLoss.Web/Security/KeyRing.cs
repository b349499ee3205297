using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using RetirementLoss.Web.Starting;
using StackExchange.Redis;

namespace RetirementLoss.Web.Security;

/// <summary>Where the keys lie that seal cookies and forms.</summary>
public static class KeyRing
{
    private const string Folder = "Keys:Folder";
    private const string Redis = "Keys:Redis";
    private const string Certificate = "Keys:Certificate";
    private const string Password = "Keys:CertificatePassword";
    private const string Ring = "RetirementLoss.Keys";

    /// <summary>Keeps the key ring in the folder "Keys:Folder", or in the Redis that "Keys:Redis" names, sealed by the certificate "Keys:Certificate" where there is one; servers that share it can serve the same visitor, and a restart loses nothing.</summary>
    public static void AddKeys(this WebApplicationBuilder builder)
    {
        // Of new keys; each key says of itself how it seals, so what an older one sealed is opened as ever.
        var protection = builder.Services.AddDataProtection().SetApplicationName("RetirementLoss")
            .UseCryptographicAlgorithms(new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        if (TryRead(builder.Configuration, out var certificate))
        {
            protection.ProtectKeysWithCertificate(certificate);
        }

        if (builder.Configuration[Redis] is { Length: > 0 } redis)
        {
            // Asked for when keys are first needed, so that what is wrong with it is told by TryKeys; from then on the keys are held in memory, and Redis may be away for a while.
            var connection = new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(redis));
            protection.PersistKeysToStackExchangeRedis(() => connection.Value.GetDatabase(), Ring);
            return;
        }

        var folder = new DirectoryInfo(Path.Combine(builder.Environment.ContentRootPath, builder.Configuration[Folder] is { Length: > 0 } named ? named : "keys"));
        builder.Services.AddOptions<KeyManagementOptions>().Configure<ILoggerFactory>((keys, logs) => keys.XmlRepository = new KeyFolder(folder, logs));
    }

    /// <summary>Seals something and opens it again.</summary>
    /// <exception cref="SettingException">The keys cannot be used; better told at the start than by every form.</exception>
    public static void TryKeys(this WebApplication app)
    {
        var isInRedis = app.Configuration[Redis] is { Length: > 0 };
        if (app.Configuration[Certificate] is { Length: > 0 } named && !TryRead(app.Configuration, out _))
        {
            throw new SettingException($"The setting {Certificate} names \"{named}\", and no certificate with its private key can be read there. Name a PKCS #12 file, and its password in {Password}.");
        }

        try
        {
            if (isInRedis && !string.IsNullOrEmpty(app.Configuration[Folder]))
            {
                throw new SettingException($"Both {Folder} and {Redis} are set, and the keys can be in one place only. Leave one of them out.");
            }

            var seal = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("RetirementLoss.Start");
            seal.Unprotect(seal.Protect([1]));
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException or InvalidOperationException or RedisException or ArgumentException or FormatException or AggregateException)
        {
            // What Redis is told to connect with can hold a password, so it is not repeated.
            throw new SettingException(isInRedis
                ? $"The keys that seal the answers cannot be read from Redis or written there. See that it runs and that {Redis} says where it is, for example {Redis}=redis:6379."
                : $"The keys that seal the answers cannot be read or written. Give the app a folder of its own that it may write to, and name it in {Folder}.");
        }
    }

    // What is wrong with it is told by TryKeys, in one sentence; the sentence of the library can repeat more.
    private static bool TryRead(IConfiguration settings, [NotNullWhen(true)] out X509Certificate2? certificate)
    {
        certificate = null;
        try
        {
            certificate = settings[Certificate] is { Length: > 0 } file ? X509CertificateLoader.LoadPkcs12FromFile(file, settings[Password]) : null;
            return certificate is { HasPrivateKey: true };
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
