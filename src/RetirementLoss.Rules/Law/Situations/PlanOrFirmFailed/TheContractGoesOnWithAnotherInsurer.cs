using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>An annuity that another insurer carries on has not ended, whatever was cut from it.</summary>
internal sealed class TheContractGoesOnWithAnotherInsurer : FederalRule<PlanOrFirmFailedCase>
{
    public override string Asks => "Has the annuity ended?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Reg165_1, Federal.Irc72c];

    public override bool Concerns(PlanOrFirmFailedCase facts, ClaimSoFar soFar) => facts is { Pool: null, Recovery: RecoveryState.IntoTheAccount };

    public override Finding Decide(PlanOrFirmFailedCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"The annuity goes on, so nothing is lost for good."),
            $"Another insurer or a fund carries the contract on. What you paid for it, less what came back tax-free, is still your cost in it. If it is worth less now, that shows when it is paid out.");
}
