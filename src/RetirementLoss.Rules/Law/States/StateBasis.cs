using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>How a state's count of already-taxed money can differ from the federal one.</summary>
/// <param name="Text">The difference in words.</param>
/// <param name="Source">The source it rests on.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
/// <param name="IsMoreForSomeIras">Whether the state taxed IRA contributions that federal law did not, so that it can count more as already taxed.</param>
internal sealed record StateBasis(string Text, Authority Source, DateOnly CheckedOn, bool IsMoreForSomeIras)
{
    /// <summary>The accounts that it speaks of.</summary>
    public StateBasisScope Of { get; init; }

    /// <summary>Whether the state is said to follow the federal count, so that nothing differs there.</summary>
    public bool IsTheFederalOne { get; init; }

    /// <summary>Whether it speaks of this kind of account.</summary>
    public bool SpeaksOf(AccountKind account) => Of switch
    {
        StateBasisScope.AllAccounts => true,
        StateBasisScope.Retirement => Pools.Has(account),
        StateBasisScope.Iras => Pools.Has(account) && Pools.IsIra(Pools.Of(account, treatedAsOwn: false)),
        StateBasisScope.TraditionalIras => Pools.Has(account) && Pools.IsIra(Pools.Of(account, treatedAsOwn: false)) && !Pools.IsRoth(Pools.Of(account, treatedAsOwn: false)),
        StateBasisScope.Plans => Pools.Has(account) && !Pools.IsIra(Pools.Of(account, treatedAsOwn: false)),
        _ => throw new InvalidOperationException($"The scope '{Of}' has no accounts yet; add them."),
    };
}
