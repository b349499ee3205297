using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>The sums of the additional tax: what it reaches, what of that an exception covers, and the rate on the rest.</summary>
/// <param name="Reached">The income and the converted money that it reaches.</param>
/// <param name="Exempt">The part that an exception covers.</param>
/// <param name="Rate">The rate, which is higher in the first two years of a SIMPLE IRA.</param>
internal sealed record AdditionalTax(Exposed Reached, Money Exempt, Figure<Rate> Rate)
{
    /// <summary>What bears it.</summary>
    public Money Bears => Reached.Total - Exempt;

    /// <summary>The tax.</summary>
    public Money Due => Bears * Rate.Value;

    /// <summary>The sums, line by line.</summary>
    public IReadOnlyList<WorkingLine> Sums =>
    [
        new($"Income of the payout", Reached.Income),
        new($"Converted money that came out within five years", Reached.Converted),
        new($"Covered by an exception", -Exempt),
        new($"Additional tax of {Rate.Value}", Due),
    ];

    /// <summary>The sums of this payout.</summary>
    public static AdditionalTax On(ClaimCase facts, Exposed exposed, FederalYear year) => new(
        exposed,
        Covered.Of(facts, exposed.Total, exposed, year),
        facts.Payout!.Early.IsSimpleInFirstTwoYears ? year.EarlyPayout.SimpleIraAdditionalTax : year.EarlyPayout.AdditionalTax);

    /// <summary>Where the rate stands, and where the exception does that covers something.</summary>
    public IReadOnlyList<Citation> CitedFor(ClaimCase facts) =>
        Exempt.IsPositive && EarlyPayoutExceptions.Of(facts.Payout!.Early.Reason).Source is var source && source != Rate.Citation.Authority
            ? [Rate.Citation, source.For(facts.Year)]
            : [Rate.Citation];
}
