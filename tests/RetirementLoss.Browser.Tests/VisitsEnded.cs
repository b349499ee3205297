namespace RetirementLoss.Browser.Tests;

/// <summary>After each test every visit that it opened is ended, so that no forgotten page takes memory and time from the next.</summary>
public abstract class VisitsEnded : IAsyncLifetime
{
    /// <summary>The browser in which the visits are made.</summary>
    protected abstract Chromium Browser { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => Browser.EndVisitsAsync();
}
