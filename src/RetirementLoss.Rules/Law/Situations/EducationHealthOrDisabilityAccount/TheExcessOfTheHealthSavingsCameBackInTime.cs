using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Too much paid into a health savings account and taken out by the due date counts as never put in; a loss on it is not deducted.</summary>
internal sealed class TheExcessOfTheHealthSavingsCameBackInTime : FederalRule<EducationAccountCase>
{
    public override string Asks => "Was the excess taken out of the health savings account by the due date of the return?";

    public override YearRange InForce => YearRange.From(2004);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc223f3];

    public override bool Concerns(EducationAccountCase facts, ClaimSoFar soFar) => facts.TooMuch is { Fate: HealthSavingsExcess.TakenBack };

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var excess = facts.TooMuch!;
        if (!excess.IsInTime(facts.Year))
        {
            return Deny(facts, soFar, $"No. The due date was {DueDates.OfReturn(facts.Year):MMMM d, yyyy}, or {DueDates.OfExtendedReturn(facts.Year):MMMM d, yyyy} for a return filed on time or extended.", soFar);
        }

        var lost = excess.CameBack is { } back ? (excess.Amount - back).OrZero : (Money?)null;
        var gain = excess.CameBack is { } came ? (came - excess.Amount).OrZero : (Money?)null;
        var received = excess.On.GetValueOrDefault().Year;
        var step = Settle(
                facts,
                soFar,
                soFar.Sums with { EconomicLoss = lost, Received = excess.CameBack, Taxable = received == facts.Year.Number ? gain : Money.Zero },
                Verdict.NoLoss,
                Headline(excess, lost, gain, received),
                $"It came out on {excess.On:MMMM d, yyyy}, in time, so the {excess.Amount} counts as never put in. It may not be deducted, and it is not income when it comes out.{Earnings(gain, received)} No text lets a loss on it be deducted.")
            .Noting(
                new Note(NoteKind.Form, "form-8889-excess", $"Leave the {excess.Amount} out of the deduction on Form 8889 for {facts.Year}. Form 5329 is not needed for it.", Federal.Irc223f3),
                new Note(NoteKind.Caveat, "employer-excess-is-wages", $"If your employer put it in, and it is not in box 1 of Form W-2, it is income of {facts.Year}.", Federal.Irc223f3),
                new Note(NoteKind.Document, "proof-of-hsa-return", $"Form 1099-SA with code 2 in box 3, and the trustee's sum of the gain or loss.", Federal.Irc223f3))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

        // The matter ends here though the question is answered yes.
        return step with { Answer = Answered.Yes };
    }

    private static Sentence Headline(TooMuchInHealthSavings excess, Money? lost, Money? gain, int received) => (lost, gain) switch
    {
        ({ IsPositive: true } shortfall, _) => Sentence.Of($"no deduction.", $"Only {excess.CameBack} of the {excess.Amount} came back, but the {shortfall} that was lost cannot be deducted."),
        (_, { IsPositive: true } income) => Sentence.Of($"no deduction, because nothing was lost.", $"The {income} of gain that came back is income of {received}."),
        _ => Sentence.Of($"no deduction.", $"What was too much counts as never put in, so a loss on it does not count either."),
    };

    private static Sentence Earnings(Money? gain, int received) => gain is { IsPositive: true } income
        ? $" Its gain of {income.OrNothing()} is income of {received}, the year in which you got it."
        : Sentence.None;
}
