using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Deadlines;

/// <summary>Whether something can still be done for the tax year on the day the question is asked.</summary>
internal static class TimeLeft
{
    /// <summary>Whether the tax year has not ended.</summary>
    public static bool InTheYear(Answers answers, DateOnly askedOn)
    {
        return askedOn.Year <= answers.Require(Opening.Year);
    }

    /// <summary>Whether the return of the year, extended, is not yet due.</summary>
    public static bool UntilTheExtendedReturn(Answers answers, DateOnly askedOn)
    {
        return askedOn <= DueDates.OfExtendedReturn(new TaxYear(answers.Require(Opening.Year)));
    }
}
