namespace RetirementLoss.Web.Security;

/// <summary>A key that a program sends, and what it may send with it in a minute.</summary>
/// <param name="Name">The name that the settings give it; it is never sent.</param>
/// <param name="RequestsAMinute">Requests a minute, from whatever address; 0 for no limit.</param>
/// <param name="BatchesAMinute">Batches a minute; 0 for no limit.</param>
internal sealed record ApiKey(string Name, int RequestsAMinute, int BatchesAMinute);
