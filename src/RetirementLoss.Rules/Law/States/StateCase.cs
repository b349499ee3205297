using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>The facts of a state return, as far as a loss turns on it that federal law puts into the miscellaneous class.</summary>
internal sealed record StateCase : LossCase
{
    /// <summary>The state.</summary>
    public required StateFile Home { get; init; }

    /// <summary>What the federal rules come to.</summary>
    public required Outcome Federal { get; init; }

    /// <summary>Whether the person lived there all the year.</summary>
    public bool AllYear { get; init; } = true;

    /// <summary>The income that measures the floor, which may be negative; none where the class is closed and it was not asked.</summary>
    public Money? Income { get; init; }

    /// <summary>Other expenses of the class, before the floor.</summary>
    public Money OtherTwoPercent { get; init; }

    /// <summary>Already-taxed money as the state counts it, where that differs.</summary>
    public Money? OwnBasis { get; init; }

    /// <summary>Whether the person said that the state counts as the federal return does.</summary>
    public bool SaidSameBasis { get; init; }

    /// <summary>Other itemized deductions on the state return; none where they are not known.</summary>
    public Money? OtherItemized { get; init; }

    /// <summary>Whether the state return itemizes without the loss, where only that is known of the other deductions.</summary>
    public bool? ItemizedAnyway { get; init; }

    /// <summary>How the person filed, where it was asked.</summary>
    public FilingStatus? Status { get; init; }

    /// <summary>The state's standard deduction; none where it is not known.</summary>
    public Money? StandardDeduction { get; init; }

    /// <summary>The loss that federal law sees in this class; none where it sees none.</summary>
    public Money? FederalLoss => Federal.Character == Character.MiscellaneousItemized && Federal.Sums.Loss is { IsPositive: true } loss ? loss : null;

    /// <summary>Whether, on another reading of federal law, there is no loss at all, or another one.</summary>
    public bool LossIsDoubtful => Federal.OtherReadings.Concat(Federal.ReadingsOfTheSameAnswer).Any(other => other.Verdict == Verdict.NoLoss || other.Sums.Loss != Federal.Sums.Loss);

    /// <summary>Reads the facts of a complete sheet without unknowns.</summary>
    public static StateCase From(StateFile home, Answers live, Outcome federal, DateOnly askedOn)
    {
        return new()
        {
            Year = new TaxYear(live.Require(Opening.Year)),
            AskedOn = askedOn,
            Account = live.Require(Opening.Account),
            Home = home,
            Federal = federal,
            AllYear = !live.Is(StateQuestions.AllYear, false),
            Income = IncomeOf(home, live),
            OtherTwoPercent = live.Get(ReturnQuestions.OtherTwoPercent) ?? Money.Zero,
            OwnBasis = live.Get(StateQuestions.OwnBasis),
            SaidSameBasis = live.Is(StateQuestions.SameBasis, StateBasisAnswer.Same),
            OtherItemized = live.Get(StateQuestions.OtherItemized),
            ItemizedAnyway = StateQuestions.ItemizedAnyway(live),
            Status = live.Get(ReturnQuestions.Status),
            StandardDeduction = live.Get(StateQuestions.StandardDeduction) ?? StateQuestions.HeldStandardDeduction(live)?.Amount,
        };
    }

    // The federal income can be known for another reason, such as medical bills, where the state measures by its own.
    private static Money? IncomeOf(StateFile home, Answers live) =>
        home.SpanOf(new TaxYear(live.Require(Opening.Year)))?.Floor is { Base: not FloorBase.FederalAgi } ? live.Get(StateQuestions.OwnIncome) : live.Get(ReturnQuestions.Agi);
}
