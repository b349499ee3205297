namespace RetirementLoss.Browser.Tests;

/// <summary>Tests marked [Collection(nameof(SecondAppSecondBrowser))] run beside the others, in an app and a browser of their own.</summary>
[CollectionDefinition(nameof(SecondAppSecondBrowser))]
public sealed class SecondAppSecondBrowser : ICollectionFixture<WebApp>, ICollectionFixture<Chromium>;
