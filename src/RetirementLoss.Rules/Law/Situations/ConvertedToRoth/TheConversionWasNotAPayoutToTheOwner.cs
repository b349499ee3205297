using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ConvertedToRoth;

/// <summary>Converted money stays in the retirement system, so no loss is final; for an emptied pool the old law is unsettled.</summary>
internal sealed class TheConversionWasNotAPayoutToTheOwner : FederalRule<ConvertedToRothCase>
{
    public override string Asks => "Did the money leave the retirement system for good, so that a loss is final?";

    public override YearRange InForce => YearRange.From(1998);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408Ad3, Federal.Notice89_25, Federal.IraLossParagraph];

    public override Finding Decide(ConvertedToRothCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var no = Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            facts.IsTooEarlySimple
                ? Sentence.Of($"no deduction.", $"The SIMPLE IRA could not be converted yet, so the move counts as a payout, and what came out, less already-taxed money, is income.")
                : facts.Basis.IsPositive
                ? Sentence.Of($"no deduction.", $"A conversion is not a loss: your money is still in a retirement account, and what it was worth that day, less already-taxed money, counts as income.", In(soFar, facts.Year))
                : Sentence.Of($"no deduction.", $"A conversion is not a loss: your money is still in a retirement account, and it was never taxed before, so what it was worth that day counts as income.", In(soFar, facts.Year)),
            facts.IsTooEarlySimple
                ? (Sentence)$"For tax the money was paid out to you, and then put into a Roth IRA. A fall before or after that is not a loss for tax."
                : $"The money went on to a Roth IRA and was not paid out to you. A fall before or after the conversion is not a loss for tax.")
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
        if (!facts.IsEmptyBelowBasis || facts.Return is null)
        {
            return no;
        }

        var loss = facts.Basis - facts.Converted - facts.Received;
        var sums = soFar.Sums with { Loss = loss, BasisCarried = null };
        var counted = Continue(
            facts,
            soFar,
            facts.IsTooEarlySimple
                ? (Sentence)$"The move counts as a payout. All traditional IRAs were emptied, and {loss} of basis was left."
                : $"A conversion is treated as a payout for other purposes. Some advisers took it so for a loss too: all traditional IRAs were emptied, and {loss} of basis was left.",
            soFar with { Allowed = loss, Character = Character.MiscellaneousItemized, Sums = sums });

        // With cash beside it this is the story of a payout with a conversion beside it, and is answered in the same order; a move that could be no conversion is a payout itself.
        return facts.Received.IsPositive || facts.IsTooEarlySimple ? counted.OrElse(no) : no.OrElse(counted);
    }

    // Income of a conversion of 2010 that was spread is none of its own year.
    private static Sentence In(ClaimSoFar soFar, TaxYear year) => soFar.Sums is { TaxableNextYear: not null, TaxableInTwoYears: not null }
        ? (Sentence)$"Half of that counts in {year.Next}, and half in {year.Next.Next}."
        : Sentence.None;
}
