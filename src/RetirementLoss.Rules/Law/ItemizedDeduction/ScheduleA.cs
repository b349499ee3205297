using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>The sums of Schedule A with and without one loss; what the loss adds is the difference.</summary>
/// <remarks>Other deductions under the 2% floor fill it first, so that a loss is never credited with more than it adds. Sources: IRC 63, 67(a), 68.</remarks>
internal sealed class ScheduleA
{
    private readonly Money loss;
    private readonly ItemClass itemClass;
    private readonly ReturnFacts facts;
    private readonly FederalYear year;

    /// <summary>Sets up the sums for one loss, one return and the figures of its year.</summary>
    public ScheduleA(Money loss, ItemClass itemClass, ReturnFacts facts, FederalYear year)
    {
        this.loss = loss;
        this.itemClass = itemClass;
        this.facts = facts;
        this.year = year;
        // Each sum is asked for many times, and the rules of a report ask again and again.
        Miscellaneous = MiscellaneousOf(MiscellaneousLoss);
        ItemizedWithoutLoss = facts.OtherItemized + MiscellaneousOf(Money.Zero);
        ItemizedBeforeLimit = facts.OtherItemized + Miscellaneous + OtherLoss;
        LossBeforeLimit = ItemizedBeforeLimit - ItemizedWithoutLoss;
        Cut = CutOf(ItemizedBeforeLimit, IsCut ? LossBeforeLimit : Money.Zero);
        CutDueToLoss = Cut - CutOf(ItemizedWithoutLoss, Money.Zero);
    }

    /// <summary>Sets up the sums for the loss of a case as it stands; of a personal theft only what is above its floors is a deduction.</summary>
    public static ScheduleA Of(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var whole = soFar.Sums.Loss.GetValueOrDefault();
        var counted = facts.ItemClass == ItemClass.CasualtyOrTheft && soFar.Sums.Floor is { } floor ? (whole - floor).OrZero : whole;
        return new(counted, facts.ItemClass, facts.Return!, year);
    }

    /// <summary>The standard deduction of a return: none beside a spouse who itemizes on a separate one.</summary>
    public static Money StandardOf(FilingStatus status, bool spouseItemizes, int boxes, FederalYear year) => status == FilingStatus.MarriedSeparate && spouseItemizes
        ? Money.Zero
        : year.StandardDeduction.Basic.Value[status] + (year.StandardDeduction.AdditionalFor(status).Value * boxes);

    /// <summary>2% of adjusted gross income; zero when that income is negative.</summary>
    public Money Floor => facts.Agi.OrZero * year.MiscellaneousFloor.Value;

    /// <summary>Miscellaneous deductions above the floor, the loss among them if it is one.</summary>
    public Money Miscellaneous { get; }

    /// <summary>What the loss adds before the overall limit: what is above the floor, or all of a loss without a floor.</summary>
    public Money LossBeforeLimit { get; }

    /// <summary>The cut of all itemized deductions by the overall limit of the year.</summary>
    public Money Cut { get; }

    /// <summary>How much of the cut is due to the loss.</summary>
    public Money CutDueToLoss { get; }

    /// <summary>All itemized deductions after every limit.</summary>
    public Money Itemized => ItemizedBeforeLimit - Cut;

    /// <summary>What the loss adds after every limit.</summary>
    public Money LossAllowed => LossBeforeLimit - CutDueToLoss;

    /// <summary>The standard deduction, with its additions for age and blindness.</summary>
    public Money Standard => StandardOf(facts.Status, facts.SpouseItemizes, facts.AgeOrBlindBoxes, year);

    /// <summary>The part of what the loss adds that goes beyond the standard deduction, as far as there is income for it.</summary>
    public Money Useful => Income is { } income ? Money.Min(AboveStandard, LeftFor(income)) : AboveStandard;

    /// <summary>What of the loss is more than the income of the year, where that is known.</summary>
    public Money Beyond => Income is { } income ? Money.Min(LossAllowed, (Itemized - income.OrZero).OrZero) : Money.Zero;

    /// <summary>Taxable income, with all itemized deductions added back, above the start of the highest bracket: the measure of the limit from 2026.</summary>
    public Money AboveTopBracket => (MeasuredIncome - year.OverallLimit2026.BracketStart.Value[facts.Status]).OrZero;

    /// <summary>All itemized deductions before the overall limit.</summary>
    public Money ItemizedBeforeLimit { get; }

    // Taxable income is never told as less than zero; where deductions are more than income, only that income is there to be measured.
    private Money MeasuredIncome => facts.Income is { } income ? Money.Min(facts.TaxableIncome + ItemizedBeforeLimit, income.OrZero) : facts.TaxableIncome + ItemizedBeforeLimit;

    // Where other deductions are not known, "very much" stands for them: no income is large enough for that, and it would say nothing of the one that is there.
    private Money? Income => Amount.IsStandIn(facts.OtherItemized) || Amount.IsStandIn(facts.OtherTwoPercent) ? null : facts.Income;

    private Money AboveStandard => Money.Min(LossAllowed, (Itemized - Standard).OrZero);

    private Money ItemizedWithoutLoss { get; }

    private Money MiscellaneousLoss => itemClass == ItemClass.Miscellaneous ? loss : Money.Zero;

    private Money OtherLoss => loss - MiscellaneousLoss;

    private bool IsCut => itemClass != ItemClass.CasualtyOrTheft;

    // Taxable income as it would be without the loss.
    private Money LeftFor(Money income) => (income - Exemptions.Of(year, facts.Status, income) - (Money.Max(Itemized, Standard) - AboveStandard)).OrZero;

    private Money MiscellaneousOf(Money lossOfTheClass) =>
        year.MiscellaneousFloor.IsInForce ? (lossOfTheClass + facts.OtherTwoPercent - Floor).OrZero : Money.Zero;

    private Money CutOf(Money itemized, Money lossThatIsCut)
    {
        if (year.OverallLimit2026.Rate.TryGetValue(out var rate))
        {
            // Taxable income was given after the loss, so it grows by the loss where the loss is left out, and the measure stays the same.
            return Money.Min(itemized, AboveTopBracket) * rate;
        }

        if (!year.OverallLimit2013.Rate.IsInForce)
        {
            return Money.Zero;
        }

        var limit = year.OverallLimit2013;
        var affected = (ItemizedWithoutLoss - facts.NotCut).OrZero + lossThatIsCut;
        return Money.Min((facts.Agi - limit.Threshold.Value[facts.Status]).OrZero * limit.Rate.Value, affected * limit.Cap.Value);
    }
}
