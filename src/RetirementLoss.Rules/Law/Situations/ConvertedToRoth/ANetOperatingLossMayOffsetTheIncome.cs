using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ConvertedToRoth;

/// <summary>A business loss carried from earlier years may offset the income of a conversion, from 2021 up to 80% of taxable income.</summary>
internal sealed class ANetOperatingLossMayOffsetTheIncome : FederalRule<ConvertedToRothCase>
{
    /// <summary>The years whose loss this step can use; the limits on older losses are not held.</summary>
    public static YearRange Years { get; } = YearRange.From(2018);

    public override string Asks => "Can a business loss carried from earlier years offset the income?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc172a, Federal.Irc172d4];

    public override bool Concerns(ConvertedToRothCase facts, ClaimSoFar soFar) => facts.LossCarried.IsPositive;

    public override Finding Decide(ConvertedToRothCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var most = year.NetOperatingLossLimit.TryGetValue(out var share) ? facts.IncomeBeforeLoss.OrZero * share : facts.IncomeBeforeLoss.OrZero;
        var used = Money.Min(facts.LossCarried, most);
        return Continue(facts, soFar, $"{used} of the {facts.LossCarried} carried can be used this year, which leaves taxable income of {facts.IncomeBeforeLoss - used}. {(facts.LossCarried > used ? $"{facts.LossCarried - used} is carried on. " : Sentence.None)}It must be a loss of 2018 or later; the fall of a retirement account is never part of it.")
            .Showing(
                new($"Business loss carried from earlier years", facts.LossCarried),
                new($"The most that can be used", most),
                new($"Used", used),
                new($"Taxable income after it", facts.IncomeBeforeLoss - used),
                new($"Carried on", facts.LossCarried - used));
    }
}
