using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>What is said of a conversion that came beside another payout of the year.</summary>
internal static class ConversionNotes
{
    /// <summary>The word of the note on income that counts beside that of a payout.</summary>
    public const string InTheYearNote = "conversion-in-the-year";

    /// <summary>The lines of a conversion: one of an IRA is always on Form 8606; one of a plan was on it only in the year whose income was split.</summary>
    public static IReadOnlyList<Note> Reporting(LossCase facts, Pool pool, FederalYear year)
    {
        var lines = PayoutNotes.Reporting(facts, pool, year).Where(note => note.Id != PayoutNotes.Form8606Note);
        return Pools.IsIra(pool) ? [.. lines, new(NoteKind.Form, PayoutNotes.Form8606Note, $"File Form 8606 for {facts.Year}: the conversion goes in Part II, whether or not already-taxed money ever went in.", Federal.Form8606)]
            : ConversionSpread.Years.Includes(facts.Year) ? [.. lines, new(NoteKind.Form, PayoutNotes.Form8606Note, $"File Form 8606 for {facts.Year}: money of a plan that went to a Roth IRA goes in Part III.", Federal.Form8606)]
            : [.. lines];
    }

    /// <summary>What of the conversion is income, and that the additional tax does not reach it.</summary>
    public static IReadOnlyList<Note> InTheYear(TaxYear year, Money converted, Money? income) => converted.IsPositive && income is { } taxed
        ? [new(NoteKind.Form, InTheYearNote, $"Of the {converted} that you converted in {year}, {taxed.OrNothing()} is income. It counts beside the income of the payout, in Part II of Form 8606. The additional tax on early payouts does not reach it, unless the money leaves the Roth IRA within five years.", Federal.Irc408Ad3, Federal.Form8606)]
        : [];
}
