using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>The floor of a state under miscellaneous deductions.</summary>
/// <param name="Rate">The part of income that does not count.</param>
/// <param name="Base">Which income measures it.</param>
/// <param name="BaseLine">Where that income stands.</param>
/// <param name="Source">The source that sets it.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
internal sealed record StateFloor(Rate Rate, FloorBase Base, string BaseLine, Authority Source, DateOnly CheckedOn)
{
    /// <summary>The floor at this income; zero when the income is negative.</summary>
    public Money Of(Money income) => income.OrZero * Rate;
}
