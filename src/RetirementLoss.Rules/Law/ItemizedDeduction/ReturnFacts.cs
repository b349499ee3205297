using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>What the tax return of the year says, as far as an itemized deduction turns on it.</summary>
/// <param name="Status">How the person filed.</param>
/// <param name="SpouseItemizes">Whether the spouse itemized on a separate return.</param>
/// <param name="Agi">Adjusted gross income; it may be negative. Zero where no limit of the year is measured by it.</param>
/// <param name="Income">The same where it was told, also where no limit is measured by it: no deduction lowers income that is not there.</param>
/// <param name="TaxableIncome">Taxable income after all itemized deductions; asked only where the limit from 2026 is measured by it, else zero.</param>
/// <param name="OtherTwoPercent">Other deductions under the 2% floor, before the floor.</param>
/// <param name="OtherItemized">All other itemized deductions, before the overall limit.</param>
/// <param name="NotCut">The part of them that the overall limit of 2013 to 2017 leaves alone.</param>
/// <param name="AgeOrBlindBoxes">How many age and blindness conditions are met.</param>
internal sealed record ReturnFacts(FilingStatus Status, bool SpouseItemizes, Money Agi, Money? Income, Money TaxableIncome, Money OtherTwoPercent, Money OtherItemized, Money NotCut, int AgeOrBlindBoxes)
{
    /// <summary>The facts of the answers; none where the questions were not asked.</summary>
    public static ReturnFacts? From(Answers live)
    {
        // The filing status and income may be asked for the state alone; the other deductions are asked for the federal return only.
        return !live.Has(ReturnQuestions.OtherItemized) ? null : new(
            live.Require(ReturnQuestions.Status),
            live.Is(ReturnQuestions.SpouseItemizes, true),
            live.Get(ReturnQuestions.Agi) ?? Money.Zero,
            live.Get(ReturnQuestions.Agi) is { } told && (told > Money.Zero || !Amount.IsStandIn(told)) ? told : null,
            live.Get(ReturnQuestions.TaxableIncome) ?? Money.Zero,
            live.Get(ReturnQuestions.OtherTwoPercent) ?? Money.Zero,
            live.Require(ReturnQuestions.OtherItemized),
            live.Get(ReturnQuestions.NotCut) ?? Money.Zero,
            live.Get(ReturnQuestions.AgeOrBlindBoxes) ?? 0);
    }

    /// <summary>The same return with a loss of another account on it, which stands there like any other deduction of its class.</summary>
    /// <remarks>Taxable income is what it would be without the losses that are still to come, so it falls by each that is taken in.</remarks>
    public ReturnFacts Beside(Money loss, ItemClass itemClass) => itemClass switch
    {
        ItemClass.Miscellaneous => this with { OtherTwoPercent = OtherTwoPercent + loss },
        ItemClass.Other => this with { OtherItemized = OtherItemized + loss, TaxableIncome = TaxableIncome - loss },
        ItemClass.CasualtyOrTheft => this with { OtherItemized = OtherItemized + loss, NotCut = NotCut + loss, TaxableIncome = TaxableIncome - loss },
        _ => throw new ArgumentOutOfRangeException(nameof(itemClass), itemClass, "This class stands nowhere on a return yet; add it."),
    };
}
