using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>The verdict of the state that was named, over the loss that federal law bars.</summary>
public sealed record StateAssessment
{
    /// <summary>The postal code in capitals.</summary>
    public required string State { get; init; }

    /// <summary>deductible, limited, no-loss, not-deductible, depends or outside-scope.</summary>
    public required string Verdict { get; init; }

    /// <summary>The verdict in one sentence, with the year and the name of the state.</summary>
    public required string Headline { get; init; }

    /// <summary>The amounts in dollars on the return of the state; one that does not apply is absent.</summary>
    public required Amounts Amounts { get; init; }

    /// <summary>The steps that decided, in order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Form, lines and caveats of the state.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>The name of the state.</summary>
    public required string Name { get; init; }

    /// <summary>The rule, or the unknown fact, that decided.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>settled, agency-view or unsettled.</summary>
    public required string Certainty { get; init; }

    /// <summary>Where the law of the state is unsettled: what the other reading would lead to.</summary>
    public required IReadOnlyList<OtherReading> OtherReadings { get; init; }

    /// <summary>Writes the part of a report on the state; none where no state was tested.</summary>
    public static StateAssessment? From(Rules.Assessing.Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return From(report.State, report.Year);
    }

    /// <summary>Writes the verdict of a state; none where no state was tested.</summary>
    public static StateAssessment? From(Rules.Assessing.StateAssessment? tested, TaxYear year) =>
        tested is not { Assessment: { } state } home ? null : new()
        {
            State = home.Code,
            Verdict = Token.Of(state.Verdict),
            Headline = Written.Of(state.Headline),
            Amounts = Amounts.From(state.Sums),
            Findings = [.. state.Findings.Select(Finding.From)],
            Notes = [.. state.Notes.Select(note => Note.From(note, year))],
            Name = home.Name,
            DecidedBy = state.DecidedBy,
            Certainty = Token.Of(state.Certainty),
            OtherReadings = [.. state.OtherReadings.Select(OtherReading.From)],
        };
}
