using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules.Keeping;

/// <summary>One account in the file of a return.</summary>
/// <param name="Event">Whose it is, and its answers that the rules of today understand.</param>
/// <param name="Result">What was said of it by itself.</param>
public sealed record SavedAccount(AccountEvent Event, SavedResult Result);
