namespace RetirementLoss.Components.Pictures;

/// <summary>What a bar stands for, which is how it is drawn.</summary>
public enum BarKind
{
    /// <summary>What there is to begin with.</summary>
    Given,

    /// <summary>What is taken off.</summary>
    TakenOff,

    /// <summary>What is left.</summary>
    Left,

    /// <summary>What stands beside the sum, for comparison.</summary>
    Beside,
}
