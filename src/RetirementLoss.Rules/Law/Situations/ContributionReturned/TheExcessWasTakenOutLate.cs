using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>After the due date the plain excess comes out, gains and losses stay, and each year-end that it stayed in costs an excise.</summary>
internal sealed class TheExcessWasTakenOutLate : FederalRule<ContributionReturnedCase>
{
    public override string Asks => "Does a loss count when too much comes out after the due date?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d5, Federal.Irc4973];

    public override Finding Decide(ContributionReturnedCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var rate = year.ExcessContributionExcise.Value;
        var (each, ends) = (facts.Contribution * rate, facts.YearEnds);
        var left = (facts.Contribution - (facts.CameBack ?? facts.Contribution)).OrZero;
        return Settle(
                facts,
                soFar,
                soFar.Sums with { Received = facts.Contribution - left },
                Verdict.NoLoss,
                Sentence.Of($"no deduction.", $"Late, the plain {facts.Contribution} {(left.IsPositive ? (Sentence)$"has to come" : $"comes")} out; a loss on it stays in the IRA and does not count."),
                $"Gains and losses do not matter after the due date. The excess was there at the end of {Years(facts, ends)}, and each such year costs {rate} of it, {each}{InAll(each, ends)}.")
            .Citing(year.ExcessContributionExcise.Citation)
            .Showing(new($"Too much", facts.Contribution), new($"{rate} for each year-end", each), new(ends == 1 ? (Sentence)$"Excise for one year-end" : $"Excise for {ends} year-ends", each * ends))
            .Noting(
                new Note(NoteKind.Form, "excise-form", $"Form 5329 for each year from {facts.Year} on at whose end the excess was still in: {each} a year. It can be filed late on its own.", Federal.Irc4973),
                new Note(NoteKind.Caveat, "excise-cap", $"The excise of a year is never more than {rate} of what all your IRAs of the kind were worth at its end.", Federal.Irc4973),
                new Note(NoteKind.Caveat, "excess-used-up-later", $"If you could have put in more in a later year and did not, the excess is used up by that room, and the excise ends. None was counted here.", Federal.Irc4973),
                new Note(NoteKind.Caveat, "late-return-not-income", $"The amount that comes out is normally not income if it was not deducted and the whole contribution was not above the yearly limit. Otherwise ask an adviser.", Federal.Irc408d5),
                new Note(NoteKind.Deadline, "excise-stops", Stops(facts, left, rate), Federal.Irc4973),
                new Note(NoteKind.Document, "proof-of-excess", $"Form 5498 for {facts.Year}, Form 1099-R of the payout, and the custodian's statements of each December 31.", Federal.Form1099R))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }

    private static Sentence Years(ContributionReturnedCase facts, int ends) => ends > 1
        ? $"{ends} years, from {facts.Year} on"
        : (Sentence)$"{facts.Year}";

    private static Sentence InAll(Money each, int ends) => ends > 1 ? $": {each * ends} in all" : Sentence.None;

    private static Sentence Stops(ContributionReturnedCase facts, Money left, Rate rate) => facts.FixedOn is { } fixedOn && left.IsPositive
        ? $"Only {facts.CameBack} came out on {fixedOn:MMMM d, yyyy}. The other {left} is still too much: it costs {rate} for {fixedOn.Year} and each later year at whose end it is still in, unless a later year had room for it."
        : facts.FixedOn is { } day
        ? $"It came out on {day:MMMM d, yyyy}, before the end of {day.Year}, so no excise is due for {day.Year}."
        : (Sentence)$"What comes out by December 31 of a year bears no excise for that year.";
}
