namespace RetirementLoss.Web.Wire;

/// <summary>What a firm puts on the PDF of a memo; all of it may be left out. It passes through memory and is kept nowhere.</summary>
/// <remarks>It is described here and read by <see cref="LetterheadBody"/>.</remarks>
public sealed record Letterhead
{
    /// <summary>Whom it is for, in at most 80 characters.</summary>
    public string? Client { get; init; }

    /// <summary>The firm, in at most 80 characters.</summary>
    public string? Firm { get; init; }

    /// <summary>Its address and telephone in one line, in at most 80 characters.</summary>
    public string? Contact { get; init; }

    /// <summary>Who prepared it, in at most 80 characters.</summary>
    public string? Preparer { get; init; }

    /// <summary>The firm's own mark for it, in at most 80 characters.</summary>
    public string? Reference { get; init; }

    /// <summary>The firm's own words at the foot of the letter, in at most 300 characters; ours stand there when it is left out.</summary>
    public string? Disclaimer { get; init; }

    /// <summary>A PNG of at most 1,200 dots a side, as data:image/png;base64,...</summary>
    public string? Logo { get; init; }
}
