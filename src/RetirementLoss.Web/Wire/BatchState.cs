using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>The verdict of a state for one row of a batch.</summary>
/// <param name="State">The postal code of the state in capitals.</param>
/// <param name="Verdict">deductible, limited, no-loss, not-deductible, depends or outside-scope.</param>
/// <param name="DecidedBy">The rule, or the unknown fact, that decided.</param>
/// <param name="Certainty">settled, agency-view or unsettled.</param>
/// <param name="Amounts">The amounts in dollars; one that does not apply is absent.</param>
public sealed record BatchState(string State, string Verdict, string DecidedBy, string Certainty, Amounts Amounts)
{
    /// <summary>Writes the verdict of a state; none where none was tested.</summary>
    public static BatchState? From(Rules.Assessing.StateAssessment? tested) => tested is null ? null : From(tested.State, tested.Assessment);

    /// <summary>The same where only what the rules come to is known.</summary>
    public static BatchState? From(Rules.Assessing.StateOutcome? tested) => tested is null ? null : From(tested.State, tested.Outcome);

    private static BatchState From(UsState state, Rules.Assessing.Outcome outcome) =>
        new(Token.Of(state).ToUpperInvariant(), Token.Of(outcome.Verdict), outcome.DecidedBy, Token.Of(outcome.Certainty), Amounts.From(outcome.Sums));
}
