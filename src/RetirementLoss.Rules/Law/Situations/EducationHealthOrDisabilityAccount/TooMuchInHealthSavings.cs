using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Money that was paid into a health savings account beyond the law for a year.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Amount">What was too much.</param>
/// <param name="CameBack">What came back, if known.</param>
/// <param name="On">The day it came back.</param>
/// <param name="ReturnOnTime">Whether the return of the year was filed on time, or extended.</param>
internal sealed record TooMuchInHealthSavings(HealthSavingsExcess Fate, Money Amount, Money? CameBack, DateOnly? On, bool ReturnOnTime)
{
    /// <summary>Whether it came back by the due date of the return: IRC 223(f)(3).</summary>
    public bool IsInTime(TaxYear year) => Fate == HealthSavingsExcess.TakenBack
        && On is { } day
        && (day <= DueDates.OfReturn(year) || (day <= DueDates.OfExtendedReturn(year) && ReturnOnTime));

    /// <summary>How many years have ended with it inside.</summary>
    public int YearEnds(TaxYear year, DateOnly askedOn) => Math.Max(0, (On ?? askedOn).Year - year.Number);
}
