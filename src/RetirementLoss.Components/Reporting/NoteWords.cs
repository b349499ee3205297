using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Components.Reporting;

/// <summary>The headings that notes stand under, in the order a reader needs them.</summary>
public static class NoteWords
{
    /// <summary>The kinds in order: dates first, for they pass; then what to do, and what to mind after.</summary>
    public static IReadOnlyList<NoteKind> InOrder { get; } =
        [NoteKind.Deadline, NoteKind.Form, NoteKind.Alternative, NoteKind.Document, NoteKind.FormNotToUse, NoteKind.Caveat, NoteKind.Claim];

    /// <summary>The heading.</summary>
    public static string Of(NoteKind kind) => kind switch
    {
        NoteKind.Form => T("Forms and lines"),
        NoteKind.FormNotToUse => T("Where it does not go"),
        NoteKind.Document => T("Your papers"),
        NoteKind.Deadline => T("Dates to mind"),
        NoteKind.Alternative => T("What may work better"),
        NoteKind.Caveat => T("Mind this"),
        NoteKind.Claim => T("You may have read"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of note has no heading yet; add one."),
    };
}
