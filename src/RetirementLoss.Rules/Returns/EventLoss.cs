using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>The account stage: what the law makes of one event before the limits of the return meet it with others.</summary>
/// <param name="Account">The place of the account.</param>
/// <param name="Live">The answers, with every open fact filled in.</param>
/// <param name="Alone">The event by itself.</param>
/// <param name="Case">Its facts; none where it is not covered.</param>
/// <param name="IsExact">Whether every value filled in stands for itself alone.</param>
internal sealed record EventLoss(int Account, Answers Live, Assessment Alone, LossCase? Case, bool IsExact)
{
    /// <summary>The places of the accounts of which it was told.</summary>
    public required IReadOnlyList<int> Places { get; init; }

    /// <summary>The accounts as a sentence names them.</summary>
    public Sentence Name => NameOf(Places);

    private static readonly string Ban = Token.FromName(nameof(MiscellaneousItemizedBan));

    /// <summary>Reads what one way of filling in the open facts of an event leads to.</summary>
    public static EventLoss Of(int account, Answers live, Assessment alone, bool isExact, DateOnly askedOn) =>
        new(account, live, alone, LawBook.For(live).CaseOf(live, askedOn), isExact) { Places = [account] };

    /// <summary>Accounts as a sentence names them.</summary>
    public static Sentence NameOf(IReadOnlyList<int> places) => places is [var only]
        ? (Sentence)$"Account {only + 1}"
        : $"Accounts {Sentence.AllOf([.. places.Select(place => (Sentence)$"{place + 1}")])}";

    /// <summary>Whether something of it may be deducted, as far as the limits of the return leave it.</summary>
    public bool IsOpen => Alone.Verdict is Verdict.Deductible or Verdict.Limited;

    /// <summary>Whether its deduction is itemized and passes the limits of Schedule A.</summary>
    public bool IsItemized => IsOpenItemized && Case is ClaimCase { Return: not null };

    /// <summary>Whether it is itemized on a return of its own, such as that of an estate, of which nothing is asked.</summary>
    public bool IsOnAnotherReturn => IsOpenItemized && Case is ClaimCase { Return: null };

    /// <summary>Whether it is a loss of the class that the law bars from 2018 on.</summary>
    public bool IsBarred => Alone is { Verdict: Verdict.NotDeductible, Character: Character.MiscellaneousItemized } && Loss.IsPositive && Alone.DecidedBy == Ban;

    /// <summary>Whether it is a capital loss that is open.</summary>
    public bool IsCapital => IsOpen && Alone.Character == Character.Capital;

    /// <summary>Whether it is money paid back for which deduction and credit are compared.</summary>
    public bool IsClaimOfRight => IsOpen && Alone.Character == Character.CreditOrDeduction;

    /// <summary>Whether it is a theft from which the floors of a personal theft were taken.</summary>
    public bool IsPersonalTheft => IsItemized && Class == ItemClass.CasualtyOrTheft && Alone.Sums.Floor is not null;

    /// <summary>Its class on Schedule A.</summary>
    public ItemClass Class => Alone.Character switch
    {
        Character.MiscellaneousItemized => ItemClass.Miscellaneous,
        _ when Case is ClaimCase { ItemClass: ItemClass.CasualtyOrTheft } => ItemClass.CasualtyOrTheft,
        _ => ItemClass.Other,
    };

    /// <summary>What of the loss meets the limits of the return: of a personal theft only what is above its floors.</summary>
    public Money Counted => IsPersonalTheft ? (Loss - Alone.Sums.Floor.GetValueOrDefault()).OrZero : Loss;

    private bool IsOpenItemized => IsOpen && Alone.Character is Character.MiscellaneousItemized or Character.Itemized;

    private Money Loss => Alone.Sums.Loss.GetValueOrDefault();
}
