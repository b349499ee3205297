namespace RetirementLoss.Web.Measuring;

/// <summary>The way on which an answer was asked for.</summary>
internal enum AskedBy
{
    /// <summary>A page of the check.</summary>
    Page,

    /// <summary>A program, one sheet at a time.</summary>
    Api,

    /// <summary>A row of many.</summary>
    Batch,

    /// <summary>An assistant.</summary>
    Assistant,
}
