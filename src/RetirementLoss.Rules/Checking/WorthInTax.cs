using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Works out what the useful part of a deduction is worth in ordinary income tax, where the answers tell enough of the return.</summary>
internal static class WorthInTax
{
    private static readonly WorthLimit[] Always = [WorthLimit.Credits, WorthLimit.MinimumTax, WorthLimit.StateTax];

    /// <summary>The worth; none where nothing of a deduction lowers taxable income, or a credit may take its place.</summary>
    /// <param name="given">All answers of the person, those off the way among them.</param>
    /// <param name="federal">The federal assessment of one reading.</param>
    /// <param name="year">The tax year.</param>
    public static Worth? Of(Answers given, Assessment federal, TaxYear year)
    {
        var gains = federal.Sums.AgainstGains ?? Money.Zero;
        if (federal.Character == Character.CreditOrDeduction || Useful(federal) is not { IsPositive: true } useful)
        {
            return null;
        }

        var ordinary = (useful - gains).OrZero;
        var figures = FederalYears.Of(year);
        return ordinary.IsZero ? new() { Kind = WorthKind.AgainstGainsOnly, Of = useful }
            : !figures.Rates.Schedule.TryGetValue(out var schedule) ? new() { Kind = WorthKind.RatesNotHeld, Of = ordinary }
            : given.Get(ReturnQuestions.Status) is { } status && Taxable(given, federal, figures, status, ordinary) is var (without, with)
                ? new()
                {
                    Kind = WorthKind.WorkedOut,
                    Of = ordinary,
                    TaxableWithout = without,
                    TaxableWith = with,
                    TaxWithout = schedule.TaxOn(without, status),
                    TaxWith = schedule.TaxOn(with, status),
                    LowestRate = RatesOf(schedule)[0],
                    HighestRate = RatesOf(schedule)[^1],
                    LeavesOut = [.. Always, WorthLimit.TaxTable, .. Only(figures.Rates.Exemption.IsInForce, WorthLimit.Dependents), .. Only(gains.IsPositive, WorthLimit.PartAgainstGains)],
                }
                : new()
                {
                    Kind = WorthKind.AtYourRate,
                    Of = ordinary,
                    LowestRate = RatesOf(schedule)[0],
                    HighestRate = RatesOf(schedule)[^1],
                    LeavesOut = [.. Always, .. Only(gains.IsPositive, WorthLimit.PartAgainstGains)],
                };
    }

    /// <summary>What of the deduction really lowers taxable income.</summary>
    public static Money? Useful(Outcome federal) => federal.Sums.UsefulOverStandardDeduction ?? federal.Deductible;

    // Taxable income as told is after the deduction; else it is worked out from adjusted gross income, where all of the return that counts was asked.
    private static (Money Without, Money With)? Taxable(Answers given, Assessment federal, FederalYear figures, FilingStatus status, Money ordinary) =>
        given.Get(ReturnQuestions.TaxableIncome) is { } told
            // At zero some of the deduction may have met no income, and how much is not told.
            ? told.IsPositive ? (told + ordinary, told) : null
            : given.Get(ReturnQuestions.Agi) is { } agi && federal.Sums is { ItemizedTotal: { } itemized, StandardDeduction: { } standard } && ShrinksNoMore(given, figures)
                ? Less(agi - Exemptions.Of(figures, status, agi), Money.Max(itemized, standard), Money.Min(federal.Deductible.GetValueOrDefault(), (itemized - standard).OrZero))
                : null;

    // What it adds to the deductions can be more than the income that is left for it.
    private static (Money Without, Money With) Less(Money income, Money deductions, Money added) => ((income - deductions + added).OrZero, (income - deductions).OrZero);

    // The deduction for people of 65 or older hangs on age alone, and the boxes hold blindness too.
    private static bool ShrinksNoMore(Answers given, FederalYear figures) =>
        !figures.SeniorDeduction.Amount.IsInForce || given.Get(ReturnQuestions.AgeOrBlindBoxes) is 0;

    private static IReadOnlyList<Rate> RatesOf(RateSchedule schedule) => [.. schedule[FilingStatus.Single].Select(step => step.Rate)];

    private static WorthLimit[] Only(bool counts, WorthLimit limit) => counts ? [limit] : [];
}
