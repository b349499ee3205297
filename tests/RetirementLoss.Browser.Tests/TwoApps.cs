using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace RetirementLoss.Browser.Tests;

/// <summary>Two servers behind nginx, with their keys and what is tried in one Redis.</summary>
internal sealed class TwoApps : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string folder = Directory.CreateTempSubdirectory("two-apps").FullName;
    private readonly List<Process> others = [];
    private readonly List<WebApp> apps = [];

    /// <summary>Where visitors come in.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>The two, in the order of their start.</summary>
    public IReadOnlyList<WebApp> Apps => apps;

    /// <summary>The port of the Redis.</summary>
    public int RedisPort { get; } = FreePort();

    /// <summary>Starts all of it.</summary>
    public static async Task<TwoApps> StartAsync()
    {
        var two = new TwoApps();
        try
        {
            two.Run("redis-server", "--port", $"{two.RedisPort}", "--bind", "127.0.0.1", "--save", "", "--dir", two.folder);
            await AnswersAsync(two.RedisPort);
            for (var server = 0; server < 2; server++)
            {
                two.apps.Add(await WebApp.StartAsync($"--Keys:Redis=127.0.0.1:{two.RedisPort}", $"--LiveParts:Redis=127.0.0.1:{two.RedisPort}"));
            }

            await File.WriteAllTextAsync(Path.Combine(two.folder, "nginx.conf"), two.Proxy());
            two.Run("/usr/sbin/nginx", "-p", two.folder, "-c", Path.Combine(two.folder, "nginx.conf"), "-g", $"daemon off; pid {two.folder}/nginx.pid; error_log stderr;");
            await AnswersAsync(two.Address.Port);
            return two;
        }
        catch
        {
            await two.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the server that answered last for pages of the kind, at once, as a crash would.</summary>
    public ValueTask KillTheOneThatAnswered(string route) =>
        apps.Single(app => app.Log.Any(line => line.Contains($"\"{route}\"", StringComparison.Ordinal))).DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var app in apps)
        {
            await app.DisposeAsync();
        }

        foreach (var process in others)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    // As in docs/deploy: a visitor stays with a server for as long as it answers.
    private string Proxy() => $$"""
        events { }
        http {
          access_log off;
          client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi; uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
          upstream both { ip_hash; server 127.0.0.1:{{apps[0].Address.Port}} max_fails=1 fail_timeout=60s; server 127.0.0.1:{{apps[1].Address.Port}} max_fails=1 fail_timeout=60s; }
          map $http_upgrade $connection_of { default upgrade; "" ""; }
          server {
            listen 127.0.0.1:{{Address.Port}};
            location / {
              proxy_pass http://both;
              proxy_http_version 1.1;
              proxy_set_header Host $http_host;
              proxy_set_header Upgrade $http_upgrade;
              proxy_set_header Connection $connection_of;
              proxy_next_upstream error timeout http_502 http_503;
            }
          }
        }
        """;

    private void Run(string program, params string[] said) =>
        others.Add(Process.Start(new ProcessStartInfo(program, said) { RedirectStandardOutput = true, RedirectStandardError = true })!);

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
}
