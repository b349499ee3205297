using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>Questions about the cost of taking money out early; asked only where the payout can bear the additional tax.</summary>
public static class EarlyPayoutQuestions
{
    public static readonly Amount RecentConversions = new(
        "recent-conversions",
        "conversions of the last five years",
        answers => Pools.Of(answers) == Pool.DesignatedRoth
            ? $"How much was moved into Roth inside the plan in {FirstRecentYear(answers)} or later, and taxed then?"
            : $"How much was converted to these Roth IRAs in {FirstRecentYear(answers)} or later, and taxed then?")
    {
        Hint = _ => "The part that was income in the year of the conversion and was still in the account. Enter 0 if none",
        Why = _ => "Converted money that comes out within five years can bear a 10% tax, even when the payout itself is not income and even at a loss.",
        WhereToFind = _ => "Form 8606 Part II of those years.",
        SettledBy = "Form 8606 Part II of the last five years",
        Assumes = new("0", "Nothing was said of conversions in the last five years, so none were counted for the additional tax."),
        Ends = answers => BasisQuestions.BasisOf(answers) is { IsPositive: true } basis ? [new("0", "$0"), new(BasisQuestions.Left.TokenOf(basis), "all of the already-taxed money")] : [new("0", "$0")],
    };

    public static readonly Amount RecentUntaxed = new(
        "recent-untaxed",
        "the untaxed part of those conversions",
        _ => "How much of the same conversions was not taxed when it was converted?")
    {
        Hint = _ => "Already-taxed money that was converted along, such as contributions that were not deducted. Enter 0 if none",
        Why = _ => "Of each conversion the part that was taxed comes out first. So this part changes how much of the payout bears the tax.",
        WhereToFind = _ => "Form 8606 line 17 of those years.",
        SettledBy = "Form 8606 Part II of the last five years",
        Assumes = new("0", "Nothing was said of an untaxed part of those conversions, so none was counted."),
        Ends = answers => BasisQuestions.BasisOf(answers) - answers.Get(RecentConversions) is { IsPositive: true } rest ? [new("0", "$0"), new(RecentConversions.TokenOf(rest), "all other already-taxed money")] : [new("0", "$0")],
    };

    public static readonly Amount ConvertedOut = new(
        "converted-came-out",
        "converted money of the last five years that came out",
        answers => $"How much of the part that is not taxed was converted to Roth in {FirstRecentYear(answers)} or later, and taxed then?")
    {
        Hint = _ => "Contributions come out first, then conversions, the oldest first. Enter 0 if none",
        Why = _ => "Converted money that comes out within five years can bear a 10% tax, even though it is not income and even if it was stolen afterwards.",
        WhereToFind = _ => "Form 8606 Part III of the year of the payout, and Part II of the years of conversion.",
        SettledBy = "Form 8606, Parts II and III",
        Assumes = new("0", "Nothing was said of conversions in the last five years, so none were counted for the additional tax."),
        Ends = answers => answers.Get(TheftQuestions.TaxFree) is { IsPositive: true } taxFree ? [new("0", "$0"), new(TheftQuestions.TaxFree.TokenOf(taxFree), "all of it")] : [new("0", "$0")],
    };

    public static readonly YesNo Over59Half = new(
        "over-59-half",
        "whether you were 59½ or older",
        _ => "Were you 59½ or older on the day of the payout?")
    {
        Hint = _ => "If there were several payouts, answer for the first one",
        Why = _ => "Before 59½ the part of a payout that is income bears an additional tax, unless an exception applies.",
        WhereToFind = _ => "Count six months from your 59th birthday.",
        SettledBy = "Your birth date and the date of the payout",
    };

    public static readonly YesNo RothIn457b = new(
        "roth-in-457b",
        "whether the Roth account is in a 457(b) plan",
        _ => "Is this Roth account in a 457(b) plan of a state or local government?")
    {
        Why = _ => "Such a plan does not bear the additional tax on its own money. Roth accounts in other plans do.",
        WhereToFind = _ => "The name of the plan on its statement.",
        SettledBy = "The name of the plan on its statement",
        Assumes = new("no", "Nothing was said of a 457(b) plan, so the Roth account was taken to be in another plan."),
    };

    public static readonly YesNo SimpleInFirstTwoYears = new(
        "simple-first-two-years",
        "whether you had joined the SIMPLE plan less than two years before",
        _ => "Was it less than two years since you first took part in the SIMPLE plan?")
    {
        Why = _ => "In the first two years the additional tax on a SIMPLE IRA is 25% instead of 10%.",
        WhereToFind = _ => "Code S in box 7 of Form 1099-R.",
        SettledBy = "Form 1099-R, box 7",
    };

