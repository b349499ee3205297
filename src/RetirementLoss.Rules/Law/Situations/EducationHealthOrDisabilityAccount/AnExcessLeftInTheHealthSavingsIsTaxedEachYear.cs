using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Too much left in a health savings account bears a tax for each year at whose end it is still there, and is no loss.</summary>
internal sealed class AnExcessLeftInTheHealthSavingsIsTaxedEachYear : FederalRule<EducationAccountCase>
{
    public override string Asks => "Does a loss count on money that was too much and stayed in the account?";

    public override YearRange InForce => YearRange.From(2004);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc4973, Federal.Irc223];

    public override bool Concerns(EducationAccountCase facts, ClaimSoFar soFar) => facts.TooMuch is not null;

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var (excess, rate) = (facts.TooMuch!, year.ExcessContributionExcise.Value);
        var ends = excess.YearEnds(facts.Year, facts.AskedOn);
        return Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction.", Stayed(excess)),
                $"The {excess.Amount} was neither deducted nor left out of income. Each year that ends with it inside costs {rate} of it, {excess.Amount * rate}.{InAll(excess, excess.Amount * rate, ends)}")
            .Citing(year.ExcessContributionExcise.Citation)
            .Noting(new Note(NoteKind.Form, "excise-form", $"Form 5329 for {facts.Year} and each later year at whose end it was still in. The tax of a year is never more than {rate} of what the account is worth then.", Federal.Irc4973))
            .Noting(Way(facts, excess))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }

    private static Sentence Stayed(TooMuchInHealthSavings excess) => excess.On is { } day
        ? $"What was too much came out on {day:MMMM d, yyyy}, too late to count as never put in, and a loss on it is no loss for tax."
        : (Sentence)$"What was too much stayed in the account, and a fall inside it is no loss for tax.";

    private static Note[] Way(EducationAccountCase facts, TooMuchInHealthSavings excess) => (excess.Fate, facts.AskedOn <= DueDates.OfExtendedReturn(facts.Year)) switch
    {
        (HealthSavingsExcess.LeftIn, true) => [new(NoteKind.Deadline, "take-the-excess-out", $"Ask the trustee to take out the {excess.Amount} with its gain or loss by {DueDates.OfReturn(facts.Year):MMMM d, yyyy} (by {DueDates.OfExtendedReturn(facts.Year):MMMM d, yyyy} with an extension, or for a return filed on time). Then nothing is due for it.", Federal.Irc223f3)],
        (HealthSavingsExcess.LeftIn, false) => [new(NoteKind.Alternative, "use-the-excess-up", $"Put in less than the limit in a later year: the room that is left uses the excess up, and the yearly tax ends.", Federal.Irc4973)],
        _ => [new(NoteKind.Caveat, "late-payout-is-income", $"What came out late counts like any payout: it is income with an additional tax, unless it paid for medical bills. It does end the yearly tax.", Federal.Irc223)],
    };

    private static Sentence InAll(TooMuchInHealthSavings excess, Money each, int ends) => ends <= 1 ? Sentence.None
        : excess.On is null ? (Sentence)$" So far {ends} years have ended so: {each * ends} in all."
        : $" {ends} years ended so: {each * ends} in all.";
}
