using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>Questions about money that went on into another retirement account.</summary>
internal static class RolledOverQuestions
{
    public static readonly Amount Moved = new(
        "moved-out",
        "the amount that left the account",
        answers => $"How much left the account in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "All of it: what went on to the new account, what you kept, and tax that was withheld.",
        Why = _ => "What left the account, less what reached the new one, is what you kept.",
        WhereToFind = _ => "Form 1099-R box 1.",
        SettledBy = "Form 1099-R, box 1",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than was rolled over", IsExact: false)],
    };

    public static readonly Amount RolledOver = new(
        "rolled-over",
        "the amount that reached the new account",
        _ => "How much of it reached the new retirement account?")
    {
        Hint = _ => "If tax was withheld and you did not make it up from other money, leave that part out.",
        Why = _ => "Only what reached the new account in time is a rollover. The rest is a payout to you.",
        WhereToFind = _ => "Form 5498 box 2 of the new account.",
        SettledBy = "Form 5498 box 2 of the new account",
        Ends = answers => answers.Get(Moved) is { IsPositive: true } moved ? [new("0", "$0"), new(Moved.TokenOf(moved), "all of it")] : [new("0", "$0")],
    };

    public static readonly Choice<MovedTo> To = new(
        "moved-to",
        "where it went",
        _ => "Where did the Roth money go?",
        (MovedTo.RothIra, "To a Roth IRA", null),
        (MovedTo.AnotherRothAccount, "To the Roth account of another workplace plan", "Already-taxed money can go there only straight from plan to plan"))
    {
        Why = _ => "The already-taxed money travels along, but by different rules.",
        WhereToFind = _ => "Form 1099-R box 7: code H is a direct rollover to a Roth IRA; code G to another plan.",
        SettledBy = "Form 1099-R, box 7",
    };

    public static readonly Choice<MovedHow> How = new(
        "moved-how",
        "how it was moved",
        _ => "How was it moved?",
        (MovedHow.Direct, "Straight from one account to the other", "A direct rollover or a transfer"),
        (MovedHow.WithinSixtyDays, "It was paid to me and I put it in within 60 days", null))
    {
        Why = _ => "The way decides how much of the already-taxed money counts in the new account.",
        WhereToFind = _ => "Form 1099-R box 7: code G or H is a direct rollover.",
        SettledBy = "Form 1099-R, box 7",
        Assumes = new(Token.Of(MovedHow.Direct), "Nothing was said of how the Roth money reached the other plan, so it was taken to have gone straight there."),
        AssumesWhen = answers => answers.Is(To, MovedTo.AnotherRothAccount),
    };

    public static readonly Choice<SimpleMovedTo> SimpleTo = new(
        "simple-moved-to",
        "where the money of the SIMPLE IRA went",
        _ => "Where did the money of the SIMPLE IRA go?",
        (SimpleMovedTo.AnotherSimpleIra, "To another SIMPLE IRA", null),
        (SimpleMovedTo.PlanInItsPlace, "To a 401(k) or 403(b) plan that the employer put in place of the SIMPLE plan", null),
        (SimpleMovedTo.AnotherAccount, "To a traditional IRA or any other account", null))
    {
        OfferWhen = (to, answers) => to != SimpleMovedTo.PlanInItsPlace || ANewSimpleIraGoesToASimpleIraOrThePlanInItsPlace.Years.Includes(new TaxYear(answers.Require(Opening.Year))),
        Why = _ => "In the first two years the money of a SIMPLE IRA can go to few accounts only. Anywhere else it counts as paid out, even straight from firm to firm.",
        WhereToFind = _ => "The name of the new account on its statement, or Form 5498 with the box SIMPLE checked.",
        SettledBy = "The statement of the new account",
        Assumes = new(Token.Of(SimpleMovedTo.AnotherAccount), "Nothing was said of where the money of the SIMPLE IRA went, so it was taken to have gone to an account of another kind."),
    };

