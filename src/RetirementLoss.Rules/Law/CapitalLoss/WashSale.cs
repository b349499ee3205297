using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>The loss on as many shares as were bought back within 30 days, by the kind of account that bought them.</summary>
/// <param name="InMyIra">What an IRA of the seller bought.</param>
/// <param name="InATaxableAccount">What a taxable account bought.</param>
/// <param name="NotRuledOn">What an account bought that no ruling names.</param>
internal sealed record WashSale(Money InMyIra, Money InATaxableAccount, Money NotRuledOn)
{
    /// <summary>No share was bought back.</summary>
    public static WashSale None { get; } = new(Money.Zero, Money.Zero, Money.Zero);

    /// <summary>The loss on all shares bought back.</summary>
    public Money All => InMyIra + InATaxableAccount + NotRuledOn;

    /// <summary>The same where the loss of the story is known: no more can be on shares bought back than was lost.</summary>
    public WashSale OfALossOf(Money loss)
    {
        var mine = Money.Min(InMyIra, loss);
        var taxable = Money.Min(InATaxableAccount, loss - mine);
        return new(mine, taxable, Money.Min(NotRuledOn, loss - mine - taxable));
    }

    /// <summary>What the answers tell.</summary>
    public static WashSale From(Answers live)
    {
        var one = live.Get(WashSaleQuestions.LossBoughtBack) ?? Money.Zero;
        return live.Get(WashSaleQuestions.Where) switch
        {
            BoughtBack.InMyIra => None with { InMyIra = one },
            BoughtBack.InATaxableAccount => None with { InATaxableAccount = one },
            BoughtBack.InAnAccountNotRuledOn => None with { NotRuledOn = one },
            BoughtBack.InSeveralAccounts => new(
                live.Get(WashSaleQuestions.LossInMyIra) ?? Money.Zero,
                live.Get(WashSaleQuestions.LossInATaxableAccount) ?? Money.Zero,
                live.Get(WashSaleQuestions.LossElsewhere) ?? Money.Zero),
            BoughtBack.No or null => None,
            _ => throw new InvalidOperationException("This way of buying back has no amount yet; add it."),
        };
    }
}
