using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>The answer to one row of a batch: the verdicts without their reasons, or what keeps the row from them.</summary>
public sealed record BatchAnswer
{
    /// <summary>The line of the row, counted from 1.</summary>
    public required long Row { get; init; }

    /// <summary>The word of yours that came with the row; absent where none did.</summary>
    public string? Reference { get; init; }

    /// <summary>The tax year.</summary>
    public int? TaxYear { get; init; }

    /// <summary>The word for the situation that the answers tell; absent for a whole return, whose accounts have theirs.</summary>
    public string? Situation { get; init; }

    /// <summary>deductible, limited, no-loss, not-deductible, depends or outside-scope.</summary>
    public string? Verdict { get; init; }

    /// <summary>The rule, or the unknown fact, that decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>What kind of deduction it is or would be.</summary>
    public string? Character { get; init; }

    /// <summary>settled, agency-view or unsettled.</summary>
    public string? Certainty { get; init; }

    /// <summary>The amounts in dollars; one that does not apply is absent.</summary>
    public Amounts? Amounts { get; init; }

    /// <summary>The verdict of the state; absent where none was tested.</summary>
    public BatchState? State { get; init; }

    /// <summary>The ids of the facts that are not known and matter; of a whole return their places, such as accounts[1].basis-left.</summary>
    public IReadOnlyList<string>? Unknowns { get; init; }

    /// <summary>The ids of questions that were left out and for which the usual case was taken; absent where none was.</summary>
    public IReadOnlyList<string>? Assumed { get; init; }

    /// <summary>The ids of questions that were answered and that this case does not ask in this tax year; absent where all are used.</summary>
    public IReadOnlyList<string>? NotUsed { get; init; }

    /// <summary>Each account of a row that is a whole return; absent for a row of one case.</summary>
    public IReadOnlyList<BatchAccount>? Accounts { get; init; }

    /// <summary>The whole report, where it was asked for with full=true.</summary>
    public AssessmentReport? Report { get; init; }

    /// <summary>The whole answer for a return, where it was asked for with full=true.</summary>
    public ReturnAnswer? ReturnReport { get; init; }

    /// <summary>400 where the row has to be mended, 500 where this program failed on it; absent where it was judged.</summary>
    public int? Status { get; init; }

    /// <summary>What is wrong with the row, under the ids of questions or members of the row; absent where it was judged.</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>Writes the verdicts of a row.</summary>
    public static BatchAnswer From(long row, string? reference, BareVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return new()
        {
            Row = row,
            Reference = reference,
            TaxYear = verdict.Year.Number,
            Situation = verdict.Situation,
            Verdict = Token.Of(verdict.Federal.Verdict),
            DecidedBy = verdict.Federal.DecidedBy,
            Character = Token.Of(verdict.Federal.Character),
            Certainty = Token.Of(verdict.Federal.Certainty),
            Amounts = Amounts.From(verdict.Federal.Sums),
            State = BatchState.From(verdict.State),
            Unknowns = [.. verdict.Unknowns.Where(fact => fact.Matters).Select(fact => fact.Question.Id)],
            Assumed = verdict.Assumed is { Count: > 0 } ? verdict.Assumed : null,
            NotUsed = verdict.NotUsed is { Count: > 0 } ? verdict.NotUsed : null,
        };
    }

    /// <summary>Writes the verdicts of a row that is a whole return.</summary>
    internal static BatchAnswer From(long row, string? reference, Rules.Returns.ReturnSheet sheet, Rules.Returns.ReturnReport report, ReturnPlaces places)
    {
        var federal = report.Federal.Whole;
        return new()
        {
            Row = row,
            Reference = reference,
            TaxYear = report.Year.Number,
            Verdict = Token.Of(federal.Verdict),
            DecidedBy = federal.DecidedBy,
            Character = Token.Of(federal.Character),
            Certainty = Token.Of(federal.Certainty),
            Amounts = Amounts.From(federal.Sums),
            State = BatchState.From(report.State),
            Unknowns = [.. report.Federal.Open.Select(fact => places.Of(fact.Account, fact.Question.Id))],
            Accounts = [.. report.Accounts.Select((_, order) => BatchAccount.From(sheet, report, order, places))],
        };
    }

    /// <summary>Writes what keeps a row from its verdict.</summary>
    public static BatchAnswer Refused(long row, string? reference, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new() { Row = row, Reference = reference, Status = refusal.Status, Errors = refusal.Errors };
    }
}
