namespace RetirementLoss.Rules.Law.Figures;

/// <summary>Whether a year has a figure, and if not, why.</summary>
internal enum FigurePresence
{
    /// <summary>The figure has a value for the year.</summary>
    InForce,

    /// <summary>The law of the year has no such figure, which is not the same as zero.</summary>
    NotInForce,

    /// <summary>The year has the figure, but the agency has not published it.</summary>
    NotYetPublished,

    /// <summary>The year may have the figure; its source was not read.</summary>
    NotRead,

    /// <summary>The year has the figure, and it is known where it stands; it was not taken into these files, so nothing is said that needs it.</summary>
    NotHeld,
}
