using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>What was lost in money beside what the law counts of it, for an account that paid out less than went in.</summary>
/// <param name="CameOut">What came out.</param>
/// <param name="Lost">What was lost in money.</param>
/// <param name="Counted">The loss the law sees.</param>
/// <param name="NeverTaxed">The part between: growth or money that was never taxed.</param>
public sealed record LossCompared(Money CameOut, Money Lost, Money Counted, Money NeverTaxed)
{
    /// <summary>The comparison; none where the two are the same, or the loss is not what the payout left of already-taxed money.</summary>
    public static LossCompared? Of(Sums sums) =>
        sums is { EconomicLoss: { } lost, Received: { } received, Basis: { } basis, Loss: { } counted } && basis - received == counted && lost > counted
            ? new(received, lost, counted, lost - counted)
            : null;
}
