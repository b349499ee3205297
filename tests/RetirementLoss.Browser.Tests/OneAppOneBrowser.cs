namespace RetirementLoss.Browser.Tests;

/// <summary>Tests marked [Collection(nameof(OneAppOneBrowser))] share one running app and one browser.</summary>
[CollectionDefinition(nameof(OneAppOneBrowser))]
public sealed class OneAppOneBrowser : ICollectionFixture<WebApp>, ICollectionFixture<Chromium>;
