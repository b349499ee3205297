using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TaxableAccount;

/// <summary>The losses of a year first come off its gains, without limit; only what is left is a net loss.</summary>
public sealed class LossesComeOffGainsFirst : FederalRule<TaxableAccountCase>
{
    public override string Asks => "Are the losses more than the gains of the year?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc1211, Federal.Irc1222];

    public override Finding Decide(TaxableAccountCase facts, Standing soFar, FederalYear year)
    {
        var losses = soFar.Allowed.GetValueOrDefault();
        if (facts.Gains >= losses)
        {
            return Settle(
                facts,
                soFar,
                soFar.Sums with { Loss = null },
                Verdict.NoLoss,
                $"no loss is left to deduct, but none is wasted. Your losses of {losses} come off your gains in full.",
                $"Gains of {facts.Gains} less losses of {losses} leave {facts.Gains - losses} of gain to be taxed. Nothing is left to take off other income.")
            .Noting(new Note(NoteKind.Form, "sale-forms", $"{Federal.SaleForms.For(facts.Year).Cite} for {facts.Year}: report each sale there.", Federal.SaleForms));
        }

        var net = losses - facts.Gains;
        return Continue(
            facts,
            soFar,
            facts.Gains.IsPositive
                ? (FormattableString)$"Losses of {losses} less gains of {facts.Gains} leave a net capital loss of {net}."
                : $"There are no gains, so the net capital loss is {net}.",
            soFar with { Allowed = net, Sums = soFar.Sums with { Loss = net } })
            .Showing(new($"Losses that count", losses), new($"Gains", -facts.Gains), new($"Net capital loss", net));
    }
}
