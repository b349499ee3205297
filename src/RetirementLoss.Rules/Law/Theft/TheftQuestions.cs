using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Theft;

/// <summary>Questions about money that left the account and was stolen.</summary>
internal static class TheftQuestions
{
    public static readonly Choice<HandedOverFor> For = new(
        "handed-over-for",
        "what you believed the money was for",
        _ => "When you handed the money over, what did you believe it was for?",
        (HandedOverFor.Investing, "To invest it or earn with it", "A trading site, crypto, a fund, a business"),
        (HandedOverFor.Safekeeping, "To keep it safe", "Someone said your accounts were in danger and had you move the money"),
        (HandedOverFor.HelpingSomeone, "To help or pay a person", "A romance, a family emergency, a ransom"),
        (HandedOverFor.FineOrFee, "To pay a fine, a tax or a fee", "Supposed legal trouble, or a fee to get money back or released"))
    {
        Hint = _ => "Answer by what you believed then. Being deceived is not your fault.",
        Why = _ => "A theft counts for tax when you meant to earn with the money or to protect it. For most other reasons it has not counted since 2018.",
        WhereToFind = _ => "Your messages, emails and letters from that time.",
        SettledBy = "The messages in which you were told what the money was for",
    };

    public static readonly Choice<TheftTiming> Timing = new(
        "theft-timing",
        "when it was paid out and when you found out",
        _ => "When was the money paid out, and when did you find out about the theft?",
        (TheftTiming.SameYear, "Both in the tax year you chose", null),
        (TheftTiming.PaidOutEarlier, "Paid out before the tax year you chose; I found out in it", null),
        (TheftTiming.FoundOutLater, "Paid out in the tax year you chose; I found out later", null))
    {
        Why = _ => "The payout is income of the year it was paid. The theft counts in the year you found out. The two can differ.",
        WhereToFind = answers => $"{PapersOfAPayout.Of(answers).Paper} shows the year of the payout; your police or bank report shows when you found out.",
        SettledBy = "The form or statement for the payout, and your report to the police or the bank",
        Assumes = new(Token.Of(TheftTiming.SameYear), "Nothing was said of two different years, so the payout and your finding out were taken to fall in the same year."),
    };

