namespace RetirementLoss.Web.Printing;

/// <summary>Why no PDF was made.</summary>
internal enum PdfTrouble
{
    /// <summary>There is no browser on this server that could make one, or it cannot be started.</summary>
    NotThere,

    /// <summary>As many wait as may, or as many as one sender may have waiting.</summary>
    Busy,

    /// <summary>The browser broke off, or took too long.</summary>
    BrokeOff,

    /// <summary>The logo that was sent is no picture of the kind and size that is taken.</summary>
    Logo,
}
