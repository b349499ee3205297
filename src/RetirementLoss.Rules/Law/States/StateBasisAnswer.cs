namespace RetirementLoss.Rules.Law.States;

/// <summary>Whether a state counts the same already-taxed money as the federal return.</summary>
internal enum StateBasisAnswer
{
    Same,
    Different,
}
