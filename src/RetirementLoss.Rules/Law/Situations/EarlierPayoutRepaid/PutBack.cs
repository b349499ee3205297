using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;
using Ask = RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid.PutBackQuestions;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>Money of an earlier payout that went back into a retirement account, and what of the income is left in each year.</summary>
/// <param name="Year">The year in which it was put back.</param>
/// <param name="IsIra">Whether the payout came from an IRA.</param>
/// <param name="Kind">What the payout was for.</param>
/// <param name="After">How many years before it was paid.</param>
/// <param name="IsSpread">Whether its income counted over three years.</param>
/// <param name="Income">The income of the payout in all its years together.</param>
/// <param name="Back">What was put back in the year.</param>
internal sealed record PutBack(TaxYear Year, bool IsIra, EarlyPayoutReason Kind, PutBackAfter After, bool IsSpread, Money Income, Money Back)
{
    /// <summary>The year of the payout.</summary>
    public TaxYear PaidIn => YearOf(Year, After);

    /// <summary>Whether the law of that year let a payout of this kind be put back at all.</summary>
    public bool IsOfTheLaw => LetGoBack(Kind, IsIra, PaidIn);

    /// <summary>What it takes out of income, in whatever year.</summary>
    public Money Counts => Money.Min(Back, Income);

    /// <summary>Income that counts in the year itself before anything is put back; none where it counts in earlier years only.</summary>
    public Money? PartOfTheYear => !IsSpread ? null : After switch
    {
        PutBackAfter.OneYear => Part,
        PutBackAfter.TwoYears => Last,
        _ => null,
    };

    /// <summary>What is left of it.</summary>
    public Money? LeftThisYear => PartOfTheYear is { } part ? (part - Counts).OrZero : null;

    /// <summary>What is left of the income of the next year; none where it has none.</summary>
    public Money? LeftNextYear => IsSpread && After == PutBackAfter.OneYear ? (Last - (Counts - Part).OrZero).OrZero : null;

    /// <summary>What of it lowers the income of earlier years, by amended returns.</summary>
    public Money OffEarlierYears => (Counts - PartOfTheYear.GetValueOrDefault() - (IsSpread && After == PutBackAfter.OneYear ? Last : Money.Zero)).OrZero;

    /// <summary>The earlier years in which its income counted.</summary>
    public IEnumerable<TaxYear> EarlierYears => IsSpread ? new[] { PaidIn, PaidIn.Next, PaidIn.Next.Next }.Where(year => year.Number < Year.Number) : [PaidIn];

    private Money Part => Income * FederalYears.Of(PaidIn).EarlyPayout.SpreadShare.Value;

    // The last year takes what rounding to the cent has left.
    private Money Last => Income - Part - Part;

    /// <summary>The year of a payout that went back so long after it.</summary>
    public static TaxYear YearOf(TaxYear putBackIn, PutBackAfter after) => new(putBackIn.Number - (int)after - 1);

    /// <summary>Whether the law of a year let a payout of a kind be put back within three years.</summary>
    public static bool LetGoBack(EarlyPayoutReason kind, bool isIra, TaxYear paidIn) => EarlyPayoutExceptions.Of(kind) is { CanBePaidBack: true } relief && relief.ReachesSome(isIra, paidIn);

    /// <summary>Reads it from a complete sheet; none where nothing was put back this way.</summary>
    public static PutBack? From(Answers live, bool isIra) => live.Get(Ask.Kind) is not { } kind ? null : new(
        new TaxYear(live.Require(Opening.Year)),
        isIra,
        kind,
        live.Get(Ask.After) ?? PutBackAfter.Longer,
        live.Has(Ask.Spread) && live.Is(Ask.Spread, true),
        live.Get(Ask.Income) ?? Money.Zero,
        live.Get(Ask.Back) ?? Money.Zero);
}