    /// <summary>Asked of money of a plan: for some reasons nothing of it may be rolled over.</summary>
    public static readonly Choice<EarlyPayoutReason> PaidFor = EarlyPayoutQuestions.ReasonThatDecidesARollover(answers => answers.Get(Moved) is not { } moved || answers.Get(RolledOver) is not { } rolled || rolled < moved);

    /// <summary>Whether the reason for the payout decides whether it may be rolled over.</summary>
    public static bool TheReasonDecides(Answers answers) => !Pools.IsIra(Pools.Of(answers)) && answers.Get(RolledOver) is not { IsZero: true };

    /// <summary>Whether a SIMPLE IRA was moved, so that its first two years matter.</summary>
    public static bool ASimpleIraWasMoved(Answers answers)
    {
        return answers.Is(Opening.Account, AccountKind.SimpleIra) && answers.Get(RolledOver) is not { IsZero: true };
    }

    /// <summary>Whether the move may be one that the law does not take for a rollover.</summary>
    public static bool MayBeBarred(Answers answers) =>
        ASimpleIraWasMoved(answers)
        && !answers.Is(EarlyPayoutQuestions.SimpleInFirstTwoYears, false)
        && answers.Get(SimpleTo) is not (SimpleMovedTo.AnotherSimpleIra or SimpleMovedTo.PlanInItsPlace);

    /// <summary>Whether, after these answers, a part may have been kept.</summary>
    public static bool SomeMayBeKept(Answers answers)
    {
        return answers.Get(Moved) is not { } moved || MayBeBarred(answers) || ValidlyRolledOver(answers) is not { } rolled || rolled < moved;
    }

    /// <summary>What was rolled over without a required payment; none where it is not known.</summary>
    public static Money? ValidlyRolledOver(Answers answers)
    {
        if (MayBeBarred(answers))
        {
            return answers.Is(EarlyPayoutQuestions.SimpleInFirstTwoYears, true) && answers.Is(SimpleTo, SimpleMovedTo.AnotherAccount) ? Money.Zero : null;
        }

        if (Pools.IsInherited(answers) && !answers.Is(Pools.TreatedAsOwn, true) && answers.Get(How) != MovedHow.Direct)
        {
            return answers.Is(Pools.TreatedAsOwn, false) && answers.Is(How, MovedHow.WithinSixtyDays) ? Money.Zero : null;
        }

        if (TheReasonDecides(answers))
        {
            if (answers.IsUnknown(PaidFor))
            {
                return null;
            }

            if (answers.Get(PaidFor) is { } reason && !EligibleRollover.Allows(Pools.Of(answers), reason))
            {
                return Money.Zero;
            }
        }

        return answers.IsUnknown(RequiredPart.Asked) || answers.Get(Moved) is not { } moved || answers.Get(RolledOver) is not { } rolled || MostOfTheWay(answers, moved) is not { } most
            ? null
            : Money.Min(rolled, Money.Min(most, (moved - (answers.Get(RequiredPart.Asked) ?? Money.Zero)).OrZero));
    }

    // Of Roth money that was paid to the person first, another plan may take the income part alone; of a qualified payout there is none.
    private static Money? MostOfTheWay(Answers answers, Money moved)
    {
        if (!IsDesignatedRoth(answers) || answers.Is(To, MovedTo.RothIra) || answers.Is(How, MovedHow.Direct) || BasisQuestions.BasisOf(answers) is { IsZero: true })
        {
            return moved;
        }

        return answers.Is(To, MovedTo.AnotherRothAccount) && answers.Is(How, MovedHow.WithinSixtyDays) && BasisQuestions.BasisOf(answers) is { } basis && !answers.IsUnknown(PayoutQuestions.Qualified)
            ? answers.Is(PayoutQuestions.Qualified, true) ? Money.Zero : (moved - basis).OrZero
            : null;
    }

    /// <summary>Whether the account is Roth money in a plan, for which the way matters.</summary>
    public static bool IsDesignatedRoth(Answers answers) => Pools.Of(answers) == Pool.DesignatedRoth;
}
