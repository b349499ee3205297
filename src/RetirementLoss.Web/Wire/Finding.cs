using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>One step of the trace: the legal question, the answer and why, and the claim before and after.</summary>
public sealed record Finding
{
    /// <summary>The word for the rule, or for the unknown fact, that speaks.</summary>
    public required string Rule { get; init; }

    /// <summary>The legal question.</summary>
    public required string Asks { get; init; }

    /// <summary>yes, no, limited or unknown.</summary>
    public required string Answer { get; init; }

    /// <summary>The reason, with the figures of the case in it.</summary>
    public required string Because { get; init; }

    /// <summary>What was allowed before the step; absent while no loss had been found.</summary>
    public decimal? Before { get; init; }

    /// <summary>What is allowed after the step; absent while no loss has been found.</summary>
    public decimal? After { get; init; }

    /// <summary>settled, agency-view or unsettled.</summary>
    public required string Certainty { get; init; }

    /// <summary>The years in which the rule is law, such as "1987-2017" or "2026 on".</summary>
    public required string Years { get; init; }

    /// <summary>The sums behind the step.</summary>
    public required IReadOnlyList<WorkingLine> Working { get; init; }

    /// <summary>The sources, as they are cited for the tax year.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Writes one step.</summary>
    public static Finding From(Rules.Assessing.Finding step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new()
        {
            Rule = step.Rule,
            Asks = T(step.Asks),
            Answer = Token.Of(step.Answer),
            Because = Written.Of(step.Because),
            Before = Amounts.Dollars(step.Before.Allowed),
            After = Amounts.Dollars(step.After.Allowed),
            Certainty = Token.Of(step.Certainty),
            Years = step.InForce.ToString(),
            Working = [.. step.Working.Select(WorkingLine.From)],
            Citations = [.. step.Citations.Select(Citation.From)],
        };
    }
}
