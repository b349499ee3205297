using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Answering;

namespace RetirementLoss.Web.Tests.Visits;

/// <summary>The site as deployed, with a clock that tests can turn, keys of its own, and its log in memory.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly ConcurrentQueue<string> log = new();
    private readonly string keys;
    private readonly bool ownsKeys;

    public Site() : this(Directory.CreateTempSubdirectory("keys").FullName, ownsKeys: true)
    {
    }

    private Site(string keys, bool ownsKeys)
    {
        this.keys = keys;
        this.ownsKeys = ownsKeys;
    }

    /// <summary>The clock of the site.</summary>
    public TurnedClock Clock { get; } = new();

    /// <summary>What it has logged so far, with every value.</summary>
    public IReadOnlyCollection<string> Log => log;

    /// <summary>On which answers the rules are made to fail, with the answers in the message of the fault.</summary>
    public Func<Answers, bool> Fails { get; set; } = _ => false;

    /// <summary>Whether every line of the framework is logged as well.</summary>
    public bool LogsAll { get; init; }

    /// <summary>How it is run.</summary>
    public string Environment { get; init; } = "Production";

    /// <summary>The folder with the catalogues of other languages, where there is one.</summary>
    public string? Languages { get; init; }

    /// <summary>A second server that shares the keys of this one.</summary>
    public Site SecondServer() => new(keys, ownsKeys: false);

    /// <summary>Someone who has never been here.</summary>
    public Visitor Visitor(string address = "http://localhost") =>
        new(CreateClient(new() { BaseAddress = new Uri(address), AllowAutoRedirect = false }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Keys:Folder", keys);
        // Some tests ask for more in their minute than one sender may have; the tests of what one may have say so themselves.
        builder.UseSetting("Limits:RequestsAMinute", "1000000");
        if (Languages is not null)
        {
            builder.UseSetting("Languages:Folder", Languages);
        }

        if (LogsAll)
        {
            builder.UseSetting("Logging:LogLevel:Default", "Trace");
            builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Trace");
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.AddSingleton<ILoggerProvider>(new Memory(log));
            services.AddSingleton<Judge>(provider => new Failing(this, provider.GetRequiredService<ILogger<Judge>>()));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && ownsKeys && Directory.Exists(keys))
        {
            Directory.Delete(keys, recursive: true);
        }
    }

    private sealed class Failing(Site site, ILogger<Judge> logger) : Judge(site.Clock, logger)
    {
        public override Walk Walk(Answers answers, IReadOnlySet<Door>? opened = null) => !site.Fails(answers) ? base.Walk(answers, opened)
            : throw new FormatException($"failed on {string.Join(' ', answers.Tokens)}", new ArgumentException($"behind it {string.Join(' ', answers.Tokens.Values)}"));
    }

    private sealed class Memory(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{formatter(state, exception)} {exception} {exception?.Message} {exception?.InnerException?.Message} {(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : state)}");

        public void Dispose()
        {
        }
    }
}
