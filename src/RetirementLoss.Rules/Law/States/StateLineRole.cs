namespace RetirementLoss.Rules.Law.States;

/// <summary>What a line of a state form holds.</summary>
internal enum StateLineRole
{
    /// <summary>Another expense of the class.</summary>
    Entry,

    /// <summary>The line on which the loss goes.</summary>
    Loss,

    /// <summary>The sum of the class.</summary>
    Sum,

    /// <summary>The income that measures the floor.</summary>
    Income,

    /// <summary>The floor.</summary>
    Floor,

    /// <summary>What is left above the floor.</summary>
    Net,
}
