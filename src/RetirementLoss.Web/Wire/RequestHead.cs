namespace RetirementLoss.Web.Wire;

/// <summary>What stands beside the answers of a request, as text; empty where something else than text was sent, and absent where nothing was.</summary>
/// <param name="AsOf">The day the question is asked.</param>
/// <param name="Reference">The sender's own word for a row.</param>
public sealed record RequestHead(string? AsOf = null, string? Reference = null);
