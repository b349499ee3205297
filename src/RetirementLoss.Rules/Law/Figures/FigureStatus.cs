namespace RetirementLoss.Rules.Law.Figures;

/// <summary>How well a figure is confirmed.</summary>
internal enum FigureStatus
{
    /// <summary>The authority's own text states it, and a second source agrees.</summary>
    Primary,

    /// <summary>Two or more sources that cite the authority state it alike.</summary>
    Secondary,

    /// <summary>Only one source states it.</summary>
    OneSource,

    /// <summary>It follows from the years around it or from general knowledge; confirm it before a release rests on it.</summary>
    Knowledge,

    /// <summary>Worked out from the text of the authority, which does not print it.</summary>
    Computed,
}
