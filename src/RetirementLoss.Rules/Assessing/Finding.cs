using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>One step of the trace: what was asked, what was answered and why, and the claim before and after.</summary>
public sealed record Finding
{
    private const int MostWordsInBrief = 10;

    /// <summary>The word for the rule, or for the unknown fact, that speaks.</summary>
    public required string Rule { get; init; }

    /// <summary>The legal question.</summary>
    public required string Asks { get; init; }

    /// <summary>The answer to it.</summary>
    public required Answered Answer { get; init; }

    /// <summary>The reason, with the person's own figures in it.</summary>
    public required Sentence Because { get; init; }

    /// <summary>The first sentence of the reason, where it is short enough to stand in one line with the question; else none, and none for a fact that is not known.</summary>
    public Sentence? InBrief => Spoken.Sentences(Because)[0] is var first && Answer != Answered.Unknown && Spoken.Words(first) <= MostWordsInBrief ? first : null;

    /// <summary>The claim before the step.</summary>
    public required ClaimSoFar Before { get; init; }

    /// <summary>The claim after the step.</summary>
    public required ClaimSoFar After { get; init; }

    /// <summary>The years in which the rule is law.</summary>
    public required YearRange InForce { get; init; }

    /// <summary>How firmly the sources support the step.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The sources, as they are cited for the year.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The sums behind the step.</summary>
    public IReadOnlyList<WorkingLine> Working { get; init; } = [];

    /// <summary>Notes that go with the step.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>The same step on the other reading, where the law is unsettled.</summary>
    public Finding? OtherReading { get; init; }

    /// <summary>Whether the step changed what is allowed or ended the matter.</summary>
    public bool Decided => After.Verdict is not null || (Before.Allowed is { } before && After.Allowed != before);

    /// <summary>Adds lines to the sums behind the step.</summary>
    public Finding Showing(params IReadOnlyList<WorkingLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Count == 0 ? this : this with { Working = Working.Count == 0 ? lines : [.. Working, .. lines] };
    }

    /// <summary>Adds notes to the step.</summary>
    public Finding Noting(params IReadOnlyList<Note> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        return notes.Count == 0 ? this : this with { Notes = Notes.Count == 0 ? notes : [.. Notes, .. notes] };
    }

    /// <summary>Adds sources that only this case needed, such as that of a yearly figure.</summary>
    public Finding Citing(params IReadOnlyList<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        var (already, more) = (Citations, (List<Citation>?)null);
        for (var i = 0; i < citations.Count; i++)
        {
            if (!already.Contains(citations[i]))
            {
                (more ??= [.. already]).Add(citations[i]);
            }
        }

        return more is null ? this : this with { Citations = more };
    }

    /// <summary>Marks the step as unsettled and gives the same step on the other reading.</summary>
    public Finding OrElse(Finding otherReading) => this with { Certainty = Certainty.Unsettled, OtherReading = otherReading };
}
