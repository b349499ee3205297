using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>What stands on the return beside one loss: what was told of it, and the losses of the accounts that are counted before.</summary>
/// <param name="Itemized">The facts of Schedule A; none where no loss is itemized.</param>
/// <param name="CapitalGains">Capital gains of the year.</param>
/// <param name="CapitalLosses">Other capital losses of the year.</param>
/// <param name="Status">How the return is filed, where that was told.</param>
internal sealed record OthersOnTheReturn(ReturnFacts? Itemized, Money CapitalGains, Money CapitalLosses, FilingStatus? Status)
{
    /// <summary>What was told of the return, before any of these losses is counted.</summary>
    public static OthersOnTheReturn Before(Answers facts, IReadOnlyList<EventLoss> losses)
    {
        // Only where an account leads to Schedule A was all of it asked.
        var itemized = losses.Any(loss => loss.Live.Has(ReturnQuestions.OtherItemized)) ? ReturnFacts.From(facts) : null;

        // Taxable income was told with all of them off it.
        var off = losses.Where(loss => loss.IsItemized && loss.Class != ItemClass.Miscellaneous).Aggregate(Money.Zero, (sum, loss) => sum + loss.Counted);
        return new(
            itemized is null ? null : itemized with { TaxableIncome = itemized.TaxableIncome + off },
            facts.Get(CapitalQuestions.Gains) ?? Money.Zero,
            facts.Get(CapitalQuestions.OtherLosses) ?? Money.Zero,
            facts.Get(ReturnQuestions.Status));
    }

    /// <summary>The same with a loss of another account counted.</summary>
    public OthersOnTheReturn Beside(EventLoss loss) => loss switch
    {
        { IsItemized: true } => this with { Itemized = Itemized!.Beside(loss.Counted, loss.Class) },
        { IsCapital: true } => this with { CapitalLosses = CapitalLosses + loss.Counted },
        _ => this,
    };

    /// <summary>The same with several counted.</summary>
    public OthersOnTheReturn Beside(IEnumerable<EventLoss> losses) => losses.Aggregate(this, (others, loss) => others.Beside(loss));
}
