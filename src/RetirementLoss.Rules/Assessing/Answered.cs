namespace RetirementLoss.Rules.Assessing;

/// <summary>How a step answered its legal question.</summary>
public enum Answered
{
    Yes,
    No,
    Limited,
    Unknown,
}
