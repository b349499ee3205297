using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>What every rule of law tells about itself.</summary>
public interface IRule
{
    /// <summary>The stable word for the rule, made from its name.</summary>
    string Id { get; }

    /// <summary>The point of law it speaks to; for each topic and year one rule at most is in force.</summary>
    string Topic { get; }

    /// <summary>The legal question, in words.</summary>
    string Asks { get; }

    /// <summary>The years in which it is law.</summary>
    YearRange InForce { get; }

    /// <summary>The sources it rests on.</summary>
    IReadOnlyList<Authority> RestsOn { get; }

    /// <summary>How firmly those sources support it.</summary>
    Certainty Certainty { get; }
}
