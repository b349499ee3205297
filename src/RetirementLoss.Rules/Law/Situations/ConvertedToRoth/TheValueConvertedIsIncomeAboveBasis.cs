using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ConvertedToRoth;

/// <summary>A conversion is income on the value of the day, less the basis that goes with it.</summary>
internal sealed class TheValueConvertedIsIncomeAboveBasis : FederalRule<ConvertedToRothCase>
{
    private const string CouldBeUndone = "conversion-could-be-undone";
    private const string CannotBeUndone = "conversion-cannot-be-undone";

    /// <summary>Whether the conversion can be undone, in the years before and after the bar.</summary>
    public static IReadOnlyList<DatedNote<ConvertedToRothCase>> Undoing { get; } =
    [
        new(YearRange.Through(2017), CouldBeUndone, (facts, _) => facts.IsTooEarlySimple ? null : new(NoteKind.Caveat, CouldBeUndone, $"This takes it that the conversion was not undone. One made in {facts.Year} could be undone until {DueDates.OfExtendedReturn(facts.Year):MMMM d, yyyy}. If you did that, there was no income; the time for it is over.", Federal.Irc408Ad3)),
        new(YearRange.From(2018), CannotBeUndone, (facts, _) => facts.IsTooEarlySimple ? null : new(NoteKind.Caveat, CannotBeUndone, $"A conversion made in 2018 or later cannot be undone, however far the value falls afterwards.", Federal.Irc408Ad6)),
    ];

    public override string Asks => "Is the converted value income?";

    public override YearRange InForce => YearRange.From(1998);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d2, Federal.Irc408Ad3, Federal.Reg408A_4];

    public override Finding Decide(ConvertedToRothCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var isIra = Pools.IsIra(facts.Pool);
        var basisConverted = !facts.Basis.IsPositive || !facts.Converted.IsPositive ? Money.Zero
            : isIra ? facts.Converted.Share(facts.Basis, facts.YearEndValue + facts.Converted + facts.Received)
            : Money.Min(facts.Basis, facts.Converted);
        var income = facts.Converted - basisConverted;
        var basisLeft = (facts.Basis - basisConverted - facts.PaidOut.TaxFree).OrZero;
        var countsAtOnce = facts.CountedAtOnce || facts.IsTooEarlySimple;
        var countsLater = ConversionSpread.Applies(facts.Year, countsAtOnce);
        var sums = (soFar.Sums with { Basis = facts.Basis, Received = facts.Converted + facts.Received, Taxable = (countsLater ? Money.Zero : income) + facts.PaidOut.Taxable, BasisCarried = isIra ? basisLeft : null })
            .With(facts.Year, income, countsAtOnce);
        return Answer(facts, soFar, income.IsPositive, $"{basisConverted.OrNoneFirst()} of the {facts.Converted} {(facts.IsTooEarlySimple ? (Sentence)$"moved" : $"converted")} is already-taxed money, so {income.OrNothing()} is income{When(sums, facts.Year)}. It adds {facts.Converted} to the basis of your Roth IRAs.", soFar with { Sums = sums })
            .Citing(isIra ? [Federal.Form8606.For(facts.Year)] : [])
            .Noting(facts.IsTooEarlySimple ? PayoutNotes.Reporting(facts, facts.Pool, year) : ConversionNotes.Reporting(facts, facts.Pool, year))
            .Noting(DatedNote.Said(Undoing, facts, year))
            .Noting(Line14(facts, basisLeft, isIra))
            .Noting(facts.PoolIsEmpty ? [] : NotFinal.LineFourteen(facts.Year, facts.Pool, basisLeft))
            .Noting(isIra ? [] : UnderwaterPlan(basisLeft))
            .Noting(ConversionSpread.Notes(facts.Year, facts.IsTooEarlySimple ? null : income, facts.CountedAtOnce));
    }

    private static Sentence When(Sums sums, TaxYear year) => sums is { TaxableNextYear: { } first, TaxableInTwoYears: { } second }
        ? (Sentence)$", but not of {year}: {first} of it counts in {year.Next} and {second} in {year.Next.Next}"
        : $"";

    private static IReadOnlyList<Note> UnderwaterPlan(Money basisLeft) => basisLeft.IsPositive
        ? [new(NoteKind.Caveat, "underwater-after-tax-rollover", $"Your basis is {basisLeft} more than what was converted. Nothing says what becomes of it; ask an adviser before you rely on it.", Federal.Irc402c)]
        : [];

    private static IReadOnlyList<Note> Line14(ConvertedToRothCase facts, Money basisLeft, bool isIra) => isIra && basisLeft.IsPositive && facts.PoolIsEmpty
        ? [new(NoteKind.Caveat, "line-14-survival", $"The {basisLeft} of basis left over stays on line 14 of Form 8606. Nothing says whether it survives once every IRA is empty. If there was no nondeductible contribution in {facts.Year}, Part I may be skipped and the line left blank; keep your own record.", Federal.Form8606)]
        : [];
}
