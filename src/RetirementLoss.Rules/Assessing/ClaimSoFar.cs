using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>The claim as it stands after a step: the loss the law sees, what is still allowed of it, and a verdict once settled.</summary>
public sealed record ClaimSoFar : IHeard
{
    /// <summary>The claim before the first step.</summary>
    public static ClaimSoFar Opening { get; } = new();

    /// <summary>The claim before the first step, where only its end is wanted and nobody will read the reasons.</summary>
    internal static ClaimSoFar Unheard { get; } = new() { IsHeard = false };

    /// <summary>The verdict, once a rule has settled it.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The verdict sentence of the rule that settled it, without the year.</summary>
    public Sentence? Headline { get; init; }

    /// <summary>Whether somebody will read the reasons; if nobody does, they are not written.</summary>
    internal bool IsHeard { get; init; } = true;

    bool IHeard.IsHeard => IsHeard;

    /// <summary>Whether what is open is what was read, and not the law: that is never told as law that is not settled.</summary>
    internal bool WasNotRead { get; init; }

    /// <summary>A sentence that the verdict needs after it, such as that the time to claim has passed.</summary>
    public Sentence? Afterword { get; init; }

    /// <summary>Whether the time to claim has passed.</summary>
    internal TimeToRefund Time { get; init; }

    /// <summary>What is still allowed; none while no loss has been found.</summary>
    public Money? Allowed { get; init; }

    /// <summary>What kind of deduction it would be.</summary>
    public Character Character { get; init; }

    /// <summary>The amounts found so far.</summary>
    public Sums Sums { get; init; } = Sums.None;
}
