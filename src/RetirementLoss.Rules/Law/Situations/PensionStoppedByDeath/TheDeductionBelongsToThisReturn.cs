using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>The deduction is for the last return of the person who died, or for the one who gets a refund, in one year only.</summary>
internal sealed class TheDeductionBelongsToThisReturn : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => "Is this the return, and the year, that the deduction belongs to?";

    public override YearRange InForce => YearRange.From(1986);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72b3];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year)
    {
        if (TheReturnFits(facts) && facts.IsTheYear)
        {
            return Continue(facts, soFar, facts.HasRefund
                    ? (Sentence)$"A refund is paid, so the deduction belongs to whoever gets it, in the year it is received: {facts.Year}."
                    : $"No refund is paid, so the deduction belongs on the last return of the person who died, for {facts.Year}.")
                .Noting(facts.ReturnOf == WhoseReturn.FinalReturn ? Final(facts, year) : []);
        }

        return Settle(
            facts,
            soFar,
            Verdict.NotDeductible,
            TheReturnFits(facts)
                ? Sentence.Of($"no deduction for this year.", $"The {soFar.Sums.Loss} left over belongs to another year: {Owner(facts)}.")
                : Sentence.Of($"no deduction on this return.", $"The {soFar.Sums.Loss} left over belongs elsewhere: {Owner(facts)}."),
            facts.HasRefund
                ? (Sentence)$"Where a refund is paid because of the death, only the one who is entitled to it can deduct what is left, and only in the year it is received."
                : $"Where no refund is paid, the law gives the deduction to the person who died, for the last tax year. Heirs and the estate cannot use it.")
            .Noting(new Note(NoteKind.Alternative, "claim-it-there", $"Claim it there: {Owner(facts)}. If that return was filed without it, an amended return (Form 1040-X) can add it while a refund can still be claimed.", Federal.Irc72b3, Federal.Irc6511));
    }

    private static bool TheReturnFits(PensionStoppedByDeathCase facts) => facts.ReturnOf switch
    {
        WhoseReturn.FinalReturn => !facts.HasRefund,
        WhoseReturn.RefundRecipient or WhoseReturn.Estate => facts.HasRefund,
        WhoseReturn.Heir => false,
        _ => throw new InvalidOperationException($"Return '{facts.ReturnOf}' has no rule yet; add it."),
    };

    private static Sentence Owner(PensionStoppedByDeathCase facts) => facts.HasRefund
        ? (Sentence)$"on the return of the one who gets the refund, for the year it is received"
        : $"on the last return of the person who died, for the year of the death";

    private static IReadOnlyList<Note> Final(PensionStoppedByDeathCase facts, FederalYear year)
    {
        var (due, extended) = (year.DueDates.Return.Value, year.DueDates.ExtendedReturn.Value);
        Note joint = new(NoteKind.Alternative, "joint-return-of-the-year-of-death", $"A widow or widower may file jointly for the year of the death. The deduction then shelters the income of both.", Federal.Irc72b3);
        return facts.AskedOn <= extended
            ? [joint, new(NoteKind.Deadline, "last-return-due", $"The last return, for {facts.Year}, is normally due on {due:MMMM d, yyyy}, or on {extended:MMMM d, yyyy} with an extension.", Federal.Irc7503)]
            : [joint];
    }
}
