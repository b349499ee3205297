using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>Keys that a certificate seals where they lie.</summary>
public sealed class SealedKeysTests : IDisposable
{
    private const string Password = "canary7654321";

    private readonly string folder = Directory.CreateTempSubdirectory("sealed-keys").FullName;

    private string Keys => Path.Combine(folder, "keys");

    [Fact]
    public async Task Keys_lie_sealed_and_a_second_start_opens_them()
    {
        string[] said = [$"--Keys:Folder={Keys}", $"--Keys:Certificate={Certificate()}", $"--Keys:CertificatePassword={Password}"];
        await using (await RunningApp.StartAsync(said))
        {
        }

        var written = await File.ReadAllTextAsync(Directory.GetFiles(Keys, "*.xml").Single());
        Assert.Contains("EncryptedData", written, StringComparison.Ordinal);
        Assert.DoesNotContain("<value>", written, StringComparison.Ordinal);

        await using (await RunningApp.StartAsync(said))
        {
            Assert.Single(Directory.GetFiles(Keys, "*.xml"));
        }
    }

    [Fact]
    public async Task Control_keys_without_a_certificate_lie_open()
    {
        await using (await RunningApp.StartAsync($"--Keys:Folder={Keys}"))
        {
        }

        Assert.Contains("<value>", await File.ReadAllTextAsync(Directory.GetFiles(Keys, "*.xml").Single()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Keys:Certificate=/no/such/file.pfx")]
    [InlineData("--Keys:CertificatePassword=wrong")]
    public async Task Certificate_that_cannot_be_read_ends_the_start_with_one_sentence(string said)
    {
        var (code, wrong) = await RunningApp.EndedAsync($"--Keys:Folder={Keys}", $"--Keys:Certificate={Certificate()}", $"--Keys:CertificatePassword={Password}", said);

        Assert.Equal(1, code);
        Assert.Contains("Keys:Certificate", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", wrong, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Certificate()
    {
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var file = Path.Combine(folder, "keys.pfx");
        File.WriteAllBytes(file, made.Export(X509ContentType.Pkcs12, Password));
        return file;
    }
}
