using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Components.Reporting;

/// <summary>The label beside a source, which tells its weight.</summary>
public static class AuthorityWords
{
    /// <summary>The label.</summary>
    public static string Of(AuthorityKind kind) => kind switch
    {
        AuthorityKind.Statute => T("Law"),
        AuthorityKind.PublicLaw => T("Act of Congress"),
        AuthorityKind.Regulation => T("Regulation"),
        AuthorityKind.CourtCase => T("Court decision"),
        AuthorityKind.Ruling => T("Agency ruling"),
        AuthorityKind.Procedure => T("Agency procedure"),
        AuthorityKind.Notice => T("Agency notice"),
        AuthorityKind.FormOrInstruction => T("Form or instructions"),
        AuthorityKind.AgencyPublication => T("Agency guide, not binding"),
        AuthorityKind.StaffAdvice => T("Staff advice, not binding"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of source has no label yet; add one."),
    };

    /// <summary>How the source was read.</summary>
    public static string How(ReadingStatus reading) => Of(reading) ?? T("Read in its own text");

    /// <summary>What to say of a source that was not read in its own text; nothing of one that was.</summary>
    public static string? Of(ReadingStatus reading) => reading switch
    {
        ReadingStatus.InItsOwnText => null,
        ReadingStatus.ThroughAnotherSource => T("Read through another source"),
        ReadingStatus.FromKnowledge => T("Not yet read in its own text"),
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "This reading has no words yet; add them."),
    };
}
