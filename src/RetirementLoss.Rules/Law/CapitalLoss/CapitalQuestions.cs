using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>Questions about the other capital gains and losses of the year, asked only where a capital loss may meet them.</summary>
internal static class CapitalQuestions
{
    public static readonly Amount Gains = new(
        "capital-gains",
        "your capital gains of the year",
        answers => $"How much were your {(IsTaxableAccount(answers) ? "" : "other ")}capital gains of {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "From everything sold at a profit, and capital gain payouts of funds. Before any loss is taken off. Enter 0 if none.",
        Why = _ => "A capital loss comes off capital gains first, without any limit.",
        WhereToFind = _ => "Form 1099-B for sales, Form 1099-DIV box 2a for funds, or Schedule D.",
        SettledBy = "Schedule D of that year, or Forms 1099-B and 1099-DIV",
        Assumes = new("0", "Nothing was said of capital gains, so none were counted."),
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "as much as your losses, or more", IsExact: false)],
    };

    public static readonly Amount OtherLosses = new(
        "other-capital-losses",
        "your other capital losses",
        answers => $"How much were your other capital losses of {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "With any loss carried over from earlier years. Enter 0 if none.",
        Why = _ => "All capital losses share one yearly limit.",
        WhereToFind = _ => "Form 1099-B, and the carryover on last year's Schedule D.",
        SettledBy = "Schedule D of that year and of the year before",
        Assumes = new("0", "Nothing was said of other capital losses, so none were counted."),
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than your gains and the yearly limit", IsExact: false)],
    };

    /// <summary>The questions in order.</summary>
    /// <param name="losses">All losses, of which shares bought back may take a part; none while they are not known, and not positive where there are none.</param>
    public static IReadOnlyList<Question> AskedFor(Func<Answers, Money?> losses) =>
    [
        Gains.When(answers => IsPossible(Left(losses(answers), WashSaleQuestions.LostToIt(answers)))),
        OtherLosses.When(answers => IsPossible(Left(losses(answers), WashSaleQuestions.LostToIt(answers))) && !IsTaxableAccount(answers)),
        ReturnQuestions.Status.When(answers => IsPossible(Left(losses(answers), WashSaleQuestions.LostToIt(answers))) && MayBeCut(answers, Left(losses(answers), WashSaleQuestions.LostToItAtLeast(answers)))),
    ];

    private static Money? Left(Money? losses, Money? lost) => losses is { IsPositive: false } ? Money.Zero : losses - lost;

    private static bool IsPossible(Money? loss) => loss is not { IsPositive: false };

    // The limit differs by filing status only above the smallest of its amounts.
    private static bool MayBeCut(Answers answers, Money? most)
    {
        var limits = FederalYears.Of(new TaxYear(answers.Require(Opening.Year))).CapitalLossLimit.Value;
        return most is not { } known
            || answers.Get(Gains) is not { } gains
            || answers.IsUnknown(OtherLosses)
            || known + (answers.Get(OtherLosses) ?? Money.Zero) - gains > limits.Least;
    }

    private static bool IsTaxableAccount(Answers answers) => answers.Is(Opening.Account, AccountKind.TaxableAccount);
}
