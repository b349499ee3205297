using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>Questions about a payout that had to be paid back.</summary>
internal static class EarlierPayoutRepaidQuestions
{
    public static readonly Choice<TaxedWhen> Taxed = new(
        "repaid-taxed-when",
        "when the money had been taxed",
        answers => $"When had the money you paid back in {answers.Get(Opening.Year)} been taxed?",
        (TaxedWhen.EarlierYear, "In an earlier year", null),
        (TaxedWhen.SameYear, "It was paid to me in the same year", null),
        (TaxedWhen.Never, "It was never taxed", "For example a rollover, or the tax-free part of a payout"))
    {
        Why = _ => "Only money that was taxed in one year and paid back in a later one needs a deduction.",
        WhereToFind = _ => "Form 1099-R of the payout, and the return of its year.",
        SettledBy = "Form 1099-R of the payout, and the return of its year",
    };

    public static readonly Choice<RepaidWhy> Why = new(
        "repaid-why",
        "why it was paid back",
        _ => "Why did you pay it back?",
        (RepaidWhy.Required, "It was required", "By the plan, an agency or a court"),
        (RepaidWhy.PutBackInThreeYears, "I put it back into a retirement account within three years", "After a payout for the coronavirus, a disaster, a birth or adoption, abuse at home, an emergency or a terminal illness"),
        (RepaidWhy.ByChoice, "By my own choice", null),
        (RepaidWhy.LostIt, "It was not paid back to anyone, but lost", "In a market fall or to a scam"))
    {
        Why = _ => "The law helps people who had to give back what was not theirs. A gift, a market loss or a scam is not a repayment.",
        WhereToFind = _ => "A letter that asked for the money, if there was one; or the statement of the account it went into.",
        SettledBy = "A letter that asked for the money, or the statement of the account it went into",
    };

    public static readonly Amount Repaid = new(
        "repaid-amount",
        "the taxed part of what you paid back",
        answers => $"How much taxed money did you pay back in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "Only the part that had been income on a return.",
        Why = answers => $"Up to {Threshold(answers)} one rule applies, above it another.",
        WhereToFind = _ => "The letter and the proof of payment.",
        SettledBy = "The proof of payment, and the return on which it was taxed",
        Ends = answers => [new(Repaid!.TokenOf(Threshold(answers)), $"{Threshold(answers)} or less", IsExact: false), new(Amount.VeryMuch, $"more than {Threshold(answers)}", IsExact: false)],
    };

    public static readonly YesNo SeemedOwn = new(
        "seemed-yours",
        "whether the money looked like yours to keep",
        _ => "When you got the money, did it look like yours to keep?")
    {
        Hint = _ => "Yes if nobody told you then that you might have to give it back.",
        Why = _ => "The full deduction and the credit are for money that seemed to be yours without limits.",
        WhereToFind = _ => "Letters that came with the payout.",
        SettledBy = "The letters that came with the payout",
        Assumes = new("yes", "Nothing was said against it, so it was taken that the money looked like yours to keep."),
    };

    public static readonly Amount TaxItHadCost = new(
        "tax-it-had-cost",
        "the tax that the money had cost",
        _ => "How much less would your tax of the earlier year have been without this money?")
    {
        Hint = _ => "Figure that year's return again without it. For several years, add them up.",
        Why = _ => "You may take that tax off instead of the deduction, if it is more.",
        WhereToFind = _ => "The earlier return, figured again without the money.",
        SettledBy = "The earlier return, figured again without the money",
        MayStayUnknown = true,
        Ends = _ => [],
    };

    public static readonly Amount TaxDeductionSaves = new(
        "tax-deduction-saves",
        "the tax that the deduction saves this year",
        answers => $"How much less is your tax for {answers.Get(Opening.Year)} with the deduction than without it?")
    {
        Hint = _ => "With all limits on itemized deductions. Enter 0 if you take the standard deduction either way.",
        Why = _ => "The better of the two ways counts.",
        WhereToFind = _ => "Your return, figured with the amount on Schedule A and without it.",
        SettledBy = "The return of the year, figured with and without it",
        MayStayUnknown = true,
        Ends = _ => [],
    };

    /// <summary>The amount that a repayment must exceed for the deduction in full and the credit.</summary>
    public static Money Threshold(Answers answers)
    {
        return FederalYears.Of(new TaxYear(answers.Require(Opening.Year))).ClaimOfRightThreshold.Value;
    }
}
