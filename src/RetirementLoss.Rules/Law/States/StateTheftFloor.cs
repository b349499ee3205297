using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>What a state leaves out of a personal theft.</summary>
/// <param name="PerEvent">The amount of each theft that does not count.</param>
/// <param name="IncomeShare">The part of income that all of them must exceed.</param>
/// <param name="Base">Which income measures it.</param>
/// <param name="Source">The source that sets both.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
internal sealed record StateTheftFloor(Money PerEvent, Rate IncomeShare, FloorBase Base, Authority Source, DateOnly CheckedOn)
{
    /// <summary>What counts of a theft at this income.</summary>
    public Money Above(Money loss, Money income) => ((loss - PerEvent).OrZero - (income.OrZero * IncomeShare)).OrZero;
}
