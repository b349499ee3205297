using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>Money that could not be rolled over is an ordinary contribution where it arrived, and too much of it bears a yearly tax.</summary>
internal static class ExcessInTheNewAccount
{
    /// <summary>What to do about it, and the tax of each year in which it stays.</summary>
    public static IReadOnlyList<Note> Notes(string id, Money amount, RolledOverCase facts, FederalYear year)
    {
        var rate = year.ExcessContributionExcise;
        return
        [
            facts.AskedOn <= DueDates.OfExtendedReturn(facts.Year)
                ? new(NoteKind.Deadline, id, $"If the {amount} is now in an IRA, it counts there as a contribution, and what is above your limit for the year is too much. Take that out, with what it earned, by the due date of your {facts.Year} return (with an extension, or if you filed in time, by {DueDates.OfExtendedReturn(facts.Year):MMMM d, yyyy}) to avoid a yearly tax of {rate.Value} on it.", Federal.Irc408d3, Federal.Irc408d4, Federal.Irc4973)
                : new(NoteKind.Deadline, id, $"If the {amount} is still in an IRA, it counted there as a contribution, and what was above your limit for the year is too much. It bears a tax of {rate.Value} for each year at whose end it is still in. Take it out by {new TaxYear(facts.AskedOn.Year).LastDay:MMMM d, yyyy} to end that.", Federal.Irc408d3, Federal.Irc4973),
            new(NoteKind.Form, "excise-form", $"Form 5329 for {facts.Year} and each later year at whose end the excess was still in an IRA: {rate.Value} of it, {amount * rate.Value} a year on all {amount}, and never more than {rate.Value} of what your IRAs of the kind were worth.", Federal.Irc4973),
        ];
    }
}
