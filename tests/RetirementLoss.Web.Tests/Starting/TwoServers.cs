using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>Two servers with their keys in one Redis that asks for a password and speaks TLS alone, behind nginx with the file of the guide; each of them can be ended and started again.</summary>
internal sealed partial class TwoServers : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const string Password = "a-password-of-the-test";

    private readonly string folder = Directory.CreateTempSubdirectory("two-servers").FullName;
    private readonly RunningApp?[] apps = new RunningApp?[2];
    private readonly int[] ports = [FreePort(), FreePort()];
    private readonly int[] sealedPorts = [FreePort(), FreePort()];
    private readonly int redisPort = FreePort();
    private readonly int port = FreePort();
    private Process? redis;
    private Process? proxy;

    /// <summary>Where visitors come in.</summary>
    public Uri Address => new($"http://127.0.0.1:{port}");

    /// <summary>Whether the proxy trusts another certificate than that of the servers.</summary>
    private bool ProxyTrustsAnother { get; init; }

    private string Trusted => ProxyTrustsAnother ? Certified : OfTheApp;

    /// <summary>What the servers are told beside where their keys are; "REDIS" stands for the place of the Redis.</summary>
    private string[] Told { get; init; } = [];

    /// <summary>Where one of the servers is asked past the proxy.</summary>
    public Uri AddressOf(int server) => new($"http://127.0.0.1:{ports[server]}");

    /// <summary>Starts all of it, the servers with these settings.</summary>
    public static Task<TwoServers> StartAsync(params string[] told) => StartAsync(new TwoServers { Told = told });

    /// <summary>Starts all of it with a proxy to which the servers cannot prove who they are.</summary>
    public static Task<TwoServers> StartDistrustedAsync() => StartAsync(new TwoServers { ProxyTrustsAnother = true });

    private static async Task<TwoServers> StartAsync(TwoServers two)
    {
        try
        {
            MakeCertificate(two.Certified, "redis");
            MakeCertificate(two.OfTheApp, "app");
            two.redis = Run("redis-server", "--port", "0", "--tls-port", $"{two.redisPort}", "--tls-cert-file", two.Certified, "--tls-key-file", $"{two.Certified}.key", "--tls-auth-clients", "no", "--requirepass", Password, "--bind", "127.0.0.1", "--save", "", "--dir", two.folder);
            await AnswersAsync(two.redisPort);
            await two.StartAsync(0);
            await two.StartAsync(1);
            await File.WriteAllTextAsync(Path.Combine(two.folder, "nginx.conf"), two.OfTheGuide(two.Trusted));
            two.proxy = Run("/usr/sbin/nginx", "-p", two.folder, "-c", Path.Combine(two.folder, "nginx.conf"), "-g", $"daemon off; pid {two.folder}/nginx.pid; error_log stderr;");
            await AnswersAsync(two.port);
            return two;
        }
        catch
        {
            await two.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts a server that is not running.</summary>
    public async Task StartAsync(int server) => apps[server] = await RunningApp.StartTrustingAsync(Certified, [
        $"--urls=http://127.0.0.1:{ports[server]};https://127.0.0.1:{sealedPorts[server]}", $"--Kestrel:Certificates:Default:Path={OfTheApp}", $"--Kestrel:Certificates:Default:KeyPath={OfTheApp}.key", "--Proxies:Known=127.0.0.1",
        $"--Keys:Redis={Redis}", .. Told.Select(one => one.Replace("REDIS", Redis, StringComparison.Ordinal))]);

    /// <summary>Ends the Redis at once.</summary>
    public async Task KillRedisAsync()
    {
        redis!.Kill(entireProcessTree: true);
        await redis.WaitForExitAsync();
        redis.Dispose();
        redis = null;
    }

    /// <summary>Ends a server at once, as a crash would.</summary>
    public async Task KillAsync(int server)
    {
        await apps[server]!.DisposeAsync();
        apps[server] = null;
    }

    /// <summary>What both servers have logged.</summary>
    public IEnumerable<string> Log => apps.OfType<RunningApp>().SelectMany(app => app.Log);

    public async ValueTask DisposeAsync()
    {
        foreach (var app in apps.OfType<RunningApp>())
        {
            await app.DisposeAsync();
        }

        foreach (var process in new[] { proxy, redis }.OfType<Process>())
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    private string Redis => $"127.0.0.1:{redisPort},password={Password},ssl=true,sslHost=redis";

    private string Certified => Path.Combine(folder, "redis.crt");

    private string OfTheApp => Path.Combine(folder, "app.crt");

    // Of the name under which the recipe knows it, and trusted by the servers and the proxy of this test alone.
    private static void MakeCertificate(string file, string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        File.WriteAllText(file, certificate.ExportCertificatePem());
        File.WriteAllText($"{file}.key", key.ExportPkcs8PrivateKeyPem());
    }

    // The file of the guide with this machine's places in it: no certificate here; each request may go to the other server, which asks more of the keys than a visitor who stays;
    // and the servers end and come back faster than nginx would take note of it.
    private string OfTheGuide(string proxyTrusts)
    {
        var text = File.ReadAllText(Path.Combine(Checkout(), "docs", "deploy", "nginx.conf"));
        text = text.Replace("ip_hash;", "", StringComparison.Ordinal).Replace("max_fails=1 fail_timeout=1s", "max_fails=0", StringComparison.Ordinal)
            .Replace("app-1:8443", $"127.0.0.1:{sealedPorts[0]}", StringComparison.Ordinal)
            .Replace("app-2:8443", $"127.0.0.1:{sealedPorts[1]}", StringComparison.Ordinal)
            .Replace("/etc/nginx/app-tls/app.crt", proxyTrusts, StringComparison.Ordinal)
            .Replace("listen 443 ssl;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal)
            .Replace("http2 on;", "", StringComparison.Ordinal);
        text = Certificate().Replace(text, "");
        text = Plain().Replace(text, "");
        return text.Replace("http {", $"http {{ client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;", StringComparison.Ordinal);
    }

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "RetirementLoss.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private static Process Run(string program, params string[] said)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, said) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException($"{program} is not here. Install it: apt-get install --no-install-recommends redis-server nginx-light");
        }
    }

    private static async Task AnswersAsync(int port)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, patience.Token);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50, patience.Token);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"^\s*ssl_.*$", RegexOptions.Multiline)]
    private static partial Regex Certificate();

    // The server that leads from plain http to the other.
    [GeneratedRegex(@"server \{\s*listen 80;.*?\n  \}", RegexOptions.Singleline)]
    private static partial Regex Plain();
}
