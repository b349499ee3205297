namespace RetirementLoss.Web.Wire;

/// <summary>The answer for a whole return: the stamps of the rules, the verdict for the return, and the assessment of each account by itself.</summary>
public sealed record ReturnAnswer
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

    /// <summary>The verdict for the whole return.</summary>
    public required ReturnVerdict Return { get; init; }

    /// <summary>One for each part: the account, or the events of one pool as one, as POST /api/assessments would answer it by itself on the same facts of the return; their amounts do not add up to those of the return.</summary>
    public required IReadOnlyList<AssessmentReport> Accounts { get; init; }

    /// <summary>Writes a report on a return in the words of the wire.</summary>
    public static ReturnAnswer From(Rules.Returns.ReturnReport report, Rules.Returns.ReturnOtherwise otherwise)
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
            Return = ReturnVerdict.From(report, otherwise),
            Accounts = [.. report.Accounts.Select(AssessmentReport.From)],
        };
    }
}
