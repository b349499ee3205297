using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>What is said of a conversion that came beside another payout of the year.</summary>
internal static class ConversionNotes
{
    /// <summary>What of the conversion is income, and that the additional tax does not reach it.</summary>
    public static IReadOnlyList<Note> InTheYear(TaxYear year, Money converted, Money? income) => converted.IsPositive && income is { } taxed
        ? [new(NoteKind.Form, "conversion-in-the-year", $"Of the {converted} that you converted in {year}, {taxed.OrNothing()} is income. It counts beside the income of the payout, in Part II of Form 8606. The additional tax on early payouts does not reach it, unless the money leaves the Roth IRA within five years.", Federal.Irc408Ad3, Federal.Form8606)]
        : [];
}
