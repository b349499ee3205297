using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>Puts together what two events say of their pool: facts must agree, what is not known of one is taken from the other, and what differs by its nature is left open.</summary>
internal static class FactsOfThePool
{
    private static readonly Dictionary<string, Question> Known = QuestionList.All.DistinctBy(question => question.Id).ToDictionary(question => question.Id, StringComparer.Ordinal);

    private static readonly HashSet<string> OfBasis = BasisQuestions.All.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);

    // What each event tells for itself; a form says what it says of one payout only.
    private static readonly HashSet<string> OfTheEvent = Ids(Opening.Happened, Opening.Stolen, Opening.WhatElse, Opening.Account, Pools.TreatedAsOwn, BoxSeven.Code, PayoutQuestions.PutIn, PayoutQuestions.LastPaidOn);

    // These can be true of one payout and not of another, so where they differ both ways are worked out.
    private static readonly HashSet<string> OpenWhereTheyDiffer = Ids(EarlyPayoutQuestions.Over59Half, PayoutQuestions.Qualified);

    // What goes with a reason that was given for one of the payouts only.
    private static readonly HashSet<string> OfTheReason =
        Ids(EarlyPayoutQuestions.Reason, EarlyPayoutQuestions.SpentOnReason, EarlyPayoutQuestions.ExceptionFits, EarlyPayoutQuestions.Children, EarlyPayoutQuestions.MedicalExpenses, EarlyPayoutQuestions.SelfOrSpouseIs65, EarlyPayoutQuestions.SpreadElectedOut);

    /// <summary>The sheet of the first with the facts that the second adds, or the fact on which they disagree.</summary>
    /// <param name="whole">The first.</param>
    /// <param name="more">The second.</param>
    /// <param name="own">What of the second is no fact of the pool, or is put into the sheet by the pair itself.</param>
    public static (Answers Sheet, JoinedEvents? Against) Of(PoolEvent whole, PoolEvent more, params Question[] own)
    {
        if (AccountOf(whole, more) is not { } sheet)
        {
            return (whole.Told, JoinedEvents.Refuse($"One of them is a SIMPLE IRA in its first two years, whose payouts bear a tax of their own, and that is not worked out beside another IRA here yet. Take only one of them here, and ask a preparer about both"));
        }

        if (Basis(sheet, whole, more) is not { } agreed)
        {
            return (whole.Told, JoinedEvents.Disagree(more.Told.Has(BasisQuestions.Left) || whole.Told.Has(BasisQuestions.Left) ? BasisQuestions.Left : BasisQuestions.AnyBasis));
        }

        sheet = Days(Reasons(agreed, whole, more), whole, more);
        var ids = Ids(own);
        foreach (var (id, token) in more.Told.Tokens.Where(answer => !OfBasis.Contains(answer.Key) && !OfTheEvent.Contains(answer.Key) && !OfTheReason.Contains(answer.Key) && !ids.Contains(answer.Key)))
        {
            var question = Known[id];
            if (!sheet.TryToken(question, out var said) || said == Answers.Unknown)
            {
                sheet = sheet.With(question, token);
            }
            else if (said != token && token != Answers.Unknown)
            {
                if (!OpenWhereTheyDiffer.Contains(id))
                {
                    return (sheet, JoinedEvents.Disagree(question));
                }

                sheet = sheet.With(question, Answers.Unknown);
            }
        }

        return (sheet, null);
    }

    /// <summary>Two amounts that tell the same thing: one may be left at nothing, two that differ disagree.</summary>
    public static (Money? Amount, bool Agree) Same(Money? one, Money? other) =>
        one is not { IsZero: false } ? (other ?? one, true)
        : other is not { IsZero: false } || other == one ? (one, true)
        : (null, false);

    private static HashSet<string> Ids(params Question[] questions) => questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);

    // Kinds of one pool differ only in the tax on a SIMPLE IRA of less than two years.
    private static Answers? AccountOf(PoolEvent whole, PoolEvent more)
    {
        if (whole.Told.Get(Opening.Account) == more.Told.Get(Opening.Account))
        {
            return whole.Told;
        }

        foreach (var (simple, other) in new[] { (whole, more), (more, whole) }.Where(pair => pair.Item1.Told.Is(Opening.Account, AccountKind.SimpleIra)))
        {
            return simple.Told.Is(EarlyPayoutQuestions.SimpleInFirstTwoYears, true) ? null
                : simple.Told.Is(EarlyPayoutQuestions.SimpleInFirstTwoYears, false) ? WithAccount(whole.Told, other.Told)
                : WithAccount(whole.Told, simple.Told);
        }

        // Of an inherited IRA that was made an own one, the own one beside it says more.
        return Pools.IsInherited(whole.Told) ? WithAccount(whole.Told, more.Told) : whole.Told;
    }

    private static Answers WithAccount(Answers sheet, Answers of) => of.TryToken(Opening.Account, out var account) ? sheet.With(Opening.Account, account).Without(Pools.TreatedAsOwn) : sheet;

    private static Answers? Basis(Answers sheet, PoolEvent whole, PoolEvent more)
    {
        if (!more.Told.Tokens.Keys.Any(OfBasis.Contains))
        {
            return sheet;
        }

        if (whole.Told.Tokens.Keys.Any(OfBasis.Contains) && whole.Basis is { } one)
        {
            return more.Basis is not { } other || other == one ? sheet : null;
        }

        return more.Told.Tokens.Where(answer => OfBasis.Contains(answer.Key)).Aggregate(sheet.Only(id => !OfBasis.Contains(id)), (told, answer) => told.With(Known[answer.Key], answer.Value));
    }

    // A reason that was given for one payout frees no other; whether it does is left open.
    private static Answers Reasons(Answers sheet, PoolEvent whole, PoolEvent more)
    {
        var (one, other) = (whole.Told.Get(EarlyPayoutQuestions.Reason), more.Told.Get(EarlyPayoutQuestions.Reason));
        if (one == other)
        {
            var spent = (whole.Told.Get(EarlyPayoutQuestions.SpentOnReason), more.Told.Get(EarlyPayoutQuestions.SpentOnReason)) is ({ } first, { } second) ? first + second : (Money?)null;
            return spent is null ? sheet : PoolEvent.WithAmount(sheet, EarlyPayoutQuestions.SpentOnReason, spent);
        }

        return (one ?? other) == EarlyPayoutReason.None && (one is null || other is null)
            ? sheet.With(EarlyPayoutQuestions.Reason, Token.Of(EarlyPayoutReason.None))
            : sheet.Only(id => !OfTheReason.Contains(id)).With(EarlyPayoutQuestions.Reason, Answers.Unknown);
    }

    // The last payout is the later of the two; what went in adds up where both are told.
    private static Answers Days(Answers sheet, PoolEvent whole, PoolEvent more)
    {
        sheet = sheet.Without(BoxSeven.Code);
        sheet = more.Told.Get(PayoutQuestions.LastPaidOn) is { } later && (whole.Told.Get(PayoutQuestions.LastPaidOn) is not { } earlier || later > earlier)
            ? sheet.With(PayoutQuestions.LastPaidOn, PayoutQuestions.LastPaidOn.TokenOf(later))
            : sheet;
        return (whole.Told.Get(PayoutQuestions.PutIn), more.Told.Get(PayoutQuestions.PutIn)) is ({ } one, { } other)
            ? PoolEvent.WithAmount(sheet, PayoutQuestions.PutIn, one + other)
            : sheet.Without(PayoutQuestions.PutIn);
    }
}