    public static readonly Choice<EarlyPayoutReason> Reason = new(
        "early-reason",
        "the reason for the payout",
        _ => "Is one of these true for the payout?",
        [.. EarlyPayoutExceptions.All.Select(exception => (exception.Reason, exception.Words, exception.Hint))])
    {
        OfferWhen = (reason, answers) => EarlyPayoutExceptions.Of(reason).Years.Includes(YearOf(answers)),
        Hint = _ => "If more than one fits, choose the one that covers most",
        Why = _ => "Each of these can free all or part of a payout from the additional tax. Which ones count depends on the kind of account and the year.",
        WhereToFind = _ => "Code 2, 3 or 4 in box 7 of Form 1099-R shows that the payer knew of an exception; others you claim yourself on Form 5329.",
        SettledBy = "Form 1099-R, box 7, and your own papers for the reason",
    };

    public static readonly Amount SpentOnReason = new(
        "spent-on-reason",
        "the part of the payout for that reason",
        answers => answers.Is(Reason, EarlyPayoutReason.FirstHome) ? "How much went into the first home, from what you had not used before?" : "How much of the payout was for that?")
    {
        Hint = answers => answers.Get(Reason) is { } reason && EarlyPayoutExceptions.Of(reason).Cap is { } cap && cap(FederalYears.Of(YearOf(answers)).EarlyPayout).TryGetValue(out var most)
            ? $"The law covers no more than {most}{(reason == EarlyPayoutReason.BirthOrAdoption ? " for each child" : "")}"
            : "Only what the payout was spent on",
        Why = _ => "The exception covers only this part.",
        WhereToFind = _ => "Your receipts.",
        SettledBy = "Your receipts",
        Ends = answers => answers.Get(PayoutQuestions.Received) is { IsPositive: true } received ? [new("0", "$0"), new(PayoutQuestions.Received.TokenOf(received), "all of it")] : [new("0", "$0"), new(Amount.VeryMuch, "all of it", IsExact: false)],
    };

    public static readonly Choice<ChildCount> Children = new(
        "children",
        "the number of children",
        _ => "How many children were born or adopted?",
        (ChildCount.One, "One", null),
        (ChildCount.Two, "Two", null),
        (ChildCount.Three, "Three", null),
        (ChildCount.FourOrMore, "Four or more", "The sum here counts four"))
    {
        Hint = _ => "Within the year before the payout",
        Why = _ => "The amount that is free of the additional tax counts for each child.",
        WhereToFind = _ => "The birth certificates or adoption papers.",
        SettledBy = "The birth certificates or adoption papers",
        Assumes = new(Token.Of(ChildCount.One), "Nothing was said of more than one child, so one was counted."),
    };

    public static readonly Amount MedicalExpenses = new(
        "medical-expenses",
        "your medical bills of the year",
        answers => $"How much did you pay for medical care in {answers.Get(Opening.Year)} that no one paid back?")
    {
        Hint = _ => "Yours, your spouse's and your dependents'. You need not itemize",
        Why = _ => "The part above a share of your income is free of the additional tax.",
        WhereToFind = _ => "Receipts; Schedule A line 1 if you itemized.",
        SettledBy = "Your medical receipts of the year",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than the payout", IsExact: false)],
    };

    public static readonly YesNo SelfOrSpouseIs65 = new(
        "self-or-spouse-65",
        "whether you or your spouse was 65",
        answers => $"Were you or your spouse 65 or older at the end of {answers.Get(Opening.Year)}?")
    {
        Why = _ => "The share of income that medical bills must exceed was lower then.",
        WhereToFind = _ => "Your birth dates.",
        SettledBy = "Your birth dates",
    };

    /// <summary>The questions in order, given where income can come out early.</summary>
    public static IReadOnlyList<Question> AskedWhen(Func<Answers, bool> incomeIsPossible) => AskedWhen(incomeIsPossible, _ => false, converted: null, paidOut: null);

    /// <summary>The questions in order, given where income can come out early, where converted money can, and how much comes out of a Roth IRA.</summary>
    public static IReadOnlyList<Question> AskedWhen(Func<Answers, bool> incomeIsPossible, Func<Answers, bool> convertedMoneyMayComeOut, Func<Answers, Money?>? paidOut = null) =>
        AskedWhen(incomeIsPossible, convertedMoneyMayComeOut, RecentConversions, paidOut);

    /// <summary>The questions in order for a payout whose two parts are known, but not what was in the account.</summary>
    public static IReadOnlyList<Question> AskedOfKnownParts(Func<Answers, bool> incomeIsPossible, Func<Answers, bool> convertedMoneyMayComeOut) =>
        AskedWhen(incomeIsPossible, convertedMoneyMayComeOut, ConvertedOut, paidOut: null);

