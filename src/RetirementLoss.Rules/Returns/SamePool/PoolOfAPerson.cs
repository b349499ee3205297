using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>What tells one pool from another: whose it is, of which kind, and the word that was given to it.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Kind">All own IRAs of a kind are one; any other account stands for its own kind.</param>
/// <param name="Word">The word that tells it from another of its kind.</param>
internal sealed record PoolOfAPerson(Owner Owner, string Kind, string? Word)
{
    private const string Traditional = "traditional, SEP and SIMPLE IRAs";
    private const string Roth = "Roth IRAs";

    /// <summary>Whether the law itself makes one of all that a person has of the kind.</summary>
    public bool IsOneByLaw => Kind is Traditional or Roth;

    /// <summary>The pool of an account; none for an event that stands outside the sums of a pool, or that is not covered.</summary>
    public static PoolOfAPerson? Of(AccountEvent account, Answers live)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (!Opening.YearIsCovered(live) || live.Get(Opening.WhatElse) is OtherEvent.EarlierPayoutRepaid or OtherEvent.SharesPaidOutThenSold or OtherEvent.ContributionReturned or OtherEvent.ExcessDeferralReturned)
        {
            return null;
        }

        return (Opening.HasPool(live) ? Pools.Of(live) : (Pool?)null) switch
        {
            Pool.TraditionalIras => new(account.Owner, Traditional, null),
            Pool.RothIras => new(account.Owner, Roth, null),
            _ => new(account.Owner, Token.Of(live.Require(Opening.Account)), account.Pool),
        };
    }
}
