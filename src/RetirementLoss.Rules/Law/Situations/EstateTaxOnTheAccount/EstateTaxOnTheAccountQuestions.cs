using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount;

/// <summary>Questions about an inherited account and the estate tax on it.</summary>
internal static class EstateTaxOnTheAccountQuestions
{
    public static readonly Amount Income = new(
        "inherited-income",
        "the income from this account",
        answers => $"How much from this account is income on your return for {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "The taxable part of what was paid out to you. Enter 0 if nothing was.",
        Why = _ => "The deduction comes with the income: no income this year, no deduction this year.",
        WhereToFind = _ => "Form 1099-R box 2a, with code 4 in box 7.",
        SettledBy = "Form 1099-R box 2a",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Amount EstateTax = new(
        "estate-tax-on-income",
        "the federal estate tax on income not yet taxed",
        _ => "How much federal estate tax was due to income that had not been taxed yet?")
    {
        Hint = _ => "The tax on the whole estate, less what it would have been without retirement accounts and other income not yet taxed. State estate tax does not count. Enter 0 if no federal estate tax was paid.",
        Why = _ => "This is the tax that is shared out as the income comes in.",
        WhereToFind = _ => "The executor, or whoever prepared Form 706, has it; it is Form 706 figured twice.",
        SettledBy = "Form 706 of the estate, figured with and without that income",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Amount AllUntaxedIncome = new(
        "untaxed-income-in-estate",
        "all income not yet taxed in the estate",
        _ => "What was all the income not yet taxed in the estate worth together?")
    {
        Hint = _ => "All retirement accounts at their taxable value, and any other income the person had earned but not been taxed on.",
        Why = _ => "Each part of that income carries its share of the tax.",
        WhereToFind = _ => "Form 706, or the executor. Heirs of other accounts count here too.",
        SettledBy = "Form 706 of the estate",
        Ends = _ => [new("1", "very little", IsExact: false), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Amount ValueInEstate = new(
        "account-in-estate",
        "the value of this account in the estate",
        _ => "How much of that was this account, or your share of it?")
    {
        Hint = _ => "Its taxable value at the death. If it was the only such income and all yours, enter the same amount.",
        Why = _ => "Growth since the death bore no estate tax, so the deduction ends when this value has come out.",
        WhereToFind = _ => "Form 706, or the statement at the date of death.",
        SettledBy = "Form 706 of the estate, or the statement at the date of death",
        Ends = answers => answers.Get(AllUntaxedIncome) is { IsPositive: true } all
            ? [new("1", "very little of it", IsExact: false), new(AllUntaxedIncome.TokenOf(all), "all of it")]
            : [new("1", "very little", IsExact: false)],
    };

    public static readonly Amount EarlierIncome = new(
        "inherited-income-earlier",
        "the income from this account in earlier years",
        answers => $"How much from this account was your income between the death and {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "Enter 0 if none.",
        Why = _ => "Its share of the tax belonged to those years.",
        WhereToFind = _ => "Forms 1099-R of the earlier years, box 2a.",
        SettledBy = "Forms 1099-R of the earlier years",
        Assumes = new("0", "Nothing was said of income from the account in earlier years, so none was taken into account."),
        Ends = answers => answers.Get(ValueInEstate) is { } value ? [new("0", "$0"), new(ValueInEstate.TokenOf(value), "all of its value at the death")] : [new("0", "$0")],
    };
}
