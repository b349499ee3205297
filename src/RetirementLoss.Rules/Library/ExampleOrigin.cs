namespace RetirementLoss.Rules.Library;

/// <summary>Whose facts and sums an example has.</summary>
public enum ExampleOrigin
{
    /// <summary>Ours: the facts are made up, and the sums were worked by hand for this project.</summary>
    WorkedByHand,

    /// <summary>Those of an example in a regulation, ruling or publication.</summary>
    PublishedExample,

    /// <summary>Those of a case that a court decided.</summary>
    CourtCase,
}
