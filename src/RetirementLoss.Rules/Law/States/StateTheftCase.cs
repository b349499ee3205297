using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>The facts of a state return, as far as a personal theft turns on it that federal law bars.</summary>
internal sealed record StateTheftCase : LossCase
{
    /// <summary>The state.</summary>
    public required StateFile Home { get; init; }

    /// <summary>What the federal rules come to.</summary>
    public required Outcome Federal { get; init; }

    /// <summary>Whether the theft was found out in a later year, to which it belongs.</summary>
    public bool BelongsToALaterYear { get; init; }

    /// <summary>Whether the person lived there all the year.</summary>
    public bool AllYear { get; init; } = true;

    /// <summary>The income that measures the floor, which may be negative; none where it was not asked.</summary>
    public Money? Income { get; init; }

    /// <summary>Other itemized deductions on the state return; none where they are not known.</summary>
    public Money? OtherItemized { get; init; }

    /// <summary>Whether the state return itemizes without the loss, where only that is known of the other deductions.</summary>
    public bool? ItemizedAnyway { get; init; }

    /// <summary>The state's standard deduction; none where it is not known.</summary>
    public Money? StandardDeduction { get; init; }

    /// <summary>The theft that federal law bars; none where there is none, or where it is deductible there.</summary>
    public Money? BarredLoss => Federal is { Verdict: Verdict.NotDeductible, Character: Character.Itemized } && Federal.Sums.Loss is { IsPositive: true } loss ? loss : null;

    /// <summary>Reads the facts of a complete sheet without unknowns.</summary>
    public static StateTheftCase From(StateFile home, Answers live, Outcome federal, DateOnly askedOn)
    {
        var year = new TaxYear(live.Require(Opening.Year));
        return new()
        {
            Year = year,
            AskedOn = askedOn,
            Account = live.Require(Opening.Account),
            Home = home,
            Federal = federal,
            BelongsToALaterYear = live.Is(TheftQuestions.Timing, TheftTiming.FoundOutLater),
            AllYear = !live.Is(StateQuestions.AllYear, false),
            Income = home.TheftOf(year)?.Floor is { Base: not FloorBase.FederalAgi } ? live.Get(StateQuestions.OwnIncome) : live.Get(ReturnQuestions.Agi),
            OtherItemized = live.Get(StateQuestions.OtherItemized),
            ItemizedAnyway = StateQuestions.ItemizedAnyway(live),
            StandardDeduction = live.Get(StateQuestions.StandardDeduction) ?? StateQuestions.HeldStandardDeduction(live)?.Amount,
        };
    }
}
