using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>Everything the checker answers: the federal assessment, what the unknown facts mean, the other years, and its stamps.</summary>
public sealed record Report
{
    /// <summary>The edition of the rules that made the report.</summary>
    public required RulesEdition Edition { get; init; }

    /// <summary>The day the question was asked.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>The tax year.</summary>
    public required TaxYear Year { get; init; }

    /// <summary>The word for the situation.</summary>
    public required string Situation { get; init; }

    /// <summary>The situation in a few words.</summary>
    public required string SituationTitle { get; init; }

    /// <summary>The federal verdict with its reasons.</summary>
    public required Assessment Federal { get; init; }

    /// <summary>The verdict of the state; none where no state was named or nothing there could turn on it.</summary>
    public StateAssessment? State { get; init; }

    /// <summary>What a person should know first.</summary>
    public required FirstScreen Screen { get; init; }

    /// <summary>The answers that were used.</summary>
    public required Answers Answers { get; init; }

    /// <summary>The questions that were asked, in order, to show the answers by.</summary>
    public required IReadOnlyList<Question> Asked { get; init; }

    /// <summary>What was taken for answers that a program did not send.</summary>
    public IReadOnlyList<Sentence> Assumptions { get; init; } = [];

    /// <summary>The facts that are not known, whether they matter, and what each reading of them gives.</summary>
    public IReadOnlyList<UnknownFact> Unknowns { get; init; } = [];

    /// <summary>Changes of one answer that change the verdict or the amount.</summary>
    public IReadOnlyList<Change> WouldChange { get; init; } = [];

    /// <summary>Popular claims that touch these facts, the closest first.</summary>
    public IReadOnlyList<PopularClaim> Claims { get; init; } = [];

    /// <summary>The same facts under the law of each supported year.</summary>
    public IReadOnlyList<YearOutcome> Years { get; init; } = [];

    /// <summary>What the story does not work out, so that nobody takes silence for an answer.</summary>
    public IReadOnlyList<string> LeavesOut { get; init; } = [];

    /// <summary>The few sentences to keep.</summary>
    public IReadOnlyList<Sentence> Takeaways => KeyTakeaways.Of(this);
}
