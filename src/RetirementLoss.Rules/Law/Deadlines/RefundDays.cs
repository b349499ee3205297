using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Law.Deadlines;

/// <summary>The last days to claim a refund for a year in words: ahead, the cautious one; past, one for each way the return was filed.</summary>
internal static class RefundDays
{
    /// <summary>Whether a refund can still be claimed, however the return was filed.</summary>
    public static bool IsOpenForAll(DateOnly askedOn, FederalYear year) => askedOn <= year.RefundWindow.FiledEarly.Value;

    /// <summary>Whether a refund can still be claimed for a return filed on its due date, without an extension.</summary>
    public static bool IsOpenWithoutExtension(DateOnly askedOn, FederalYear year) => askedOn <= year.RefundWindow.FiledOnTime.Value;

    /// <summary>Whether a refund can still be claimed by somebody who filed in time, extended or not.</summary>
    public static bool IsOpenForSome(DateOnly askedOn, FederalYear year) => askedOn <= year.RefundWindow.Extended.Value;

    /// <summary>Until when it could be claimed for a return filed without an extension.</summary>
    public static Sentence ClosedWithoutExtension(FederalYear year)
    {
        var window = year.RefundWindow;
        return AreOneDay(year)
            ? $"for a return filed on time the window closed on {window.FiledOnTime.Value:MMMM d, yyyy}"
            : (Sentence)$"for a return filed by {window.EarlyReturnCountsAsFiled.Value:MMMM d, yyyy} the window closed on {window.FiledEarly.Value:MMMM d, yyyy}, and for one filed after that and by the due date of {year.DueDates.Return.Value:MMMM d, yyyy} three years after it was filed, on {window.FiledOnTime.Value:MMMM d, yyyy} at the latest";
    }

    /// <summary>Until when it can be claimed where the two kinds of returns filed on time part.</summary>
    public static Sentence OpenForTheLater(FederalYear year)
    {
        var window = year.RefundWindow;
        return $"For a return filed by {window.EarlyReturnCountsAsFiled.Value:MMMM d, yyyy} the window closed on {window.FiledEarly.Value:MMMM d, yyyy}. For one filed after that and by the due date of {year.DueDates.Return.Value:MMMM d, yyyy} it closes three years after it was filed, on {window.FiledOnTime.Value:MMMM d, yyyy} at the latest, and with an extension on {window.Extended.Value:MMMM d, yyyy} at the latest.";
    }

    /// <summary>Until when a refund for a year can be claimed, or could be, in a sentence of its own.</summary>
    public static Sentence Of(DateOnly askedOn, FederalYear year) => IsOpenForAll(askedOn, year)
        ? $"For {year.Year} it must normally be filed by {year.RefundWindow.FiledEarly.Value:MMMM d, yyyy}."
        : IsOpenForSome(askedOn, year)
            ? $"For {year.Year} it depends on the day that return was filed; {year.RefundWindow.Extended.Value:MMMM d, yyyy} is the latest, with an extension."
            : (Sentence)$"For {year.Year} it is normally too late: {ClosedWithoutExtension(year)}, and with an extension on {year.RefundWindow.Extended.Value:MMMM d, yyyy} at the latest.";

    /// <summary>Whether a refund for a worthless security can still be claimed on either way of counting.</summary>
    public static bool WorthlessIsOpenForSome(DateOnly askedOn, FederalYear year) => askedOn <= year.RefundWindow.WorthlessSecurityLatest.Value;

    /// <summary>Until when a refund for a worthless security or a bad debt can be claimed; past, both ways of counting are told where they part.</summary>
    public static Sentence Worthless(DateOnly askedOn, FederalYear year, bool isDebt)
    {
        Sentence what = isDebt ? (Sentence)$"bad debt" : $"worthless security";
        var (first, latest) = (year.RefundWindow.WorthlessSecurity.Value, year.RefundWindow.WorthlessSecurityLatest.Value);
        return askedOn <= first ? $"A {what} has seven years, so until {first:MMMM d, yyyy}."
            : askedOn <= latest ? $"A {what} has seven years. Counted from the ordinary due date they ended on {first:MMMM d, yyyy}; counted from the day to which it was moved, {year.DueDates.Return.Value:MMMM d, yyyy}, they end on {latest:MMMM d, yyyy}. Nothing read here settles which."
            : first == latest ? (Sentence)$"Even the seven years for a {what} ended on {first:MMMM d, yyyy}."
            : $"Even the seven years for a {what} ended on {first:MMMM d, yyyy}, or on {latest:MMMM d, yyyy} if they are counted from the day to which the due date was moved.";
    }

    private static bool AreOneDay(FederalYear year) => year.RefundWindow.FiledEarly.Value == year.RefundWindow.FiledOnTime.Value;
}
