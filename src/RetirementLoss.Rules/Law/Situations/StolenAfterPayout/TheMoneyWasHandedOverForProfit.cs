using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;


namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>A theft of money that was to earn or to be protected is a loss in a deal for profit: itemized, with no floor and no bar.</summary>
internal sealed class TheMoneyWasHandedOverForProfit : FederalRule<StolenAfterPayoutCase>
{
    public override string Asks => "Is it the theft of money that was to earn or to be kept safe?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a, Federal.Irc165b, Federal.Irc67b3, Federal.Cca202511015, Federal.Form4684];

    // While a personal theft counts too, its own rule finds its amount.
    public override bool Concerns(StolenAfterPayoutCase facts, ClaimSoFar soFar) => !facts.MayBePersonal || !PersonalTheft.Counts.Includes(facts.Year);

    public override Finding Decide(StolenAfterPayoutCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var payout = facts.Stolen;
        var loss = payout.GoneForGood;
        var step = Continue(
            facts,
            soFar,
            $"{Motive(facts)} So the {loss} is a theft loss in a deal for profit. It is an itemized deduction that has no floor and is not barred.",
            soFar with { Allowed = loss, Sums = soFar.Sums with { Loss = loss } });
        return (facts.For == HandedOverFor.Investing ? step.Citing(Federal.RevRul2009_9.For(facts.Year)) : step with { Certainty = Certainty.AgencyView })
            .Showing(
                new($"Stolen", payout.Stolen),
                new($"Came back", -payout.PaidBack),
                new($"Could still come back", -Money.Min(payout.MayComeBack, payout.Lost)),
                new($"Theft loss", loss))
            .Noting(TheftNotes.Form4684(facts, year))
            .Noting(StateFiles.Years.Includes(facts.Year) ? StateTheftNotes.OfATheftForProfit(facts.Year) : [])
            .Noting(
                new Note(NoteKind.FormNotToUse, "not-a-capital-loss", $"Form 8949 and Schedule D: a theft is not a sale, so the loss is not a capital loss.", Federal.Irc165f),
                new Note(NoteKind.Document, "proof-of-motive", $"The messages, websites and papers that show what you were told the money was for. The deduction rests on that.", Federal.Cca202511015),
                TheftNotes.NetOperatingLoss,
                new Note(NoteKind.Caveat, "it-must-be-a-theft", $"It must be a theft under the law of your state, such as fraud. A real investment that went badly is not a theft.", Federal.Irc165a),
                new Note(NoteKind.Caveat, "each-payment-on-its-own", $"Look at each payment by itself. Fees paid later to people who promised to get the money back are judged by their own purpose.", Federal.Cca202511015),
                TheftNotes.LaterRecovery);
    }

    private static Sentence Motive(StolenAfterPayoutCase facts) => facts.For switch
    {
        HandedOverFor.Investing => $"You handed the money over to earn with it.",
        HandedOverFor.Safekeeping => $"You moved the money to keep your savings safe. The lawyers of the IRS treat that like a deal for profit.",
        _ => $"On this reading you paid in the course of an investment, or to protect your own money.",
    };
}
