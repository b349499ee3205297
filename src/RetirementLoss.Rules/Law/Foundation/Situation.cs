using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Files;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>One story the law knows: the pages of its questions, its checks and its rules.</summary>
internal abstract class Situation
{
    private readonly Lazy<IReadOnlyList<Question>> questions;

    private readonly Lazy<IReadOnlyList<string>> leftOut;

    private protected Situation()
    {
        Id = Token.FromName(GetType().Name);
        questions = new(() => [.. Pages.SelectMany(page => page.Questions)]);
        leftOut = new(() => Note.LeftOut);
    }

    /// <summary>The stable word for the situation.</summary>
    public string Id { get; }

    /// <summary>The situation in a few words.</summary>
    public abstract string Title { get; }

    /// <summary>Its pages, in the order they are asked, after the opening ones. This is the one list.</summary>
    public abstract IReadOnlyList<Page> Pages { get; }

    /// <summary>The questions of its pages, in order.</summary>
    public IReadOnlyList<Question> Questions => questions.Value;

    /// <summary>The years in which it can end in a deduction on the federal return; none where it never does.</summary>
    public abstract YearRange? CanBeDeducted { get; }

    /// <summary>Its checks of answers against each other.</summary>
    public abstract CrossChecks Checks { get; }

    /// <summary>Its rules, in the order a lawyer would test them.</summary>
    public abstract IReadOnlyList<IRule> Rules { get; }

    /// <summary>The note that stands beside it; namespaces follow folders, so the type tells where.</summary>
    public LawNote Note => LawNote.In($"Situations/{GetType().Namespace!.Split('.')[^1]}");

    /// <summary>What its note says is not worked out.</summary>
    public IReadOnlyList<string> LeftOut => leftOut.Value;

    /// <summary>Whether the opening answers tell this story.</summary>
    public abstract bool IsToldBy(Answers opening);

    /// <summary>The facts of a complete sheet without unknowns; none where the story is not covered.</summary>
    public abstract LossCase? CaseOf(Answers live, DateOnly askedOn);

    /// <summary>Decides a complete sheet without unknowns.</summary>
    public abstract Assessment Assess(Answers live, DateOnly askedOn);

    /// <summary>What this comes to, where nobody will read the reasons.</summary>
    public virtual Outcome OutcomeOf(Answers live, DateOnly askedOn) => Assess(live, askedOn);

    /// <summary>The verdict that this comes to, where nothing else of it is needed.</summary>
    public virtual Verdict VerdictOf(Answers live, DateOnly askedOn) => Assess(live, askedOn).Verdict;
}

/// <summary>A situation whose facts are one record.</summary>
/// <typeparam name="TCase">The facts of the situation.</typeparam>
internal abstract class Situation<TCase> : Situation
    where TCase : LossCase
{
    public override IReadOnlyList<IRule> Rules => [.. InOrder, .. InAnyCase];

    /// <summary>The rules as they are applied.</summary>
    private protected abstract IReadOnlyList<IRule<TCase, FederalYear>> InOrder { get; }

    public override Assessment Assess(Answers live, DateOnly askedOn)
    {
        var facts = Read(live, askedOn);
        return RulesInOrder.Over(InOrder, InAnyCase, facts, FederalYears.Of(facts.Year));
    }

    public override Outcome OutcomeOf(Answers live, DateOnly askedOn)
    {
        var facts = Read(live, askedOn);
        return RulesInOrder.OutcomeOf(InOrder, InAnyCase, facts, FederalYears.Of(facts.Year));
    }

    public override Verdict VerdictOf(Answers live, DateOnly askedOn)
    {
        var facts = Read(live, askedOn);
        return RulesInOrder.VerdictOf(InOrder, facts, FederalYears.Of(facts.Year));
    }

    public override LossCase? CaseOf(Answers live, DateOnly askedOn) => Read(live, askedOn);

    /// <summary>The rules that speak after the verdict: what the payout costs, and by when what must be done.</summary>
    private protected virtual IReadOnlyList<IRule<TCase, FederalYear>> InAnyCase => [];

    /// <summary>Builds the facts from a complete sheet; it cannot fail after a complete walk.</summary>
    private protected abstract TCase Read(Answers live, DateOnly askedOn);
}
