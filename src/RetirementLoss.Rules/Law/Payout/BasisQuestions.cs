using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>Questions that find basis: already-taxed money that had not come back before the payouts of the year.</summary>
internal static class BasisQuestions
{
    public static readonly YesNo AnyBasis = new(
        "any-basis",
        "whether already-taxed money went in",
        answers => $"Did any already-taxed money go into {These(answers)}?")
    {
        NoIsSafe = true,
        Hint = answers => Pools.IsTraditional(Pools.Of(answers)) ? "Contributions that were not deducted, or after-tax money rolled in from a plan." : "After-tax contributions of your own, apart from any Roth money.",
        Why = _ => "Only money that was already taxed can be lost in the eyes of the tax law. Money that was never taxed, such as pay put in before tax or an employer match, cannot.",
        WhereToFind = answers => Pools.IsTraditional(Pools.Of(answers)) ? "Form 8606 in your old tax returns: line 14 of the last one. If you never filed one and deducted every contribution, the answer is no." : "Your plan statement shows an after-tax source if you have one; Form 1099-R box 5 shows it for a payout.",
        WithoutProof = "Without proof, basis is taken as $0, so no part of what came out counts as already taxed.",
        SettledBy = "Form 8606, line 14, of the last year it was filed; for a workplace plan, Form 1099-R box 5 or the plan's statement of after-tax money",
        SettledFor = answers => Pools.IsTraditional(Pools.Of(answers)) ? "Form 8606, line 14, of the last year it was filed" : "Form 1099-R box 5, or the plan's statement of after-tax money",
    };

    public static readonly Choice<BasisSource> Given = new(
        "basis-given",
        "what you know of the already-taxed money",
        _ => "What do you know of your already-taxed money?",
        (BasisSource.Total, "I have the total", "From a form or a statement. There you can also say that you don’t know it, or what you know in its place"),
        (BasisSource.Parts, "Work it out with me", "From what went in and what came back"))
    {
        MayBeUnknown = false,
        Assumes = new(Token.Of(BasisSource.Total), ""),
        Why = _ => "Both ways lead to the same figure: what went in after tax, less what already came back to you tax-free.",
    };

    public static readonly Amount Left = new(
        "basis-left",
        "the already-taxed money that had not come back",
        answers => $"How much already-taxed money had not come back to you before the payouts of {answers.Get(Opening.Year)}?")
    {
        Means = new(() => AnyBasis, "yes"),
        Hint = answers => Pools.Of(answers) == Pool.TraditionalIras
            ? $"This is your basis, with what you put in during {answers.Get(Opening.Year)} and did not deduct. What the account was once worth does not matter."
            : "This is your basis. What the account was once worth does not matter.",
        Why = _ => "The loss, if the law sees one, is this amount less what was paid out to you.",
        WhereToFind = WhereTheTotalStands,
        WithoutProof = "Without proof, basis is taken as $0, so no part of what came out counts as already taxed.",
        SettledBy = "Line 14 of the last Form 8606 before that year (traditional IRA), your records of contributions and conversions (Roth IRA), or Form 1099-R box 5 (workplace plan)",
        SettledFor = answers => Pools.Of(answers) switch
        {
            Pool.TraditionalIras or Pool.InheritedTraditionalIras => "Line 14 of the last Form 8606 before that year",
            Pool.RothIras or Pool.InheritedRothIras => "Your records of contributions and conversions",
            Pool.EmployerPlan or Pool.DesignatedRoth => "Form 1099-R box 5",
            _ => null,
        },
        Ends = EndsOfBasis,
        Sides = [MoreThanCameOut.Of(() => Left!, CameOut, answers => answers.Is(Opening.Happened, WhatHappened.PaidOut))],
    };

    public static readonly Amount Contributed = new(
        "contributed",
        "the already-taxed money that went in",
        answers => $"How much already-taxed money went into {These(answers)}, over all years?")
    {
        Means = new(() => AnyBasis, "yes"),
        Hint = answers => Pools.Of(answers) switch
        {
            Pool.RothIras or Pool.InheritedRothIras => "What you paid in yourself, not what it was worth at its best. Conversions are asked next.",
            Pool.TraditionalIras or Pool.InheritedTraditionalIras => "Contributions that were not deducted; not what it was worth at its best.",
            Pool.EmployerPlan => "After-tax contributions. Not pay put in before tax, not the employer's money, not growth.",
            Pool.DesignatedRoth => "Roth contributions, and amounts taxed when moved into Roth inside the plan.",
            _ => "Money that was taxed before it went in.",
        },
        Why = _ => "Only this money is basis. Growth and money that was never taxed do not count.",
        WhereToFind = _ => "Form 5498 and your old tax returns (IRA); the plan's statement of after-tax or Roth contributions.",
        SettledBy = "Forms 5498 and 8606, or the plan's statement of contributions",
        Ends = EndsOfBasis,
    };

    public static readonly Amount MovedIn = new(
        "moved-in",
        "the already-taxed money that was moved in from other accounts",
        answers => Pools.IsRoth(Pools.Of(answers)) && Pools.IsIra(Pools.Of(answers)) ? "How much was converted or rolled over into these Roth IRAs?" : "How much already-taxed money was rolled in from other accounts?")
    {
        Hint = answers => Pools.IsRoth(Pools.Of(answers)) && Pools.IsIra(Pools.Of(answers)) ? "All that was converted, whether it was taxed then or was basis already." : "Enter 0 if none.",
        Why = _ => "Money that was taxed when it was moved, or before, is basis like a contribution.",
        WhereToFind = _ => "Form 8606 Part II of the years of conversion, or the statement of the rollover.",
        SettledBy = "Form 8606 Part II of the years of conversion; Form 1099-R of the rollover",
        Ends = EndsOfBasis,
    };

