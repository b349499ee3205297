namespace RetirementLoss.Rules.Law.Claims;

/// <summary>How closely a popular claim touches the case it is shown with, the closest first.</summary>
internal enum Closeness
{
    /// <summary>It is about this very story.</summary>
    Exactly,

    /// <summary>A person with this story is likely to meet it.</summary>
    Nearly,

    /// <summary>It is about the same kind of account or year.</summary>
    Loosely,
}
