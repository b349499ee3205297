using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>What is special to a payout of an account that is neither an IRA nor in a workplace plan.</summary>
internal static class OtherPayouts
{
    public static readonly YesNo Freed = new(
        "freed-from-additional-tax",
        "whether an exception frees the payout from the additional tax",
        answers => answers.Get(Opening.Account) switch
        {
            AccountKind.HealthSavings => "On the day of the payout, were you disabled, or old enough for Medicare?",
            AccountKind.Annuity => "Were you disabled, or was it one of a series of equal payments for life?",
            _ => "Was the person the account is for disabled, or did a scholarship or a military academy take the place of the costs?",
        })
    {
        Hint = answers => answers.Is(Opening.Account, AccountKind.HealthSavings) ? "Answer yes from the day you were old enough, even if you had not signed up." : "Answer yes only if that covers all of the income.",
        Why = _ => "Income from this kind of account bears an additional tax, unless an exception applies. A theft is not one.",
        WhereToFind = _ => "Your own papers on it, and the instructions of the form for the payout.",
        SettledBy = "Your own papers on the exception",
        Assumes = new("no", "Nothing was said of an exception from the additional tax, so none was counted."),
    };

    /// <summary>Whether the money was its owner's cash, or taxed every year, before it was taken out, so that no part of it becomes income.</summary>
    public static bool IsCashAlready(Answers answers)
    {
        return answers.Get(Opening.Account) is AccountKind.TaxableAccount or AccountKind.BankDeposit;
    }

    /// <summary>Whether an exception could free the income of this account; the only one of an ABLE account is a death.</summary>
    public static bool MayBeFreed(Answers answers)
    {
        return answers.Get(Opening.Account) switch
        {
            AccountKind.Annuity => !answers.Is(EarlyPayoutQuestions.Over59Half, true),
            AccountKind.Plan529 or AccountKind.CoverdellEsa or AccountKind.HealthSavings => true,
            _ => false,
        };
    }

    /// <summary>Whether such a payout can go back within sixty days.</summary>
    public static bool CanGoBack(Answers answers) => Opening.HasPool(answers) || HasItsOwnRollover(answers.Require(Opening.Account));

    /// <summary>Whether the law of the account has a rollover of its own.</summary>
    public static bool HasItsOwnRollover(AccountKind account) =>
        account is AccountKind.Plan529 or AccountKind.CoverdellEsa or AccountKind.AbleAccount or AccountKind.HealthSavings;

    /// <summary>What makes income of such a payout; none where nothing does, or where it is not worked out.</summary>
    public static Authority? TaxedUnder(AccountKind account) => account switch
    {
        AccountKind.Annuity => Federal.Irc72e2,
        AccountKind.Plan529 => Federal.Irc529c3,
        AccountKind.CoverdellEsa => Federal.Irc530d,
        AccountKind.AbleAccount => Federal.Irc529A,
        AccountKind.HealthSavings => Federal.Irc223,
        _ => null,
    };

    /// <summary>What lays the additional tax on that income; nothing where none is laid, or where it is not worked out.</summary>
    public static IReadOnlyList<Authority> BearsTaxUnder(AccountKind account) => account switch
    {
        AccountKind.Annuity => [Federal.Irc72q],
        AccountKind.Plan529 => [Federal.Irc529c6, Federal.Irc530d],
        AccountKind.CoverdellEsa => [Federal.Irc530d],
        AccountKind.AbleAccount => [Federal.Irc529A],
        AccountKind.HealthSavings => [Federal.Irc223],
        _ => [],
    };

    /// <summary>The additional tax on that income; none where the account has none.</summary>
    public static Figure<Rate>? AdditionalTax(AccountKind account, FederalYear year)
    {
        return account switch
        {
            AccountKind.Annuity => year.OtherPayouts.Annuity,
            AccountKind.Plan529 or AccountKind.CoverdellEsa => year.OtherPayouts.Education,
            AccountKind.AbleAccount => year.OtherPayouts.Able,
            AccountKind.HealthSavings => year.OtherPayouts.HealthSavings,
            _ => null,
        };
    }
}
