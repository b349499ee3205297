using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>Whether a payout may be income after the answers so far; what is not known yet may be.</summary>
internal static class PayoutIncome
{
    /// <summary>Whether anything was paid out.</summary>
    public static bool SomethingWasPaid(Answers answers)
    {
        return answers.Get(PayoutQuestions.Received) is not { IsZero: true } || (answers.Has(PayoutQuestions.SharesValue) && !answers.Is(PayoutQuestions.SharesValue, Money.Zero));
    }

    /// <summary>Whether a part of what was paid may be income.</summary>
    public static bool MayExist(Answers answers, Money? paid, bool somethingMayBeLeft)
    {
        if (!SomethingWasPaid(answers) || answers.Is(PayoutQuestions.Qualified, true))
        {
            return false;
        }

        // Once everything is out, income is what exceeds basis; while something is left, basis covers a payout fully only if it covers the whole value.
        var whole = Pools.Of(answers) switch
        {
            Pool.TraditionalIras or Pool.InheritedTraditionalIras => paid + ConvertedIn(answers) + (somethingMayBeLeft ? answers.Get(PayoutQuestions.YearEndValue) : Money.Zero),
            Pool.EmployerPlan or Pool.DesignatedRoth when somethingMayBeLeft => answers.Get(PayoutQuestions.BalanceBefore),
            _ => paid,
        };
        return IsAboveBasis(answers, whole);
    }

    /// <summary>What was converted in the same year; nothing where it was not asked, none where it is not known.</summary>
    public static Money? ConvertedIn(Answers answers)
    {
        return answers.IsUnknown(PayoutQuestions.ConvertedToo) ? null : answers.Get(PayoutQuestions.ConvertedToo) ?? Money.Zero;
    }

    /// <summary>Whether a Roth payout may be income unless it is qualified.</summary>
    public static bool MayExistInRoth(Answers answers, Money? paid, bool somethingMayBeLeft)
    {
        // A plan pays income out in proportion while anything is left; a Roth IRA pays it last.
        return Pools.IsRoth(Pools.Of(answers))
            && SomethingWasPaid(answers)
            && IsAboveBasis(answers, somethingMayBeLeft && !Pools.IsIra(Pools.Of(answers)) ? answers.Get(PayoutQuestions.BalanceBefore) : paid);
    }

    private static bool IsAboveBasis(Answers answers, Money? whole) => BasisQuestions.BasisOf(answers) is not { } basis || whole is not { } value || value > basis;
}
