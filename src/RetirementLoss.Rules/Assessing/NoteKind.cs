namespace RetirementLoss.Rules.Assessing;

/// <summary>What a note is for.</summary>
public enum NoteKind
{
    Caveat,
    Form,
    FormNotToUse,
    Document,
    Deadline,
    Alternative,
    Claim,
}
