using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>The verdict of federal law for the tax year, with amounts, trace and notes.</summary>
public sealed record FederalAssessment
{
    /// <summary>deductible, limited, no-loss, not-deductible, depends or outside-scope.</summary>
    public required string Verdict { get; init; }

    /// <summary>The rule, or the unknown fact, that decided.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>miscellaneous-itemized, itemized, above-the-line, capital, excluded-from-income, credit-or-deduction or none.</summary>
    public required string Character { get; init; }

    /// <summary>settled, agency-view or unsettled.</summary>
    public required string Certainty { get; init; }

    /// <summary>The verdict in one sentence, with the year.</summary>
    public required string Headline { get; init; }

    /// <summary>The amounts in dollars; one that does not apply is absent.</summary>
    public required Amounts Amounts { get; init; }

    /// <summary>The steps that decided, in order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Caveats, forms, documents, deadlines and alternatives that go with the verdict, what was assumed, and popular claims that touch the facts.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>Where the law is unsettled: what the other reading would lead to.</summary>
    public required IReadOnlyList<OtherReading> OtherReadings { get; init; }

    /// <summary>Writes the federal part of a report.</summary>
    public static FederalAssessment From(Rules.Assessing.Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return From(report.Federal, report.Claims, report.Year);
    }

    /// <summary>Writes a federal verdict with the popular claims that touch it.</summary>
    public static FederalAssessment From(Rules.Assessing.Assessment federal, IReadOnlyList<Rules.Assessing.PopularClaim> claims, TaxYear year)
    {
        ArgumentNullException.ThrowIfNull(federal);
        return new()
        {
            Verdict = Token.Of(federal.Verdict),
            DecidedBy = federal.DecidedBy,
            Character = Token.Of(federal.Character),
            Certainty = Token.Of(federal.Certainty),
            Headline = Written.Of(federal.Headline),
            Amounts = Amounts.From(federal.Sums),
            Findings = [.. federal.Findings.Select(Finding.From)],
            Notes = [.. federal.Notes.Select(note => Note.From(note, year)), .. claims.Select(claim => Note.From(claim, year))],
            OtherReadings = [.. federal.OtherReadings.Select(OtherReading.From)],
        };
    }
}
