using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>Questions about an annuity that was given up.</summary>
internal static class AnnuityQuestions
{
    public static readonly Amount Proceeds = new(
        "surrender-proceeds",
        "what the insurer paid you",
        answers => $"How much did the insurer pay you for giving it up in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "After any surrender charge, and before tax was withheld.",
        Why = _ => "Your loss, if there is one, is your cost less this.",
        WhereToFind = _ => "Form 1099-R box 1, and the insurer's letter.",
        SettledBy = "Form 1099-R, box 1",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than your cost", IsExact: false)],
    };

    public static readonly Amount AfterTheFailure = new(
        "failed-insurer-paid",
        "what was paid to you for the annuity",
        _ => "How much was paid to you for the annuity, by the insurer, a court or a guaranty fund?")
    {
        Hint = _ => "All that came when it ended, before tax was withheld. Enter 0 if nothing came.",
        Why = _ => "Your loss, if there is one, is your cost less this.",
        WhereToFind = _ => "The letters of the guaranty fund or the court, and Form 1099-R.",
        SettledBy = "The letters of the guaranty fund or the court, and Form 1099-R",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than your cost", IsExact: false)],
    };

    public static readonly Amount TaxFreeBefore = new(
        "tax-free-before",
        "what had come back tax-free before",
        _ => "How much had come back to you tax-free before you gave it up?")
    {
        Hint = _ => "Only the part you paid no tax on. Enter 0 if none.",
        Why = _ => "Money that came back tax-free cannot be lost again. Payments you paid tax on leave your cost as it was.",
        WhereToFind = _ => "Form 1099-R of earlier payments: box 1 less box 2a.",
        SettledBy = "Forms 1099-R of the earlier payments",
        Assumes = new("0", "Nothing was said of earlier tax-free payments, so none were counted."),
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "all of the premiums", IsExact: false)],
    };

    public static readonly Amount Premiums = new(
        "premiums",
        "the premiums you paid",
        _ => "How much did you pay in premiums, over all years?")
    {
        Hint = _ => "If you got this annuity in a tax-free exchange, count the premiums of the old one instead of its value.",
        Why = _ => "What you paid in is your cost. What the annuity was once worth does not matter.",
        WhereToFind = _ => "The contract and its yearly statements; Form 1099-R box 5 for the surrender.",
        SettledBy = "The insurer's statement of premiums paid, or Form 1099-R box 5",
        Ends = answers => CameOut(answers) switch
        {
            { IsPositive: true } cameOut when !Amount.IsStandIn(cameOut) => [new("0", "$0"), new(Proceeds.TokenOf(cameOut), "as much as came back"), new(Amount.EvenMore, "more than came back", IsExact: false)],
            _ => [new("0", "$0"), new(Amount.EvenMore, "more than came back", IsExact: false)],
        },
        Sides = [MoreThanCameOut.Of(() => Premiums!, CameOut, answers => answers.Has(Proceeds) || answers.Has(AfterTheFailure))],
    };

    public static readonly Amount SurrenderCharge = new(
        "surrender-charge",
        "the surrender charge",
        _ => "How much did the insurer keep as a surrender charge?")
    {
        Hint = _ => "Enter 0 if none.",
        Why = _ => "Whether the charge is part of the loss is not settled. Both answers are shown.",
        WhereToFind = _ => "The insurer's letter on the surrender.",
        SettledBy = "The insurer's letter on the surrender",
        Assumes = new("0", "Nothing was said of a surrender charge, so none was counted."),
        Ends = answers => answers.Get(Premiums) is { IsPositive: true } premiums ? [new("0", "$0"), new(Premiums.TokenOf(premiums), "as much as the loss, or more", IsExact: false)] : [new("0", "$0")],
    };

    public static readonly YesNo ForProfit = new(
        "bought-for-profit",
        "whether you bought it to earn money or to have an income",
        _ => "Did you buy the annuity to earn money, or to have an income from it?")
    {
        Hint = _ => "Not, for example, as a gift or in exchange for a gift to a charity.",
        Why = _ => "Only a loss on something entered into for profit can be deducted.",
        WhereToFind = _ => "Your own memory and the papers of the purchase.",
        SettledBy = "The papers of the purchase",
        Assumes = new("yes", "Nothing was said of another purpose, so the annuity was taken to be bought for profit."),
    };

    /// <summary>Premiums less what came back tax-free; none where it is not known.</summary>
    public static Money? CostOf(Answers answers)
    {
        return answers.Get(Premiums) - answers.Get(TaxFreeBefore);
    }

    // What the insurer paid at the end, and what had come back tax-free before; none where either is not known.
    private static Money? CameOut(Answers answers) => (answers.Get(Proceeds) ?? answers.Get(AfterTheFailure)) + answers.Get(TaxFreeBefore);
}