    public static readonly Amount Taxed = new(
        "payout-taxed",
        "the taxed part of the payout",
        answers => answers.Is(Opening.Stolen, StolenHow.WithoutMyPermission)
            ? "How much of the money that was taken does Form 1099-R show as taxable?"
            : "How much of the payout is taxed as income?")
    {
        Hint = answers => answers.Is(Opening.Stolen, StolenHow.WithoutMyPermission) ? "If no form has come, the part that was never taxed before." : $"{PapersOfAPayout.Of(answers).TaxedPart}.",
        Why = _ => "The income and the theft are two different things on your return. Both numbers are needed.",
        WhereToFind = answers => PapersOfAPayout.Of(answers).WhereTheTaxedPartStands,
        SettledBy = "The form in the 1099 series for the payout, and Form 8606 for an IRA with already-taxed money",
        // A cent and not a dollar: what could still come back may be more than the rest of the payout by less than a dollar.
        Ends = _ => [new("0.01", "almost nothing", IsExact: false), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Amount TaxFree = new(
        "payout-tax-free",
        "the part of the payout that is not taxed",
        answers => HasTaxedPart(answers) ? "How much more came out that is not taxed?" : "How much money did you take out of the account?")
    {
        Hint = answers => HasTaxedPart(answers) ? $"{PapersOfAPayout.Of(answers).TaxFreePart}. Enter 0 if none." : "Only what went to the thief, or part of it. A gain on something you sold for it is a matter of its own.",
        Why = _ => "Money that was paid out counts as lost in full, whether the payout was taxed or not.",
        WhereToFind = answers => PapersOfAPayout.Of(answers).WhereTheUntaxedPartStands,
        SettledBy = "The form in the 1099 series for the payout, the bank statements, and Form 8606 for an IRA",
        Assumes = new("0", "Nothing was said of an untaxed part of the payout, so none was counted."),
        // Where nothing was taxed, all of the payout is in this part, and nothing can be taken for it.
        AssumesWhen = answers => answers.Has(Taxed) && answers.Get(Taxed) is not { IsZero: true },
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Amount ConvertedOut = new(
        "converted-came-out",
        "converted money of the last five years that came out",
        answers => $"How much of the part that is not taxed was converted to Roth in {EarlyPayoutQuestions.FirstRecentYear(answers)} or later, and taxed then?")
    {
        Hint = _ => "Contributions come out first, then conversions, the oldest first. Enter 0 if none.",
        Why = answers => $"Converted money that comes out within five years can bear a {EarlyPayoutQuestions.RateOf(answers)} tax, even though it is not income and even if it was stolen afterwards.",
        WhereToFind = _ => "Form 8606 Part III of the year of the payout, and Part II of the years of conversion.",
        SettledBy = "Form 8606, Parts II and III",
        Assumes = new("0", "Nothing was said of conversions in the last five years, so none were counted for the additional tax."),
        Ends = answers => answers.Get(TaxFree) is { IsPositive: true } taxFree ? [new("0", "$0"), new(TaxFree.TokenOf(taxFree), "all of it")] : [new("0", "$0")],
    };

    public static readonly YesNo AllStolen = new(
        "all-stolen",
        "whether all of the payout was stolen",
        _ => "Was all of that payout stolen?")
    {
        Hint = _ => "Answer no if tax was withheld from it, if part of it is still yours, or if you know only what you sent.",
        Why = _ => "Only what was stolen can count. Tax that was withheld was not stolen.",
        WhereToFind = _ => "Form 1099-R box 4 shows tax withheld; your bank statements show what you sent.",
        SettledBy = "Form 1099-R box 4, and the bank statements that show what you sent",
        Assumes = new("yes", "Nothing was said of a part that was not stolen, so all of the payout was taken to be stolen."),
    };

    public static readonly Amount StolenAmount = new(
        "stolen-amount",
        "the amount that was stolen",
        _ => "How much of that payout was stolen?")
    {
        Hint = _ => "Only money from this account. Made-up gains do not count.",
        Why = _ => "Only what was stolen can count.",
        WhereToFind = _ => "The bank statements that show what you sent.",
        SettledBy = "The bank statements that show what you sent",
        Ends = answers => Total(answers) is { IsPositive: true } total ? [new("1", "almost nothing", IsExact: false), new(Taxed.TokenOf(total), "all of it")] : [new("1", "almost nothing", IsExact: false)],
    };

    public static readonly Amount SpentForMe = new(
        "spent-for-me",
        "the part that reached you",
        _ => "How much of it came to you, or was spent for you?")
    {
        Hint = _ => "For example, if a relative paid your bills with it. Enter 0 if none.",
        Why = _ => "Money that reached you is income like any payout. Money that never did is what this is about.",
        WhereToFind = _ => "Your bank statements, and the report of the firm that held the account.",
        SettledBy = "Your bank statements, and the report of the firm that held the account",
        Assumes = new("0", "Nothing was said of money that reached you, so none of it was taken to have done so."),
        Ends = answers => Total(answers) is { IsPositive: true } total ? [new("0", "$0"), new(Taxed.TokenOf(total), "all of it")] : [new("0", "$0")],
    };

    public static readonly Amount PaidBack = new(
        "paid-back",
        "what has come back to you",
        _ => "How much of the stolen money has come back?")
    {
        Hint = _ => "From a bank, an insurer, the thief, a court, or put back into the account. Enter 0 if none.",
        Why = _ => "Only what is still gone can count.",
        WhereToFind = _ => "Letters and statements of the bank, the insurer or the court.",
        SettledBy = "Letters and statements of the bank, the insurer or the court",
        Assumes = new("0", "Nothing was said of money that came back, so none was counted."),
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "all of it", IsExact: false)],
    };

    public static readonly YesNo RecoveryPossible = new(
        "recovery-possible",
        "whether more could still come back",
        answers => $"At the end of {answers.Get(Opening.Year)}, was there still a fair chance of getting more of it back?")
    {
        Hint = _ => "Such as frozen money, an insurance claim, or a case in court with a real chance.",
        Why = _ => "The part that may still come back does not count yet. It counts when it is clear that it will not come back.",
        WhereToFind = _ => "Letters from the bank, the police, the insurer or your lawyer.",
        SettledBy = "What the bank, the police, the insurer or a lawyer wrote about it by then",
    };

    public static readonly Amount MayComeBack = new(
        "may-come-back",
        "how much could still come back",
        _ => "How much more could come back?")
    {
        Hint = _ => "If you cannot tell, enter all that is still missing.",
        Why = _ => "This part waits. The rest can count now.",
        WhereToFind = _ => "The claim you filed, or the amount that was frozen.",
        SettledBy = "The claim you filed, or the bank's letter about the amount that was frozen",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "all that is missing", IsExact: false)],
    };

    public static readonly YesNo LeadFigureCharged = new(
        "lead-figure-charged",
        "whether the head of the scheme was charged",
        _ => "Has the person who ran the scheme been charged with a crime?")
    {
        Hint = _ => "Charged or indicted by a state or by the federal government, for this fraud.",
        Why = _ => "The IRS has a simpler way to work out losses in a Ponzi scheme, but only after its head was charged.",
        WhereToFind = _ => "News of the Department of Justice or of the state prosecutor.",
        SettledBy = "The indictment or complaint",
        Assumes = new("no", "Nothing was said of criminal charges, so the IRS safe harbor for Ponzi schemes was left out."),
    };

    public static readonly Amount CasualtyGains = new(
        "personal-casualty-gains",
        "gains from other property that was stolen or destroyed",
        answers => $"In {answers.Get(Opening.Year)}, did insurance pay you more for other stolen or destroyed things than they had cost you? How much more?")
    {
        Hint = _ => "Your own things, such as a home or a car, and not a business. Enter 0 if none.",
        Why = _ => "A personal theft comes off such gains first, and only what is beyond them must be above a part of your income.",
        WhereToFind = _ => "Form 4684, Section A, of that year.",
        SettledBy = "Form 4684, Section A, of that year",
        Assumes = new("0", "Nothing was said of gains from other stolen or destroyed property, so none were counted."),
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than was stolen", IsExact: false)],
    };

    // Money that was its owner's cash, or taxed every year, has no part that is taxed when it is taken out.
    private static bool HasTaxedPart(Answers answers) => answers.Get(Opening.Account) is not (AccountKind.TaxableAccount or AccountKind.BankDeposit);

    /// <summary>The whole payout, where both parts are known.</summary>
    public static Money? Total(Answers answers)
    {
        // Money that was cash already has no part that is taxed, and none is asked for.
        return (answers.Has(Taxed) ? answers.Get(Taxed) : Money.Zero) is { } taxed && answers.Get(TaxFree) is { } taxFree ? taxed + taxFree : null;
    }

    /// <summary>What was stolen, where it is known.</summary>
    public static Money? StolenOf(Answers answers)
    {
        if (answers.Has(SpentForMe))
        {
            return Total(answers) is { } taken && answers.Get(SpentForMe) is { } reached ? (taken - reached).OrZero : null;
        }

        return answers.IsUnknown(AllStolen) ? null : answers.Is(AllStolen, true) ? Total(answers) : answers.Get(StolenAmount);
    }

    /// <summary>What is gone so far, where it is known.</summary>
    public static Money? LostOf(Answers answers)
    {
        return StolenOf(answers) is { } stolen && answers.Get(PaidBack) is { } back ? (stolen - back).OrZero : null;
    }

    /// <summary>What is gone for good, where it is known.</summary>
    public static Money? GoneForGood(Answers answers) =>
        answers.Is(RecoveryPossible, true) ? LostOf(answers) - answers.Get(MayComeBack) : answers.Is(RecoveryPossible, false) ? LostOf(answers) : null;

    /// <summary>The part of the payout that is income of the year, where it is known to be.</summary>
    public static Money? IncomeOfTheYear(Answers answers) => answers.Is(Timing, TheftTiming.SameYear) ? answers.Get(Taxed) : null;

    /// <summary>Whether, after these answers, something may be gone for good in the year.</summary>
    public static bool SomethingMayBeGoneForGood(Answers answers)
    {
        return !answers.Is(Timing, TheftTiming.FoundOutLater)
            && LostOf(answers) is not { IsZero: true }
            && !(answers.Is(RecoveryPossible, true) && LostOf(answers) is { } lost && answers.Get(MayComeBack) is { } waiting && waiting >= lost);
    }
}
