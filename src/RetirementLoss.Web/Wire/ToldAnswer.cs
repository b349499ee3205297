using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>A report in its short form, for an assistant to tell: the verdict, what is open or assumed, and the law that decided.</summary>
public sealed record ToldAnswer
{
    /// <summary>The tax year.</summary>
    public required int TaxYear { get; init; }

    /// <summary>The word for the situation.</summary>
    public required string Situation { get; init; }

    /// <summary>The verdict in one sentence, with the year.</summary>
    public required string Headline { get; init; }

    /// <summary>deductible, limited, no-loss, not-deductible, depends or outside-scope.</summary>
    public required string Verdict { get; init; }

    /// <summary>The rule, or the unknown fact, that decided.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>What kind of deduction it is or would be.</summary>
    public required string Character { get; init; }

    /// <summary>settled, agency-view or unsettled.</summary>
    public required string Certainty { get; init; }

    /// <summary>The amounts in dollars; one that does not apply is absent.</summary>
    public required Amounts Amounts { get; init; }

    /// <summary>The verdict of the state; absent where none was tested.</summary>
    public ToldState? State { get; init; }

    /// <summary>The few sentences to keep.</summary>
    public required IReadOnlyList<string> Takeaways { get; init; }

    /// <summary>The facts that are not known and matter; ask for these.</summary>
    public required IReadOnlyList<OpenFact> OpenFacts { get; init; }

    /// <summary>What was taken for answers that were not sent; tell these, and ask whether they fit.</summary>
    public required IReadOnlyList<string> Assumed { get; init; }

    /// <summary>The law that decided, as it is cited for the year.</summary>
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>What the story does not work out.</summary>
    public required IReadOnlyList<string> LeavesOut { get; init; }

    /// <summary>The law is stated as of this day.</summary>
    public required DateOnly LawAsOf { get; init; }

    /// <summary>After this day the answer should be checked again.</summary>
    public required DateOnly CheckAgainAfter { get; init; }

    /// <summary>The version of the rules.</summary>
    public required string RulesVersion { get; init; }

    /// <summary>Writes the short form of a report.</summary>
    public static ToldAnswer From(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new()
        {
            TaxYear = report.Year.Number,
            Situation = report.Situation,
            Headline = Written.Of(report.Federal.Headline),
            Verdict = Token.Of(report.Federal.Verdict),
            DecidedBy = report.Federal.DecidedBy,
            Character = Token.Of(report.Federal.Character),
            Certainty = Token.Of(report.Federal.Certainty),
            Amounts = Amounts.From(report.Federal.Sums),
            State = report.State is { Assessment: { } state } home ? new(home.Code, Written.Of(state.Headline), Token.Of(state.Verdict), Token.Of(state.Certainty), Amounts.From(state.Sums)) : null,
            Takeaways = [.. report.Takeaways.Select(Written.Of)],
            OpenFacts = [.. report.Unknowns.Where(fact => fact.Matters).Select(fact => new OpenFact(fact.Question.Id, T(fact.Question.Name), fact.TurnsVerdict, T(fact.Question.SettledBy)))],
            Assumed = [.. report.Assumptions.Select(Written.Of)],
            Sources = [.. SourcesOf(report.Federal, report.Year).DistinctBy(source => source.Cite)],
            LeavesOut = [.. report.LeavesOut.Select(limit => T(limit))],
            LawAsOf = report.Edition.LawAsOf,
            CheckAgainAfter = report.Edition.CheckAgainAfter,
            RulesVersion = report.Edition.Version,
        };
    }

    // A verdict that holds on every reading of open facts shows no step, yet a rule decided it; where an open fact decides, every step is law behind the answer.
    private static IEnumerable<Citation> SourcesOf(Assessment federal, TaxYear year)
    {
        var decided = federal.Findings.Where(finding => finding.Rule == federal.DecidedBy).SelectMany(finding => finding.Citations).ToList();
        var rule = decided.Count > 0 ? [] : LawGuide.Rules.Where(rule => rule.Id == federal.DecidedBy).SelectMany(rule => rule.RestsOn).SelectMany(source => source.Cites).Where(cite => cite.Years.Includes(year)).ToList();
        return (decided.Count > 0 ? decided : rule.Count > 0 ? rule : federal.Findings.SelectMany(finding => finding.Citations)).Select(Citation.From);
    }
}
