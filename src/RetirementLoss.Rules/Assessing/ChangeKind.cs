namespace RetirementLoss.Rules.Assessing;

/// <summary>Whether another answer could still be made true, or only matters if the given one was wrong.</summary>
public enum ChangeKind
{
    CanStillBeDone,
    IfMistaken,
}
