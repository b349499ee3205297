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

/// <summary>A rule that can be applied to one kind of case; a rule for every case fits every situation.</summary>
/// <typeparam name="TCase">The facts it needs.</typeparam>
/// <typeparam name="TYear">The figures it needs.</typeparam>
public interface IRule<in TCase, in TYear> : IRule
    where TCase : LossCase
{
    /// <summary>Whether the rule speaks to these facts at all.</summary>
    bool Concerns(TCase facts, ClaimSoFar soFar);

    /// <summary>Takes the step.</summary>
    Finding Decide(TCase facts, ClaimSoFar soFar, TYear year);

    /// <summary>Tells the sums, sources and notes that go with the step and change nothing of it; asked only where somebody reads them.</summary>
    Finding Tell(TCase facts, Finding found, TYear year);
}
