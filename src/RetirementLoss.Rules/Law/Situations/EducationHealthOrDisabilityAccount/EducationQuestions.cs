using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Questions about a 529 plan, Coverdell or ABLE account that was emptied.</summary>
internal static class EducationQuestions
{
    public static readonly Amount Received = new(
        "paid-out-in-all",
        "all that was paid out in the year",
        answers => $"How much was paid out in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "All payouts of the year, to you, to the student or straight to a school.",
        Why = _ => "The loss, if there is one, is the contributions less this.",
        WhereToFind = answers => answers.Is(Opening.Account, AccountKind.AbleAccount) ? "Form 1099-QA box 1." : "Form 1099-Q box 1; add up all forms.",
        SettledBy = "Form 1099-Q or 1099-QA, box 1",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than the contributions", IsExact: false)],
    };

    public static readonly Amount ContributionsLeft = new(
        "contributions-left",
        "the contributions that had not come back",
        answers => $"How much of the contributions had not come back before {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "All that was paid in, less the part of earlier payouts that was contributions and not earnings.",
        Why = _ => "Contributions were taxed before they went in, so they are the basis. What the account was once worth does not matter.",
        WhereToFind = _ => "Statements of the account; Form 1099-Q box 3 shows the part of a payout that was contributions.",
        SettledBy = "Statements of the account, and Form 1099-Q box 3",
        Ends = answers => answers.Get(Received) switch
        {
            { IsPositive: true } received when !Amount.IsStandIn(received) => [new("0", "$0"), new(Received.TokenOf(received), "as much as was paid out"), new(Amount.EvenMore, "more than was paid out", IsExact: false)],
            _ => [new("0", "$0"), new(Amount.EvenMore, "more than was paid out", IsExact: false)],
        },
        Sides = [MoreThanCameOut.Of(() => ContributionsLeft!, answers => answers.Get(Received), answers => answers.Has(Received))],
    };

    public static readonly YesNo OtherAccountsLeft = new(
        "same-beneficiary-left",
        "whether money was left in another account of the kind",
        answers => answers.Is(Opening.Account, AccountKind.CoverdellEsa)
            ? $"At the end of {answers.Get(Opening.Year)}, was money left in any Coverdell account for the same person?"
            : $"At the end of {answers.Get(Opening.Year)}, was money left in any 529 account for the same person?")
    {
        Hint = _ => "Accounts for another child do not count.",
        Why = _ => "A loss is final only when nothing is left that the contributions could come back from.",
        WhereToFind = _ => "December statements of every such account.",
        SettledBy = "Statements that show a zero balance on December 31",
        Assumes = new("no", "Nothing was said of other accounts of the kind, so all of them were taken to be empty at the end of the year."),
    };

    public static readonly YesNo PutBack = new(
        "put-back-in-sixty-days",
        "whether any of it was put into such an account again",
        _ => "Was any of it put back into this kind of account within 60 days?")
    {
        Why = _ => "That is a rollover. What was paid in still counts there, so nothing is lost for good.",
        WhereToFind = _ => "The deposit slip, or the statement of the new account.",
        SettledBy = "The statement of the new account",
        Assumes = new("no", "Nothing was said of a rollover within 60 days, so none was counted."),
    };
}
