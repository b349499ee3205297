using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>The part of a payout that the law required that year, which cannot be rolled over.</summary>
internal static class RequiredPart
{
    private static readonly YearRange RothAccountsInPlans = YearRange.Through(2023);

    private static readonly YearRange Waived = YearRange.Between(2020, 2020);

    public static readonly Amount Asked = new(
        "required-part",
        "the required minimum distribution in it",
        answers => $"How much of what left the account was your required minimum distribution for {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "Enter 0 if none was required of you.",
        Why = _ => "A required payment cannot be rolled over. It is a payout to you, even if it reached another account.",
        WhereToFind = _ => "A letter of the plan or the firm early in the year.",
        SettledBy = "The letter of the plan or firm that states the required amount",
        Assumes = new("0", "Nothing was said of a required minimum distribution, so none was taken into account."),
        Ends = answers => answers.Get(RolledOverQuestions.Moved) is { IsPositive: true } moved ? [new("0", "$0"), new(RolledOverQuestions.Moved.TokenOf(moved), "all of it")] : [new("0", "$0")],
    };

    public static readonly Day Born = new(
        "born-on",
        "the day you were born",
        _ => "On what day were you born?")
    {
        MayStayUnknown = true,
        Hint = _ => "For example 4/30/1952.",
        Why = _ => "The age at which payments are required has changed three times. Your birth date decides which age is yours.",
        WhereToFind = _ => "Your birth certificate or passport.",
        SettledBy = "Your birth certificate",
        Ends = _ => [],
    };

    /// <summary>Whether payments can be required from the account in the owner's life in that year.</summary>
    public static bool MayExist(Answers answers)
    {
        var year = new TaxYear(answers.Require(Opening.Year));

        return !IsWaived(year, answers.Require(Opening.Account)) && Pools.Of(answers) switch
        {
            Pool.RothIras => false,
            Pool.DesignatedRoth => RothAccountsInPlans.Includes(year),
            _ => true,
        };
    }

    /// <summary>Whether the payments of the year were waived: those of IRAs and of plans with accounts, and not those of a promised pension.</summary>
    public static bool IsWaived(TaxYear year, AccountKind account) => Waived.Includes(year) && account != AccountKind.Pension;

    /// <summary>Whether the age is the person's own, as it is for every account that was not inherited.</summary>
    public static bool TurnsOnOwnAge(Answers answers) => !Pools.IsInherited(answers);

    /// <summary>Whether a payment was required of the person by age, which comes long after 59½.</summary>
    public static bool ShowsAge(Answers answers)
    {
        return TurnsOnOwnAge(answers) && answers.Get(Asked) is { IsPositive: true };
    }

    /// <summary>Whether a payment was required of a person born that day, for that year.</summary>
    public static bool IsRequired(DateOnly born, TaxYear year) => RequiredDistributions.Table.StartFor(born).ReachedOn(born).Year <= year.Number;

    /// <summary>The first year for which a payment is required of a person born that day.</summary>
    public static TaxYear FirstYear(DateOnly born) => new(RequiredDistributions.Table.StartFor(born).ReachedOn(born).Year);
}
