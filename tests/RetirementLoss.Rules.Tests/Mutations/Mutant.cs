namespace RetirementLoss.Rules.Tests.Mutations;

/// <summary>One small mistake that can be switched on in a copy of the library.</summary>
/// <param name="Room">The room of the law it stands in, such as "Theft" or "Situations/PaidOutBelowBasis".</param>
/// <param name="Place">The file and the line.</param>
/// <param name="Mistake">What is done otherwise there.</param>
internal sealed record Mutant(string Room, string Place, string Mistake);
