namespace RetirementLoss.Rules.Interview;

/// <summary>The usual case, taken when a program sends no answer, and always said in the report.</summary>
/// <param name="Token">The token that is taken.</param>
/// <param name="Said">The sentence that says so.</param>
public sealed record Assumption(string Token, string Said);
