using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Theft;

/// <summary>What counts of a personal theft while the law allowed one: the sums of IRC 165(h)(1) and (2).</summary>
/// <param name="loss">What is gone for good.</param>
/// <param name="gains">Gains from personal property that was stolen or destroyed in the same year.</param>
/// <param name="agi">Adjusted gross income, which may be negative.</param>
/// <param name="year">The figures of the year.</param>
internal sealed class PersonalTheft(Money loss, Money gains, Money agi, FederalYear year)
{
    /// <summary>The years in which a personal theft counted without a disaster.</summary>
    public static YearRange Counts { get; } = YearRange.Through(2017);

    /// <summary>The amount of each theft that does not count.</summary>
    public Money PerEvent => year.PersonalTheft.PerEvent.Value;

    /// <summary>The part of income that does not count.</summary>
    public Rate IncomeShare => year.PersonalTheft.IncomeShare.Value;

    /// <summary>What is above the amount for each theft.</summary>
    public Money AboveTheAmount => (loss - PerEvent).OrZero;

    /// <summary>What counts: as much as the gains, and what is above the part of income beyond them.</summary>
    public Money Allowed => Money.Min(AboveTheAmount, gains) + (AboveTheAmount - gains - (agi.OrZero * IncomeShare)).OrZero;
}
