namespace RetirementLoss.Rules.Assessing;

/// <summary>What a person asks first: whether there is a federal deduction at all.</summary>
public enum AnswerKind
{
    /// <summary>A loss may be deducted, in full or within limits that can leave nothing.</summary>
    Deduction,

    /// <summary>Nothing is deducted: the law sees no loss, or bars it.</summary>
    None,

    /// <summary>The facts are not covered.</summary>
    Outside,
}
