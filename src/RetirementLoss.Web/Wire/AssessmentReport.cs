using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace RetirementLoss.Web.Wire;

/// <summary>The whole answer: the stamps of the rules, the federal verdict, that of the state, the facts that are open, and the same facts in other years.</summary>
public sealed record AssessmentReport
{
    /// <summary>The version of the rules.</summary>
    public required string RulesVersion { get; init; }

    /// <summary>A short hash that changes whenever rules or figures change.</summary>
    public required string RulesHash { get; init; }

    /// <summary>The law is stated as of this day.</summary>
    public required DateOnly LawAsOf { get; init; }

    /// <summary>After this day the answer should be checked again.</summary>
    public required DateOnly CheckAgainAfter { get; init; }

    /// <summary>The day the question was asked.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The tax year.</summary>
    public required int TaxYear { get; init; }

    /// <summary>The word for the situation that the answers tell.</summary>
    public required string Situation { get; init; }

    /// <summary>The federal verdict with its reasons.</summary>
    public required FederalAssessment Federal { get; init; }

    /// <summary>The verdict of the state; null where no state was named, or where no loss is barred that a state could allow.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required StateAssessment? State { get; init; }

    /// <summary>The questions answered with "unknown", and what each reading of them gives.</summary>
    public required IReadOnlyList<Unknown> Unknowns { get; init; }

    /// <summary>Changes of one answer that change the verdict or the amount.</summary>
    public required IReadOnlyList<Change> WouldChange { get; init; }

    /// <summary>The same facts under the law of each year.</summary>
    public required IReadOnlyList<YearVerdict> Years { get; init; }

    /// <summary>The few sentences to keep, five at most; the first names the year.</summary>
    public required IReadOnlyList<string> Takeaways { get; init; }

    /// <summary>What the story does not work out.</summary>
    public required IReadOnlyList<string> LeavesOut { get; init; }

    /// <summary>The answers that were used, each with the JSON type of its kind: a number for an amount, true or false for yes or no.</summary>
    public required IReadOnlyDictionary<string, JsonNode> Answers { get; init; }

    /// <summary>The answers that were sent and are used neither in the tax year nor in any year of "years", each with the reason; absent when there are none.</summary>
    public IReadOnlyList<IgnoredAnswer>? Ignored { get; init; }

    /// <summary>Writes a report of the rules in the words of the wire.</summary>
    public static AssessmentReport From(Rules.Assessing.Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new()
        {
            RulesVersion = report.Edition.Version,
            RulesHash = report.Edition.Hash,
            LawAsOf = report.Edition.LawAsOf,
            CheckAgainAfter = report.Edition.CheckAgainAfter,
            AsOf = report.AskedOn,
            TaxYear = report.Year.Number,
            Situation = report.Situation,
            Federal = FederalAssessment.From(report),
            State = StateAssessment.From(report),
            Unknowns = [.. report.Unknowns.Select(Unknown.From)],
            WouldChange = [.. report.WouldChange.Select(Change.Of)],
            Years = [.. report.Years.Select(YearVerdict.From)],
            Takeaways = [.. report.Takeaways.Select(Written.Of)],
            LeavesOut = [.. report.LeavesOut.Select(limit => T(limit))],
            Answers = AnswerValue.Of(report.Answers, report.Asked),
        };
    }
}
