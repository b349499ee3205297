using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>How much of a payout the exception that the person gave covers.</summary>
internal static class Covered
{
    /// <summary>Whether the exception is law that year, reaches the account, and what it needs besides is true.</summary>
    public static bool Applies(ClaimCase facts)
    {
        var (payout, exception) = (facts.Payout!, EarlyPayoutExceptions.Of(facts.Payout!.Early.Reason));
        return exception.Reaches(Pools.IsIra(payout.Pool), facts.Account, facts.Year)
            && payout.Early.ExceptionFits
            && !MissesItsDays(facts)
            && !(exception.SpreadsIncome && payout.IsTaxedLoan);
    }

    /// <summary>Whether the payout is known to have come on a day on which the exception was not law.</summary>
    public static bool MissesItsDays(ClaimCase facts)
    {
        return facts.Payout!.Early is { PaidOn: { } day, Reason: var reason }
            && EarlyPayoutExceptions.Of(reason).PaidIn(Pools.IsIra(facts.Payout.Pool), facts.Account, facts.Year) is { } days
            && !days.Covers(day);
    }

    /// <summary>The part of an amount of the payout, such as its income, that the exception covers.</summary>
    public static Money Of(ClaimCase facts, Money amount, Exposed exposed, FederalYear year)
    {
        var early = facts.Payout!.Early;
        var exception = EarlyPayoutExceptions.Of(early.Reason);
        if (!Applies(facts) || amount.IsZero)
        {
            return Money.Zero;
        }

        if (exception.CoversAll)
        {
            return amount;
        }

        if (early.Reason == EarlyPayoutReason.MedicalExpenses)
        {
            var floor = early.SelfOrSpouseIs65 ? year.MedicalFloor.SelfOrSpouse65.Value : year.MedicalFloor.General.Value;
            return Money.Min(amount, (early.MedicalExpenses - (early.Agi.OrZero * floor)).OrZero);
        }

        // Of a payout that is partly already-taxed money, the part that counts as paid because of a disaster holds income in proportion.
        var most = MostCovered(facts, year);
        return exception.SpreadsIncome ? amount.Share(Money.Min(most, exposed.Paid), exposed.Paid) : Money.Min(amount, most);
    }

    /// <summary>Whether what the account held may leave less covered than the law allows for the reason at most; it held what was paid out at least.</summary>
    public static bool MayBeLimitedByTheBalance(Answers answers)
    {
        // Each reason that is limited by the balance has a limit of its own as well.
        var amounts = FederalYears.Of(new TaxYear(answers.Require(Opening.Year))).EarlyPayout;
        if (answers.Get(EarlyPayoutQuestions.Reason) is not { } reason || EarlyPayoutExceptions.Of(reason).Cap is not { } cap || !cap(amounts).TryGetValue(out var limit))
        {
            return false;
        }

        return WithinBalance(reason, answers.Get(PayoutQuestions.Received).GetValueOrDefault(), limit, amounts) < limit;
    }

    /// <summary>Whether what the account held, where it is told, leaves the exception anything to cover.</summary>
    public static bool TheBalanceLeavesSomething(Answers answers) =>
        !answers.Has(PayoutQuestions.BalanceBefore) || answers.Get(PayoutQuestions.BalanceBefore) is not { } balance || answers.Get(EarlyPayoutQuestions.Reason) is not { } reason
        || WithinBalance(reason, balance, balance, FederalYears.Of(new TaxYear(answers.Require(Opening.Year))).EarlyPayout).IsPositive;

    private static Money MostCovered(ClaimCase facts, FederalYear year)
    {
        var early = facts.Payout!.Early;
        var spent = EarlyPayoutExceptions.Of(early.Reason).Cap is { } cap && cap(year.EarlyPayout).TryGetValue(out var most) ? Money.Min(early.SpentOnReason, ForEach(early, most)) : early.SpentOnReason;
        return (facts.Payout!.Balance ?? early.Balance) is { } balance ? Money.Min(spent, WithinBalance(early.Reason, balance, spent, year.EarlyPayout)) : spent;
    }

    private static Money ForEach(EarlyPayoutFacts early, Money most) => early.Reason == EarlyPayoutReason.BirthOrAdoption ? most * (int)early.Children : most;

    // Some exceptions are also limited by what the account held: IRC 72(t)(2)(I), (K) and (N).
    private static Money WithinBalance(EarlyPayoutReason reason, Money balance, Money spent, EarlyPayoutAmounts amounts) => reason switch
    {
        EarlyPayoutReason.EmergencyExpense when amounts.EmergencyBalanceKept.TryGetValue(out var kept) => (balance - kept).OrZero,
        EarlyPayoutReason.DomesticAbuse when amounts.DomesticAbuseShare.TryGetValue(out var half) => balance * half,
        EarlyPayoutReason.LongTermCare when amounts.LongTermCareShare.TryGetValue(out var tenth) => balance * tenth,
        _ => spent,
    };
}