    public static readonly Amount CameBack = new(
        "recovered",
        "the already-taxed money that came back earlier",
        answers => $"How much of it had come back to you tax-free before {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "Only the tax-free part of earlier payouts. Payouts you paid tax on do not count here.",
        Why = _ => "Money that already came back to you cannot be lost again. Taxed payouts leave your basis as it was.",
        WhereToFind = _ => "Form 8606 line 13 of each earlier year (traditional IRA); earlier withdrawals of contributions (Roth IRA); Form 1099-R box 1 less box 2a (plan).",
        SettledBy = "Forms 8606 and 1099-R of the earlier payouts",
        Ends = answers => Known(answers, Contributed, MovedIn) is { } wentIn ? [new("0", "$0"), new(Contributed.TokenOf(wentIn), "all of it")] : [new("0", "$0")],
    };

    /// <summary>The questions in order; each follows only where basis can exist.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        AnyBasis.When(answers => !Pools.IsRoth(Pools.Of(answers))),
        Given.When(BasisMayExist),
        Left.When(answers => BasisMayExist(answers) && !answers.Is(Given, BasisSource.Parts)),
        Contributed.When(PartsMayBeGiven),
        MovedIn.When(PartsMayBeGiven),
        CameBack.When(PartsMayBeGiven),
    ];

    /// <summary>Whether these answers leave room for basis.</summary>
    public static bool BasisMayExist(Answers answers)
    {
        return Pools.IsRoth(Pools.Of(answers)) || !answers.Is(AnyBasis, false);
    }

    /// <summary>Whether some basis may be left, so that what divides it matters.</summary>
    public static bool SomeMayBeLeft(Answers answers) => BasisMayExist(answers) && BasisOf(answers) is not { IsPositive: false };

    /// <summary>Basis before the payouts of the year; zero when none ever went in, none when it is not known.</summary>
    public static Money? BasisOf(Answers answers)
    {
        if (!BasisMayExist(answers))
        {
            return Money.Zero;
        }

        return answers.Is(Given, BasisSource.Parts)
            ? Known(answers, Contributed, MovedIn) is { } wentIn && answers.Get(CameBack) is { } cameBack ? wentIn - cameBack : null
            : answers.Get(Left);
    }

    /// <summary>The amount of already-taxed money that these answers give although they say that none went in; none where they agree.</summary>
    public static Question? AgainstNoBasis(Answers answers)
    {
        return answers.Is(AnyBasis, false) ? new[] { Left, Contributed, MovedIn, CameBack }.FirstOrDefault(amount => answers.Get(amount) is { IsPositive: true }) : null;
    }

    // On a page on which the way is still to be chosen both ways are there to be filled in.
    private static bool PartsMayBeGiven(Answers answers) => BasisMayExist(answers) && !answers.Is(Given, BasisSource.Total);

    private static Money? Known(Answers answers, Amount one, Amount other) =>
        answers.Get(one) is { } first && answers.Get(other) is { } second ? first + second : null;

    private static string These(Answers answers) => Pools.Of(answers) switch
    {
        Pool.TraditionalIras or Pool.RothIras => $"your {Pools.Words(Pools.Of(answers))}",
        Pool.InheritedTraditionalIras or Pool.InheritedRothIras => $"the {Pools.Words(Pools.Of(answers))}",
        var plan => $"your {Pools.Words(plan)}",
    };

    private static string WhereTheTotalStands(Answers answers) => Pools.Of(answers) switch
    {
        Pool.TraditionalIras or Pool.InheritedTraditionalIras => $"Line 14 of the last Form 8606 before {answers.Get(Opening.Year)}, and contributions for {answers.Get(Opening.Year)} that are not deducted. The form for {answers.Get(Opening.Year)} has both together on line 5, or on line 3 where that is blank. Box 5 of Form 1099-R never shows it for an IRA.",
        Pool.RothIras or Pool.InheritedRothIras => "Add up all contributions and conversions; take off all earlier withdrawals of them. Form 8606 shows both when there was a withdrawal.",
        Pool.EmployerPlan => "Form 1099-R box 5, for a payout of everything; or the plan's statement of after-tax contributions.",
        Pool.DesignatedRoth => "Form 1099-R box 5; or the plan's statement of Roth contributions.",
        _ => "The forms and statements of the account.",
    };

    private static Money? CameOut(Answers answers) => answers.Get(PayoutQuestions.Received) + (answers.Has(PayoutQuestions.SharesValue) ? answers.Get(PayoutQuestions.SharesValue) : Money.Zero);

    // Whether there was any basis is what turns the verdict; how much more than the payout it was, no end can tell.
    private static IReadOnlyList<Possibility> EndsOfBasis(Answers answers) => answers.Get(PayoutQuestions.Received) switch
    {
        { IsPositive: true } received when !Amount.IsStandIn(received) =>
            [new("0", "$0"), new(Left.TokenOf(received), $"{received}, what was paid out"), new(Amount.EvenMore, $"more than the {received} paid out", IsExact: false)],
        _ => [new("0", "$0"), new(Amount.EvenMore, "more than was paid out", IsExact: false)],
    };
}
