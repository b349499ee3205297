using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>What happened to a pool, as it was told of one account or joined from several.</summary>
/// <param name="Places">The places of the accounts of which it was told.</param>
/// <param name="Told">What was told and counts, with the facts of the return.</param>
internal sealed record PoolEvent(IReadOnlyList<int> Places, Answers Told)
{
    /// <summary>Where the money was at the end of the year.</summary>
    public WhatHappened Happened => Told.Get(Opening.Happened) ?? WhatHappened.SomethingElse;

    /// <summary>The title of its story.</summary>
    public string Title => LawBook.For(Told).Title;

    /// <summary>Already-taxed money before the payouts of the year; none where it is not known.</summary>
    public Money? Basis => Opening.HasPool(Told) ? BasisQuestions.BasisOf(Told) : null;

    /// <summary>Whether money came out to the person, and stayed out.</summary>
    public bool IsPayout => Happened is WhatHappened.PaidOut or WhatHappened.PartlyPaidOut;

    /// <summary>Whether it is a theft inside the account.</summary>
    public bool IsTheftInside => Told.Is(Opening.Stolen, StolenHow.InsideTheAccount);

    /// <summary>Whether it is a plan loan that was not paid back.</summary>
    public bool IsLoan => Told.Is(Opening.WhatElse, OtherEvent.PlanLoan);

    /// <summary>Whether it was said that nothing was left in the pool at the end of the year.</summary>
    public bool SaysThatNothingIsLeft => Told.Is(PayoutQuestions.SameKindLeft, false);

    /// <summary>The event of one account: only what is on its way counts.</summary>
    public static PoolEvent Of(int place, Answers sheet)
    {
        var (implied, _) = UnusedAnswers.Implied(sheet);
        var used = WhatIf.Fill(implied).Used;
        return new([place], implied.Only(used.Tokens.ContainsKey));
    }

    /// <summary>The same with an amount that may not be known.</summary>
    public static Answers WithAmount(Answers told, Amount question, Money? amount) => told.With(question, amount is { } known ? question.TokenOf(known) : Answers.Unknown);
}
