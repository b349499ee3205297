using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>One exception from the additional tax: whom it reaches, since when, and up to what amount.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Words">The reason in words, as an option.</param>
/// <param name="Hint">What must be true for it.</param>
/// <param name="Spans">The years it is law, with the accounts it reaches in them, in order and without gaps.</param>
/// <param name="CoversAll">Whether it covers the whole payout, or only the part spent on the purpose.</param>
/// <param name="Cap">The most it covers, where the law sets an amount.</param>
/// <param name="Source">The source.</param>
internal sealed record EarlyPayoutRelief(
    EarlyPayoutReason Reason,
    string Words,
    string? Hint,
    IReadOnlyList<ReliefSpan> Spans,
    bool CoversAll,
    Func<EarlyPayoutAmounts, Figure<Money>>? Cap,
    Authority Source)
{
    /// <summary>Whether its income is spread over several years, whatever the age, unless the person chooses otherwise.</summary>
    public bool SpreadsIncome { get; init; }

    /// <summary>Whether a payout for it can be paid back for some years.</summary>
    public bool CanBePaidBack { get; init; }

    /// <summary>Whether it is an exception at all.</summary>
    public bool IsNone => Spans.All(span => span.Reach == Reach.Neither);

    /// <summary>Whether it is law in the year, for any account.</summary>
    public bool IsLawIn(TaxYear year) => Spans.Any(span => span.Years.Includes(year));

    /// <summary>Whether it reaches payouts of some IRAs, or else of some plans, in the year.</summary>
    public bool ReachesSome(bool isIra, TaxYear year) => Spans.Any(span => span.Years.Includes(year) && span.ReachesSome(isIra));

    /// <summary>Whether it reaches payouts of some IRAs, or else of some plans, in any year.</summary>
    public bool ReachesSome(bool isIra) => Spans.Any(span => span.ReachesSome(isIra));

    /// <summary>Whether it reaches a payout from this account in the year.</summary>
    public bool Reaches(bool isIra, AccountKind account, TaxYear year) => SpanFor(isIra, account, year) is not null;

    /// <summary>The days on which a payout from this account must come in the year; none where every day of the year counts.</summary>
    public ReliefDay? PaidIn(bool isIra, AccountKind account, TaxYear year) => SpanFor(isIra, account, year)?.Paid is { } days && days.TurnsWithin(year) ? days : null;

    /// <summary>What must be true besides for a payout from this account in the year.</summary>
    public IReadOnlyList<ReliefCondition> Needs(bool isIra, AccountKind account, TaxYear year) => SpanFor(isIra, account, year)?.Needs(account, year) ?? [];

    /// <summary>Its years in words.</summary>
    public string InYears => Spans switch
    {
        [{ Years: var only }] => only.ToString(),
        [{ Years.First: { } first }, .., { Years.Last: null }] => YearRange.From(first.Number).ToString(),
        _ => throw new InvalidOperationException($"The years of '{Reason}' have no words yet; add them."),
    };

    private ReliefSpan? SpanFor(bool isIra, AccountKind account, TaxYear year) => Spans.FirstOrDefault(span => span.Years.Includes(year) && span.Reaches(isIra, account));
}
