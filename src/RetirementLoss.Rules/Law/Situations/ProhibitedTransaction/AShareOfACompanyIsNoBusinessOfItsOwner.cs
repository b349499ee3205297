using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>An ordinary loss on a share that was only an investment is itemized; where the company carries on a business, whose loss it is remains open.</summary>
internal sealed class AShareOfACompanyIsNoBusinessOfItsOwner : FederalRule<ProhibitedTransactionCase>
{
    public override string Asks => "Is an ordinary loss on the share one of a business, so that it needs no itemizing?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc62a3, Federal.Irc67b, Federal.Irc165a];

    public override bool Concerns(ProhibitedTransactionCase facts, ClaimSoFar soFar) =>
        facts is { Assets: AssetsAfter.Worthless, IsAnnuity: false, Kind: AssetsKind.PartnershipOrLlc } && soFar is { Allowed: not null, Character: Character.MiscellaneousItemized };

    public override Finding Decide(ProhibitedTransactionCase facts, ClaimSoFar soFar, FederalYear year) =>
        Deny(facts, soFar, $"The share was an investment of the IRA. On the careful reading an ordinary loss on it is claimed only by itemizing, among the miscellaneous deductions.", soFar)
            .OrElse(Continue(
                facts,
                soFar,
                $"On the other reading the business of the company is that of its owners, and the whole loss comes off income without itemizing.",
                soFar with { Character = Character.AboveTheLine }));
}
