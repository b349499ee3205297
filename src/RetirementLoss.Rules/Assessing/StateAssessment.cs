using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>The verdict for one state, over the loss that the federal assessment found.</summary>
/// <param name="State">The state.</param>
/// <param name="Name">Its name.</param>
/// <param name="Assessment">The verdict with its reasons.</param>
public sealed record StateAssessment(UsState State, string Name, Assessment Assessment)
{
    /// <summary>Its postal code in capitals.</summary>
    public string Code => Token.Of(State).ToUpperInvariant();
}
