using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>The losses of a year first come off its gains, without limit; only what is left meets the yearly limit.</summary>
internal sealed class LossesComeOffGainsFirst : FederalRule<CapitalCase>
{
    public override string Asks => "Are the losses more than the gains of the year?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc1211, Federal.Irc1222];

    public override bool Concerns(CapitalCase facts, ClaimSoFar soFar) => soFar.Character == Character.Capital;

    public override Finding Decide(CapitalCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var all = soFar.Sums.Loss.GetValueOrDefault() + facts.OtherLosses;
        var offGains = Money.Min(all, facts.OtherGains);
        var left = all - offGains;
        return Answer(facts, soFar, left.IsPositive, Because(facts, all, left), soFar with { Sums = soFar.Sums with { AgainstGains = offGains - Money.Min(facts.OtherLosses, facts.OtherGains) } })
            .Showing(new($"Losses that count", all), new($"Gains", -facts.OtherGains), new($"Net capital loss", left));
    }

    private static Sentence Because(CapitalCase facts, Money all, Money left) => (facts.OtherGains.IsPositive, left.IsPositive) switch
    {
        (false, _) => $"There are no gains, so the net capital loss is {left}.",
        (true, true) => $"Losses of {all} less gains of {facts.OtherGains} leave a net capital loss of {left}.",
        (true, false) => $"Gains of {facts.OtherGains} less losses of {all} leave {facts.OtherGains - all} of gain to be taxed. All of the losses is used.",
    };
}
