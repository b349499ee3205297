using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>What is no security and no debt is not sold when it becomes worthless, so its loss is ordinary; debts of a partnership can make it a sale all the same.</summary>
internal sealed class WorthlessWithoutASaleIsAnOrdinaryLoss : FederalRule<ProhibitedTransactionCase>
{
    public override string Asks => "Does becoming worthless count as a sale of these assets?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc62a3, Federal.Irc165f, Federal.Irc67b];

    public override bool Concerns(ProhibitedTransactionCase facts, ClaimSoFar soFar) =>
        soFar.Allowed is not null && facts is { Assets: AssetsAfter.Worthless, IsAnnuity: false, CountsAsASale: false };

    public override Finding Decide(ProhibitedTransactionCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var ordinary = soFar with { Character = Character.MiscellaneousItemized };
        if (facts.Kind != AssetsKind.PartnershipOrLlc)
        {
            return Deny(facts, soFar, $"The law counts worthless shares and bonds as sold, and bad debts. These assets are neither. Nothing was sold, so the loss is ordinary, and a person claims it only by itemizing, among the miscellaneous deductions.", ordinary)
                .Noting(new Note(NoteKind.Caveat, "business-or-rental-property", $"Property that you used in a business or rented out has rules of its own. Ask an adviser.", Federal.Irc62a3));
        }

        return Deny(facts, soFar, $"A share of a partnership or an LLC is not a security. When it becomes worthless and nothing at all comes back, nothing was sold, and the loss is ordinary.", ordinary)
            .OrElse(Continue(
                facts,
                soFar,
                $"On the other reading a share of the company's debts fell away from you with it. That counts as money paid to you, and makes the whole loss a capital loss.",
                soFar with { Character = Character.Capital }))
            .Citing(Federal.RevRul93_80.For(facts.Year))
            .Noting(new Note(NoteKind.Caveat, "partnership-worthless-unsettled", $"The IRS ruled on partners who gave up their share: the loss was ordinary where nothing came back, and capital where even a small share of debts fell away. No text that was read speaks of a share that came out of an IRA. A company that only you own counts as if you owned what it owns. Ask an adviser.", Federal.RevRul93_80));
    }
}
