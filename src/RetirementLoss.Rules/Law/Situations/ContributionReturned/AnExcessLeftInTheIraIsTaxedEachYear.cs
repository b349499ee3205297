using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>Too much that stays in the IRA bears a tax for each year at whose end it is there, and a fall in it is no loss.</summary>
internal sealed class AnExcessLeftInTheIraIsTaxedEachYear : FederalRule<ContributionReturnedCase>
{
    public override string Asks => "Does a loss count on a contribution that was too much and is still in the IRA?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc4973, Federal.Irc408d4];

    public override bool Concerns(ContributionReturnedCase facts, ClaimSoFar soFar) => facts.Fix == ContributionFix.StillIn;

    public override Finding Decide(ContributionReturnedCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var rate = year.ExcessContributionExcise.Value;
        var (each, ends) = (facts.Contribution * rate, facts.YearEnds);
        return Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction.", $"The {facts.Contribution} that was too much is still in the IRA, and a fall inside it is no loss for tax."),
                $"Each year that ends with it inside costs {rate} of it, {each}.{InAll(each, ends)}")
            .Citing(year.ExcessContributionExcise.Citation)
            .Noting(
                new Note(NoteKind.Form, "excise-form", $"Form 5329 for {facts.Year} and each later year at whose end it is still in: {each} a year, and never more than {rate} of what the IRAs of the kind are worth then.", Federal.Irc4973),
                Way(facts))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }

    private static Note Way(ContributionReturnedCase facts) => facts.AskedOn <= DueDates.OfExtendedReturn(facts.Year)
        ? new(NoteKind.Deadline, "take-the-excess-out", $"Take the {facts.Contribution} out with its gain or loss by {DueDates.OfReturn(facts.Year):MMMM d, yyyy} (by {DueDates.OfExtendedReturn(facts.Year):MMMM d, yyyy} with an extension, or for a return filed on time). Then it counts as never made.", Federal.Irc408d4)
        : new(NoteKind.Alternative, "take-the-excess-out-late", $"Take the plain {facts.Contribution} out by {new TaxYear(facts.AskedOn.Year).LastDay:MMMM d, yyyy}, and no tax is due for {facts.AskedOn.Year}. Or put in less than the limit in a later year: the room that is left uses it up.", Federal.Irc408d5, Federal.Irc4973);

    private static Sentence InAll(Money each, int ends) => ends > 1 ? $" So far {ends} years have ended so: {each * ends} in all." : Sentence.None;
}
