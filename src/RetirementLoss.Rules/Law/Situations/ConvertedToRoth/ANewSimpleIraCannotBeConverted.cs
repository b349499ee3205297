using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ConvertedToRoth;

/// <summary>In the first two years the money of a SIMPLE IRA cannot be converted; it is a payout, and an ordinary contribution to the Roth IRA.</summary>
internal sealed class ANewSimpleIraCannotBeConverted : FederalRule<ConvertedToRothCase>
{
    public override string Asks => "Could the SIMPLE IRA be converted yet?";

    public override YearRange InForce => YearRange.From(1998);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d3, Federal.Irc72t];

    public override bool Concerns(ConvertedToRothCase facts, ClaimSoFar soFar) => facts.IsTooEarlySimple;

    public override Finding Decide(ConvertedToRothCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var rate = year.ExcessContributionExcise.Value;
        return Deny(
                facts,
                soFar,
                $"It was less than two years since you joined the SIMPLE plan. The law does not take the move for a conversion but for a payout of {facts.Converted}, with the same income, and before 59½ with the additional tax.",
                soFar)
            .Noting(
                new Note(NoteKind.Caveat, "excess-in-the-roth-ira", $"In the Roth IRA the {facts.Converted} counts as an ordinary contribution. What is above your limit for {facts.Year} is too much: it bears a tax of {rate} for each year at whose end it is still in, on Form 5329. {(facts.AskedOn <= DueDates.OfExtendedReturn(facts.Year) ? (Sentence)$"Taken out with what it earned by {DueDates.OfReturn(facts.Year):MMMM d, yyyy} (by {DueDates.OfExtendedReturn(facts.Year):MMMM d, yyyy} with an extension, or for a return filed in time), it bears none." : $"The last day to take it out with what it earned, and so without that tax, was {DueDates.OfExtendedReturn(facts.Year):MMMM d, yyyy}, for a return filed in time or extended.")}", Federal.Irc4973, Federal.Irc408d4));
    }
}