    private static IReadOnlyList<Question> AskedWhen(Func<Answers, bool> incomeIsPossible, Func<Answers, bool> convertedMoneyMayComeOut, Amount? converted, Func<Answers, Money?>? paidOut)
    {
        bool TaxIsPossible(Answers answers) => CanBear(answers)
            && (incomeIsPossible(answers) || (converted is not null && convertedMoneyMayComeOut(answers) && answers.Get(converted) is not { IsZero: true }));
        bool IsEarly(Answers answers) => TaxIsPossible(answers) && !answers.Is(Over59Half, true) && !answers.Is(RothIn457b, true);
        return
        [
            .. converted is null ? Array.Empty<Question>() : [converted.When(answers => CanBear(answers) && convertedMoneyMayComeOut(answers))],
            Over59Half.When(TaxIsPossible),
            RothIn457b.When(answers => TaxIsPossible(answers) && !answers.Is(Over59Half, true) && Pools.Of(answers) == Pool.DesignatedRoth),
            SimpleInFirstTwoYears.When(answers => IsEarly(answers) && answers.Is(Opening.Account, AccountKind.SimpleIra)),
            Reason.When(IsEarly),
            SpentOnReason.When(answers => IsEarly(answers) && CoversAPart(answers) && !answers.Is(Reason, EarlyPayoutReason.MedicalExpenses)),
            Children.When(answers => IsEarly(answers) && answers.Is(Reason, EarlyPayoutReason.BirthOrAdoption) && IsMoreThanForOneChild(answers)),
            MedicalExpenses.When(answers => IsEarly(answers) && answers.Is(Reason, EarlyPayoutReason.MedicalExpenses)),
            ReturnQuestions.Agi.When(answers => IsEarly(answers) && answers.Is(Reason, EarlyPayoutReason.MedicalExpenses) && !answers.Has(ReturnQuestions.Agi)),
            SelfOrSpouseIs65.When(answers => IsEarly(answers) && answers.Is(Reason, EarlyPayoutReason.MedicalExpenses) && AgeMovesTheFloor(answers)),
            .. paidOut is null ? Array.Empty<Question>() : [RecentUntaxed.When(answers => IsEarly(answers) && TheOrderWithinAConversionMatters(answers, paidOut(answers)) && !IsFreed(answers))],
        ];
    }

    // The death of the owner frees what heirs take, a governmental 457(b) plan does not bear the tax on its own money, and what makes a payout
    // qualified (age, disability, death, a first home) frees it from this tax too.
    private static bool CanBear(Answers answers) =>
        Opening.HasPool(answers)
        && !answers.Is(PayoutQuestions.Qualified, true)
        && Pools.Of(answers) is not (Pool.InheritedTraditionalIras or Pool.InheritedRothIras)
        && !answers.Is(Opening.Account, AccountKind.Plan457b)
        && !answers.Is(PayoutQuestions.ForSomeoneWhoDied, true);

    private static bool CoversAPart(Answers answers) =>
        answers.Get(Reason) is { } reason && EarlyPayoutExceptions.Of(reason) is { CoversAll: false } exception && exception.Reaches(Pools.IsIra(Pools.Of(answers)));

    private static bool IsFreed(Answers answers) =>
        answers.Get(Reason) is { } reason && EarlyPayoutExceptions.Of(reason) is { CoversAll: true } exception && exception.Reaches(Pools.IsIra(Pools.Of(answers)));

    private static bool IsMoreThanForOneChild(Answers answers) =>
        answers.Get(SpentOnReason) is not { } spent
        || (FederalYears.Of(YearOf(answers)).EarlyPayout.BirthOrAdoption.TryGetValue(out var most) && spent > most);

    // Where everything comes out, or no other basis is left, the order changes nothing; a plan pays out in proportion and has none.
    private static bool TheOrderWithinAConversionMatters(Answers answers, Money? paidOut) =>
        Pools.Of(answers) == Pool.RothIras
        && answers.Has(RecentConversions)
        && answers.Get(RecentConversions) is not { IsZero: true }
        && (BasisQuestions.BasisOf(answers) is not { } basis || ((paidOut is not { } paid || paid < basis) && (answers.Get(RecentConversions) is not { } recent || recent < basis)));

    private static bool AgeMovesTheFloor(Answers answers)
    {
        var floor = FederalYears.Of(YearOf(answers)).MedicalFloor;
        return floor.General.Value != floor.SelfOrSpouse65.Value;
    }

    private static TaxYear YearOf(Answers answers) => new(answers.Require(Opening.Year));

    private static int FirstRecentYear(Answers answers) => answers.Require(Opening.Year) - Periods.Table.ConversionTaxYears.Length + 1;
}
