using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>Questions about shares bought back within 30 days of a sale at a loss: where, and how much of the loss belongs to them.</summary>
internal static class WashSaleQuestions
{
    private const string Forms = "Form 1099-B for the sale, and the statements that show how many were bought.";
    private const string SettledByForms = "Form 1099-B and the statements of the accounts that bought";

    public static readonly Choice<BoughtBack> Where = new(
        "bought-back",
        "whether you bought the same shares back",
        _ => "Within 30 days before or after a sale at a loss, did you buy the same or nearly the same security?",
        (BoughtBack.No, "No", null),
        (BoughtBack.InMyIra, "Yes, in my IRA or Roth IRA", null),
        (BoughtBack.InATaxableAccount, "Yes, in a taxable account", null),
        (BoughtBack.InAnAccountNotRuledOn, "Yes, in a workplace plan or in my spouse's IRA", null),
        (BoughtBack.InSeveralAccounts, "Yes, in more than one of these kinds of account", "Some in my IRA and some in a taxable account, for example"))
    {
        Hint = _ => "Reinvested dividends count.",
        Why = _ => "Such a sale is a wash sale: its loss does not count now. If your IRA bought the shares, it never will.",
        WhereToFind = _ => "The statements of all your accounts for the 61 days around the sale; Form 1099-B box 1g for the same account.",
        SettledBy = "The statements of all your accounts for the 61 days around the sale",
        Assumes = new(Token.Of(BoughtBack.No), "Nothing was said of shares bought back within 30 days, so no wash sale was counted."),
    };

    public static readonly Amount LossBoughtBack = new(
        "loss-bought-back",
        "the loss on the shares you bought back",
        _ => "How much of the losses was on shares that you bought back?")
    {
        Hint = _ => "Count only as many shares as you bought. If you sold 100 at a loss of $400 and bought 50, enter 200.",
        Why = _ => "Only the loss on as many shares as were bought does not count.",
        WhereToFind = _ => Forms,
        SettledBy = SettledByForms,
        Ends = _ => Some,
    };

    public static readonly Amount LossInMyIra = Part("loss-bought-back-in-ira", "the loss on the shares that your IRA bought", "How much of the losses was on shares that your IRA or Roth IRA bought?", "This part is gone for good, because basis in the IRA does not rise.");

    public static readonly Amount LossInATaxableAccount = Part("loss-bought-back-taxable", "the loss on the shares that a taxable account bought", "How much of the losses was on shares that a taxable account bought?", "This part is put off: it moves into the new shares.");

    public static readonly Amount LossElsewhere = Part("loss-bought-back-elsewhere", "the loss on the shares that another account bought", "How much of the losses was on shares that a workplace plan or your spouse's IRA bought?", "No ruling speaks of these accounts, so both readings are shown.");

    private static IReadOnlyList<Possibility> Some => [new("0", "$0"), new(Amount.VeryMuch, "all of it", IsExact: false)];

    /// <summary>The questions in order; the loss is none while it is not known, and not positive where there is none.</summary>
    public static IReadOnlyList<Question> AskedFor(Func<Answers, Money?> loss) =>
    [
        Where.When(answers => IsPossible(loss(answers))),
        LossBoughtBack.When(answers => IsPossible(loss(answers)) && !answers.Is(Where, BoughtBack.No) && !answers.Is(Where, BoughtBack.InSeveralAccounts)),
        .. new[] { LossInMyIra, LossInATaxableAccount, LossElsewhere }.Select(part => part.When(answers => IsPossible(loss(answers)) && answers.Is(Where, BoughtBack.InSeveralAccounts))),
    ];

    /// <summary>The part of the losses that is on shares bought back, as far as it counts on no reading; none while it is not known.</summary>
    public static Money? LostToIt(Answers answers)
    {
        return answers.Get(Where) switch
        {
            BoughtBack.InMyIra or BoughtBack.InATaxableAccount => answers.Get(LossBoughtBack),
            BoughtBack.InSeveralAccounts => answers.Get(LossInMyIra) + answers.Get(LossInATaxableAccount),

            // For an account that no ruling names, the reading under which the loss counts has to be worked out too.
            BoughtBack.No or BoughtBack.InAnAccountNotRuledOn => Money.Zero,
            null => answers.IsUnknown(Where) ? null : Money.Zero,
            _ => throw new InvalidOperationException("This way of buying back has no amount yet; add it."),
        };
    }

    /// <summary>As much of that part as is known, while some of it is not.</summary>
    public static Money LostToItAtLeast(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return LostToIt(answers) ?? ((answers.Get(LossBoughtBack) ?? Money.Zero) + (answers.Get(LossInMyIra) ?? Money.Zero) + (answers.Get(LossInATaxableAccount) ?? Money.Zero));
    }

    private static bool IsPossible(Money? loss) => loss is not { IsPositive: false };

    private static Amount Part(string id, string name, string prompt, string why) => new(id, name, _ => prompt)
    {
        Hint = _ => "Count only as many shares as were bought there. Enter 0 if none.",
        Why = _ => why,
        WhereToFind = _ => Forms,
        SettledBy = SettledByForms,
        Ends = _ => Some,
    };
}
