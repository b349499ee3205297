using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>Since 2018 a theft for a personal reason counts only in a disaster, and a scam is none.</summary>
internal sealed class TheMoneyWasNotHandedOverForAPersonalReason : FederalRule<StolenAfterPayoutCase>
{
    public override string Topic => "personal-theft";

    private const string ByAState = "disasters-declared-by-a-state";

    /// <summary>Notes that are true in some years only.</summary>
    public static IReadOnlyList<DatedNote<StolenAfterPayoutCase>> Dated { get; } =
    [
        new(YearRange.From(2026), ByAState, (_, _) => new(NoteKind.Caveat, ByAState, $"To 2025 only the President could declare such a disaster; from 2026 a state can too. A scam is neither.", Federal.Pl119_21Theft)),
    ];

    public override string Asks => "Was the money handed over to earn with it or to protect it, and not for a personal reason?";

    public override YearRange InForce => YearRange.From(2018);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165c3, Federal.Irc165h5, Federal.Pl119_21Theft, Federal.Cca202511015, Federal.Gomas];

    public override bool Concerns(StolenAfterPayoutCase facts, ClaimSoFar soFar) => facts.MayBePersonal;

    public override Finding Decide(StolenAfterPayoutCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var sums = soFar.Sums with { Loss = facts.Stolen.Lost };
        var step = facts.For == HandedOverFor.HelpingSomeone
            ? Settle(
                facts,
                soFar,
                sums,
                Verdict.NotDeductible,
                Sentence.Of($"no deduction, and we are sorry.", $"Money taken by someone you trusted, or wanted to help, is a personal theft for tax.", $"Since 2018 the law allows a personal theft loss only in a declared disaster.", ThePayoutItselfStaysTaxable.Income(facts.Stolen)),
                $"You handed the money over for a person, not to earn with it or to protect it. The law calls that a personal theft. Since 2018 a personal theft loss is allowed only if a declared disaster caused it. A scam is not a disaster, and the rule has no end date.")
            : Settle(
                facts,
                soFar,
                sums,
                Verdict.NotDeductible,
                Sentence.Of($"no deduction on the stricter reading, and we are sorry.", $"Paying a supposed fine or fee may count as a personal reason, and then its theft is not deductible.", ThePayoutItselfStaysTaxable.Income(facts.Stolen)),
                $"Nothing settles which kind a supposed fine or fee is. If it was paid out of fear, as with false legal trouble, it is a personal theft, and since 2018 that is allowed only in a declared disaster.")
            .OrElse(Continue(facts, soFar, $"If the fee was part of an investment, or was paid to get your own money back or to keep it safe, the theft can count as one in a deal for profit."));
        return step
            .Noting(
                new Note(NoteKind.Caveat, "personal-casualty-gains", $"One exception: if insurance paid you more than the cost of other personal property that was stolen or destroyed in {facts.Year}, the theft can be set against that gain.", Federal.Irc165h5),
                new Note(NoteKind.FormNotToUse, "not-on-form-4684", $"Form 4684: a personal theft that no disaster caused does not belong there, and it cannot be taken off the payout either.", Federal.Form4684, Federal.Irc165h5),
                new Note(NoteKind.Alternative, "look-at-what-you-were-told", $"Read your messages again. If part of the money was to be invested for you or kept safe, check that part on its own: it may be deductible.", Federal.Cca202511015),
                new Note(NoteKind.Caveat, "bills-for-victims", $"Bills in Congress would give victims of scams more. None had become law when this was last checked; look again before you file.", Federal.Irc165h5))
            .Noting(DatedNote.Said(Dated, facts, year))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }
}
