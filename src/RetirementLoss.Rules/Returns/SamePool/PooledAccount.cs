namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>One computation of the return: an account as it was told, or a pool whose events were joined.</summary>
/// <param name="Event">The answers that are judged.</param>
/// <param name="Places">The places of the accounts of which they were told.</param>
internal sealed record PooledAccount(AccountEvent Event, IReadOnlyList<int> Places);
