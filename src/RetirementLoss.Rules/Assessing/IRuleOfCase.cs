using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

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
