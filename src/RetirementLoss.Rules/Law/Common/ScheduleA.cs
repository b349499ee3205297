using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Common;

/// <summary>The sums of Schedule A with and without a loss of the miscellaneous class; what the loss adds is the difference.</summary>
/// <remarks>Other deductions of the class fill the floor first, so that the loss is never credited with more than it adds. Sources: IRC 67(a), 68, 63.</remarks>
public sealed class ScheduleA
{
    private readonly Money loss;
    private readonly ReturnFacts facts;
    private readonly FederalYear year;

    /// <summary>Sets up the sums for one loss, one return and the figures of its year.</summary>
    public ScheduleA(Money loss, ReturnFacts facts, FederalYear year)
    {
        this.loss = loss;
        this.facts = facts;
        this.year = year;
    }

    /// <summary>2% of adjusted gross income; zero when that income is negative.</summary>
    public Money Floor => facts.Agi.OrZero * year.MiscellaneousFloor.Value;

    /// <summary>Miscellaneous deductions above the floor, the loss among them.</summary>
    public Money Miscellaneous => (loss + facts.OtherTwoPercent - Floor).OrZero;

    /// <summary>What the loss adds above the floor.</summary>
    public Money LossAboveFloor => Miscellaneous - MiscellaneousWithout;

    /// <summary>The cut of all itemized deductions by the overall limit of 2013 to 2017.</summary>
    public Money Cut => CutOf(Miscellaneous);

    /// <summary>How much of the cut is due to the loss.</summary>
    public Money CutDueToLoss => Cut - CutOf(MiscellaneousWithout);

    /// <summary>The cut as three percent of income above the threshold, before its cap.</summary>
    public Money CutBeforeCap => (facts.Agi - year.OverallLimit2013.Threshold.Value[facts.Status]).OrZero * year.OverallLimit2013.Rate.Value;

    /// <summary>All itemized deductions after every limit.</summary>
    public Money Itemized => facts.OtherItemized + Miscellaneous - Cut;

    /// <summary>What the loss adds after every limit.</summary>
    public Money LossAllowed => LossAboveFloor - CutDueToLoss;

    /// <summary>The standard deduction, with its additions for age and blindness.</summary>
    public Money Standard
    {
        get
        {
            if (facts is { Status: FilingStatus.MarriedSeparate, SpouseItemizes: true })
            {
                return Money.Zero;
            }

            var standard = year.StandardDeduction;
            return standard.Basic.Value[facts.Status] + (standard.AdditionalFor(facts.Status).Value * facts.AgeOrBlindBoxes);
        }
    }

    /// <summary>The part of what the loss adds that goes beyond the standard deduction.</summary>
    public Money Useful => Money.Min(LossAllowed, (Itemized - Standard).OrZero);

    private Money MiscellaneousWithout => (facts.OtherTwoPercent - Floor).OrZero;

    private Money CutOf(Money miscellaneous)
    {
        if (!year.OverallLimit2013.Rate.IsInForce)
        {
            return Money.Zero;
        }

        var affected = facts.OtherItemized - facts.NotCut + miscellaneous;
        return Money.Min(CutBeforeCap, affected.OrZero * year.OverallLimit2013.Cap.Value);
    }
}
