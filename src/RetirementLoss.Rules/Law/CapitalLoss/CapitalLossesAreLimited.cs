using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>Capital losses come off capital gains, then off a little other income each year; the rest carries forward.</summary>
internal sealed class CapitalLossesAreLimited : FederalRule<CapitalCase>
{
    public override string Asks => "Can all of the capital loss be used this year?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165f, Federal.Irc1211, Federal.Irc1212];

    public override bool Concerns(CapitalCase facts, ClaimSoFar soFar) => soFar.Character == Character.Capital;

    public override Finding Decide(CapitalCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var loss = soFar.Sums.Loss.GetValueOrDefault();
        var all = loss + facts.OtherLosses;
        var offGains = Money.Min(all, facts.OtherGains);
        var limit = facts.Status is { } status ? year.CapitalLossLimit.Value[status] : all - offGains;
        var used = Money.Min(all, facts.OtherGains + limit);

        // Other losses are used first, so that this loss is never credited with more than it adds.
        var allowed = used - Money.Min(facts.OtherLosses, facts.OtherGains + limit);
        var offIncome = allowed - soFar.Sums.AgainstGains.GetValueOrDefault();
        var after = soFar with { Allowed = allowed, Sums = soFar.Sums with { AgainstOtherIncome = offIncome }, Headline = Headline(facts, loss, allowed, offGains, used - offGains) };
        var step = allowed == loss
            ? Continue(facts, soFar, $"All of it. {Use(offGains, used - offGains)}", after)
            : Limit(facts, soFar, after, $"Capital losses beyond your gains come off other income only up to {limit} a year. {Use(offGains, used - offGains)} The other {all - used} carries forward.");
        return step
            .Showing(
                new($"This capital loss", loss),
                new($"Other capital losses", facts.OtherLosses),
                new($"Capital gains", -facts.OtherGains),
                new($"Used against gains", offGains),
                new($"Used against other income", used - offGains),
                new($"Carried to {facts.Year.Next}", all - used))
            .Noting(Notes(facts, used - offGains, all - used));
    }

    private static Sentence Headline(CapitalCase facts, Money loss, Money allowed, Money offGains, Money offIncome) => allowed == loss
        ? (offGains.IsPositive, offIncome.IsPositive) switch
        {
            (true, true) => Sentence.Of($"yes, in full.", $"Your capital loss of {loss} comes off your capital gains, and what is left of it off other income."),
            (true, false) => Sentence.Of($"yes, in full.", $"Your capital loss of {loss} comes off your capital gains."),
            _ => Sentence.Of($"yes, in full.", $"Your capital loss of {loss} comes off your other income."),
        }
        : allowed.IsZero
            ? Sentence.Of($"nothing this year, but the loss is not gone.", $"Your other capital losses use up what is allowed, so all {loss} carries to {facts.Year.Next}.")
            : Sentence.Of($"yes, in part.", $"{allowed} of your {loss} capital loss can be used this year, and {loss - allowed} carries to {facts.Year.Next} and later years.");

    private static Sentence Use(Money offGains, Money offIncome) => (offGains.IsPositive, offIncome.IsPositive) switch
    {
        (true, true) => $"{offGains} of your losses comes off capital gains, and {offIncome} off other income.",
        (true, false) => $"{offGains} of your losses comes off capital gains.",
        _ => $"No capital gains are left, so {offIncome} comes off other income.",
    };

    private static List<Note> Notes(CapitalCase facts, Money offIncome, Money carried)
    {
        List<Note> notes = [new(NoteKind.Form, "sale-forms", $"{new Name(Federal.SaleForms.For(facts.Year).Cite)} for {facts.Year}: report each sale there; the net loss goes on to Form 1040. You need not itemize.", Federal.SaleForms)];
        if (offIncome.IsPositive)
        {
            notes.Add(new(NoteKind.Caveat, "limit-and-other-income", $"A loss can help only as far as there is other income. If your taxable income without it is less than {offIncome}, less is used up and more carries forward.", Federal.Irc1212));
        }

        if (carried.IsPositive)
        {
            notes.Add(new(NoteKind.Document, "carryover-worksheet", $"Keep the worksheet for carryovers in the Schedule D instructions for {facts.Year}. The {carried} is used in {facts.Year.Next} and later, year after year, until it is used up. What is left at death is lost.", Federal.Irc1212));
            notes.Add(new(NoteKind.Alternative, "gains-use-the-loss", $"Gains that you take in {(facts.AskedOn <= facts.Year.LastDay ? facts.Year : facts.Year.Next)} or later can use up the rest without limit.", Federal.Irc1211));
        }

        return notes;
    }
}
