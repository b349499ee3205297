namespace RetirementLoss.Web.Answering;

/// <summary>What became of the answer cookie of a request.</summary>
public enum CookieState
{
    /// <summary>There is none: a new visit.</summary>
    None,

    /// <summary>It was read.</summary>
    Live,

    /// <summary>It lay idle too long.</summary>
    Expired,

    /// <summary>Its seal is broken, or the key it was sealed with is gone.</summary>
    Unreadable,
}
