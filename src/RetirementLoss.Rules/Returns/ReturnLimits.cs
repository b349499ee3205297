using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>Takes losses of one class through the limits of the return: the same rules that a single check ends with.</summary>
internal static class ReturnLimits
{
    private static readonly IReadOnlyList<IRule<LossOnTheReturn, FederalYear>> OfCapitalLosses = [new LossesComeOffGainsFirst(), new CapitalLossesAreLimited()];

    private static readonly IReadOnlyList<IRule<LossOnTheReturn, FederalYear>> OfSchedule = [.. ItemizedRules.InOrder];

    /// <summary>What is left of these losses, all of one class, beside the others on the return.</summary>
    public static Assessment Over(IReadOnlyList<EventLoss> losses, OthersOnTheReturn others)
    {
        var first = losses[0];
        var sum = losses.Aggregate(Money.Zero, (sofar, loss) => sofar + loss.Counted);
        var facts = new LossOnTheReturn
        {
            Year = first.Case!.Year,
            AskedOn = first.Case.AskedOn,
            Account = first.Case.Account,
            Class = first.Class,
            CountsInOtherYears = losses.Any(loss => loss.Case is ClaimCase { UnusedPartGoesForward: true }),
            // Taxable income was told with this loss off it, which a loss of its class alone changes.
            Return = others.Itemized is { } itemized && first.IsItemized && first.Class != ItemClass.Miscellaneous ? itemized with { TaxableIncome = itemized.TaxableIncome - sum } : others.Itemized,
            OtherGains = others.CapitalGains,
            OtherLosses = others.CapitalLosses,
            Status = others.Status,
        };
        var standing = new ClaimSoFar { Allowed = sum, Character = first.Alone.Character, Sums = Sums.None with { Loss = sum } };
        return RulesInOrder.On(first.IsCapital ? OfCapitalLosses : OfSchedule, facts, FederalYears.Of(facts.Year), standing);
    }

    /// <summary>What one loss adds beside the others; a loss that no limit of the return touches adds what it is.</summary>
    public static (Money Deductible, Money Useful) Adds(EventLoss loss, OthersOnTheReturn others)
    {
        if (!loss.IsItemized && !loss.IsCapital)
        {
            var own = loss.IsOpen ? loss.Alone.Deductible.GetValueOrDefault() : Money.Zero;
            return (own, own);
        }

        var left = Over([loss], others);
        var allowed = left.Deductible.GetValueOrDefault();
        return (allowed, left.Sums.UsefulOverStandardDeduction ?? allowed);
    }
}
