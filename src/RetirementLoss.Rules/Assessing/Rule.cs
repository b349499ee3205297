using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>A rule of law: a sentence, the years it is in force, its sources, and one step.</summary>
/// <typeparam name="TCase">The facts it needs.</typeparam>
/// <typeparam name="TYear">The figures it needs.</typeparam>
public abstract class Rule<TCase, TYear> : IRule<TCase, TYear>
    where TCase : LossCase
{
    // Citations of a year never change, so they are resolved once per year and not once per case.
    private readonly ConcurrentDictionary<TaxYear, IReadOnlyList<Citation>> citations = new();

    // The question is the same for every case, and some are put together from figures.
    private readonly Lazy<string> asks;

    private protected Rule() => (Id, asks) = (Token.FromName(GetType().Name), new(() => Asks));

    public string Id { get; }

    public virtual string Topic => Id;

    public abstract string Asks { get; }

    public abstract YearRange InForce { get; }

    public abstract IReadOnlyList<Authority> RestsOn { get; }

    public virtual Certainty Certainty => Certainty.Settled;

    public virtual bool Concerns(TCase facts, ClaimSoFar soFar) => true;

    public abstract Finding Decide(TCase facts, ClaimSoFar soFar, TYear year);

    public virtual Finding Tell(TCase facts, Finding found, TYear year) => found;

    /// <summary>The step is passed: the legal question is answered yes and the claim goes on.</summary>
    private protected Finding Continue(TCase facts, ClaimSoFar soFar, [InterpolatedStringHandlerArgument(nameof(soFar))] Sentence because) => Step(facts, soFar, Answered.Yes, because, soFar);

    /// <summary>The step is passed and changes what is known of the claim.</summary>
    private protected Finding Continue(TCase facts, ClaimSoFar before, [InterpolatedStringHandlerArgument(nameof(before))] Sentence because, ClaimSoFar after) => Step(facts, before, Answered.Yes, because, after);

    /// <summary>The legal question is answered yes or no, and the claim goes on either way.</summary>
    private protected Finding Answer(TCase facts, ClaimSoFar before, bool yes, [InterpolatedStringHandlerArgument(nameof(before))] Sentence because, ClaimSoFar after) => Step(facts, before, yes ? Answered.Yes : Answered.No, because, after);

    /// <summary>The legal question is answered no, and the claim goes on all the same.</summary>
    private protected Finding Deny(TCase facts, ClaimSoFar before, [InterpolatedStringHandlerArgument(nameof(before))] Sentence because, ClaimSoFar after) => Step(facts, before, Answered.No, because, after);

    /// <summary>The claim is cut to an amount and goes on.</summary>
    private protected Finding Limit(TCase facts, ClaimSoFar soFar, ClaimSoFar after, [InterpolatedStringHandlerArgument(nameof(soFar))] Sentence because) => Step(facts, soFar, Answered.Limited, because, after);

    /// <summary>The matter ends here; the legal question is answered no.</summary>
    private protected Finding Settle(TCase facts, ClaimSoFar soFar, Verdict verdict, Sentence headline, [InterpolatedStringHandlerArgument(nameof(soFar))] Sentence because) =>
        Settle(facts, soFar, soFar.Sums, verdict, headline, because);

    /// <summary>The matter ends here, with these sums.</summary>
    private protected Finding Settle(TCase facts, ClaimSoFar soFar, Sums sums, Verdict verdict, Sentence headline, [InterpolatedStringHandlerArgument(nameof(soFar))] Sentence because) =>
        Step(facts, soFar, Answered.No, because, soFar with { Verdict = verdict, Headline = headline, Allowed = Money.Zero, Sums = sums });

    private Finding Step(TCase facts, ClaimSoFar before, Answered answer, Sentence because, ClaimSoFar after) => new()
    {
        Rule = Id,
        Asks = asks.Value,
        Answer = answer,
        Because = because,
        Before = before,
        After = after,
        InForce = InForce,
        Certainty = Certainty,
        Citations = citations.TryGetValue(facts.Year, out var known) ? known : citations.GetOrAdd(facts.Year, Cited),
    };

    private IReadOnlyList<Citation> Cited(TaxYear year) => [.. RestsOn.Where(source => source.CoversYear(year)).Select(source => source.For(year))];
}
