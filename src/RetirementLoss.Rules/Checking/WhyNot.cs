using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.OtherDeductions;

namespace RetirementLoss.Rules.Checking;

/// <summary>The ways to a deduction that people ask for and that are closed on the facts of a report; one that may be open is not named.</summary>
public sealed class WhyNot
{
    private WhyNot(IReadOnlyList<ClosedDeduction> closed, IReadOnlyList<Note> otherForms) => (Closed, OtherForms) = (closed, otherForms);

    /// <summary>The closed ways.</summary>
    public IReadOnlyList<ClosedDeduction> Closed { get; }

    /// <summary>Notes of the report on forms not to use, apart from those that a closed way says already.</summary>
    public IReadOnlyList<Note> OtherForms { get; }

    /// <summary>What is closed on the facts of the report; nothing is said where they are not covered.</summary>
    public static WhyNot Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var closed = report.Federal.Verdict == Verdict.OutsideScope ? [] : OtherDeductionRegister.All
            .Select(way => (Way: way, Reason: way.Reasons.FirstOrDefault(reason => reason.Closes(report))))
            .Where(found => found.Reason is not null)
            .ToList();
        var said = closed.SelectMany(found => found.Way.SaidBy).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. closed.Select(found => new ClosedDeduction(
                found.Way.Id,
                found.Way.Title,
                found.Reason!.Because(report),
                found.Reason.Certainty,
                [.. found.Reason.RestsOn.Where(source => source.CoversYear(report.Year)).Select(source => source.For(report.Year))]))],
            [.. report.Federal.Notes.Where(note => note.Kind == NoteKind.FormNotToUse && !said.Contains(note.Id))]);
    }
}
