using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Keeping;

/// <summary>What is told otherwise of one account of a return, and which steps made it so.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Kind">The kind of account, in words.</param>
/// <param name="Differences">What is told otherwise.</param>
/// <param name="NewSteps">The steps of now that were not there then, or ended otherwise.</param>
/// <param name="StepsGone">The rules that spoke then and do not now.</param>
public sealed record ReplayedAccount(int Place, string Kind, IReadOnlyList<Difference> Differences, IReadOnlyList<Finding> NewSteps, IReadOnlyList<string> StepsGone);
