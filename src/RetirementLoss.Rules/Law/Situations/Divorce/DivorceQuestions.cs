using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>Questions about an account that was divided in a divorce.</summary>
internal static class DivorceQuestions
{
    public static readonly Choice<DividedHow> How = new(
        "divided-how",
        "how the account was divided",
        _ => "How was the account divided?",
        (DividedHow.CourtOrder, "By a court order to the plan", "A qualified domestic relations order (QDRO), or a like order for a public plan"),
        (DividedHow.IraTransfer, "By a transfer from IRA to IRA under the divorce papers", "Or by putting the whole IRA in the other name"),
        (DividedHow.Withdrawal, "The owner took money out and handed it over", null))
    {
        OfferWhen = (how, answers) => how switch
        {
            DividedHow.CourtOrder => !Pools.IsIra(Pools.Of(answers)),
            DividedHow.IraTransfer => Pools.IsIra(Pools.Of(answers)),
            _ => true,
        },
        Why = _ => "With a court order or a proper transfer, each of you is taxed on your own share. Money that the owner took out is the owner's payout.",
        WhereToFind = _ => "The divorce papers, and the letter of the plan or IRA firm.",
        SettledBy = "The divorce papers, and the letter of the plan or IRA firm",
    };

    public static readonly Choice<ShareFor> For = new(
        "divorce-share-for",
        "whom the order names",
        _ => "Whom did the court order let the plan pay?",
        (ShareFor.Spouse, "The spouse or former spouse", null),
        (ShareFor.Child, "A child or other dependent", null))
    {
        Why = _ => "A spouse or former spouse is taxed on the share. What a child gets is taxed to the member of the plan.",
        WhereToFind = _ => "The court order names the payee.",
        SettledBy = "The court order",
        Assumes = new("spouse", "Nothing was said of a child, so the order was taken to be for a spouse or former spouse."),
    };

    public static readonly Choice<DivorceSide> Side = new(
        "divorce-side",
        "which side you are on",
        _ => "Which of the two are you?",
        (DivorceSide.Owner, "It was my account", null),
        (DivorceSide.FormerSpouse, "I am the spouse or former spouse who got a share", null))
    {
        MayBeUnknown = false,
        Assumes = new("owner", "Nothing was said of whose account it was, so it was taken to be yours."),
        Why = _ => "Each of you goes on with a part of the already-taxed money.",
        WhereToFind = _ => "The name on the account before it was divided.",
    };

    public static readonly Amount Basis = new(
        "basis-before-split",
        "the already-taxed money in the account before it was divided",
        _ => "How much already-taxed money was in the account before it was divided?")
    {
        Hint = answers => Pools.IsIra(Pools.Of(answers)) ? $"All {Owner(answers)} {Pools.Words(Pools.Of(answers))} together. Enter 0 if none." : "After-tax or Roth contributions that had not come back. Enter 0 if none.",
        Why = _ => "This is what can come out tax-free later. It is divided along with the account.",
        WhereToFind = _ => "Form 8606 line 14 (IRA); the plan's statement of after-tax or Roth contributions.",
        SettledBy = "Form 8606 line 14, or the plan's statement of after-tax or Roth contributions",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Amount WholeValue = new(
        "value-before-split",
        "what the whole account was worth before it was divided",
        _ => "What was the whole account worth before it was divided?")
    {
        Hint = answers => Pools.IsIra(Pools.Of(answers)) ? $"All {Owner(answers)} {Pools.Words(Pools.Of(answers))} together." : "For a pension, the present value of all benefits.",
        Why = _ => "Each side takes a share of the already-taxed money. It is as large as their share of the value.",
        WhereToFind = _ => "The statement of the day of the division, or the valuation for the court.",
        SettledBy = "The statement of the day of the division, or the valuation for the court",
        Ends = _ => [new("1", "no more than the share", IsExact: false), new(Amount.VeryMuch, "very much more than the share", IsExact: false)],
    };

    public static readonly Amount ShareValue = new(
        "share-value",
        "what the share was worth",
        answers => answers.Is(For, ShareFor.Child) ? "How much was the child or dependent paid?" : "What was the share of the spouse or former spouse worth?")
    {
        Why = _ => "The already-taxed money goes along in this proportion.",
        WhereToFind = _ => "The letter of the plan or IRA firm on the division; Form 1099-R box 1 if it was paid out.",
        SettledBy = "The letter of the plan or IRA firm on the division",
        Ends = answers => answers.Get(WholeValue) is { IsPositive: true } whole ? [new("0", "$0"), new(WholeValue.TokenOf(whole), "all of it")] : [new("0", "$0"), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Amount RolledOver = new(
        "share-rolled-over",
        "the part of your share that stayed in or went into a retirement account",
        _ => "How much of your share stayed in the plan, or went into an IRA or plan of yours?")
    {
        Hint = _ => "Enter 0 if it was all paid out to you and you kept it.",
        Why = _ => "What stays in a retirement account is not income. Of the rest, income counts as moved on first.",
        WhereToFind = _ => "Form 1099-R box 7 (code G is a direct rollover), and Form 5498 box 2.",
        SettledBy = "Form 1099-R box 7, and Form 5498 box 2",
        Ends = answers => answers.Get(ShareValue) is { IsPositive: true } share ? [new("0", "$0"), new(ShareValue.TokenOf(share), "all of it")] : [new("0", "$0")],
    };

    private static string Owner(Answers answers) => answers.Is(Side, DivorceSide.FormerSpouse) ? "the owner's" : "your";
}
