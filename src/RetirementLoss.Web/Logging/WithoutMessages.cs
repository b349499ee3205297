using System.Collections;
using Microsoft.Extensions.Options;

namespace RetirementLoss.Web.Logging;

/// <summary>Hands every log the type and the place of a fault, and never its message, which can repeat what a visitor sent.</summary>
/// <remarks>It stands before all providers, so that one that is added later hears no more than the first, and before the framework's own lines.</remarks>
internal sealed class WithoutMessages(ILoggerFactory all) : ILoggerFactory
{
    /// <summary>Puts it in the place of the factory of the framework.</summary>
    public static ILoggerFactory Over(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return new WithoutMessages(new LoggerFactory(
            services.GetServices<ILoggerProvider>(),
            services.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>(),
            services.GetService<IOptions<LoggerFactoryOptions>>(),
            services.GetService<IExternalScopeProvider>()));
    }

    public ILogger CreateLogger(string categoryName) => new Quiet(all.CreateLogger(categoryName), PinnedLevels.LowestOf(categoryName));

    public void AddProvider(ILoggerProvider provider) => all.AddProvider(provider);

    public void Dispose() => all.Dispose();

    private sealed class Quiet(ILogger logger, LogLevel lowest) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logger.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel >= lowest && logger.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel < lowest || !logger.IsEnabled(logLevel))
            {
                return;
            }

            var fault = exception is null ? null : new LoggedFault(exception);
            if (state is IReadOnlyList<KeyValuePair<string, object?>> values && values.Any(value => Tells(value.Value, exception)))
            {
                logger.Log(logLevel, eventId, new Template(values), fault, static (template, _) => template.ToString());
            }
            else
            {
                logger.Log(logLevel, eventId, state, fault, formatter);
            }
        }

        // A line can carry a fault, or the message of its own fault, as one of its values.
        private static bool Tells(object? value, Exception? exception) =>
            value is Exception || (value is string text && Messages(exception).Any(message => text.Contains(message, StringComparison.Ordinal)));

        private static IEnumerable<string> Messages(Exception? exception)
        {
            for (var fault = exception; fault is not null; fault = fault.InnerException)
            {
                if (fault.Message.Length > 0)
                {
                    yield return fault.Message;
                }
            }
        }
    }

    /// <summary>A line with its words and none of its values.</summary>
    private sealed class Template(IReadOnlyList<KeyValuePair<string, object?>> values) : IReadOnlyList<KeyValuePair<string, object?>>
    {
        private const string Words = "{OriginalFormat}";

        private readonly KeyValuePair<string, object?>[] kept = [.. values.Where(value => value.Key == Words)];

        public KeyValuePair<string, object?> this[int index] => kept[index];

        public int Count => kept.Length;

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => kept.AsEnumerable().GetEnumerator();

        public override string ToString() => kept is [var words, ..] ? $"{words.Value}" : "";

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
