using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>What goes with income that is spread over several years: the later years, the choice against it, and the forms.</summary>
internal static class SpreadNotes
{
    private const string ChoiceNote = "spread-is-a-choice";

    /// <summary>The sentence of the step.</summary>
    public static Sentence Because(ClaimCase facts, SpreadIncome spread) => facts.Payout!.Early.SpreadElectedOut
        ? (Sentence)$"You chose to count all of the income in one year, so {spread.Income} is income of {facts.Year}."
        : $"{spread.Spread} of the income counts in equal parts in {Years(facts, spread)}. So {spread.ThisYear} of it is income of {facts.Year}.{Rest(facts, spread)}";

    /// <summary>The sums behind the step.</summary>
    public static IReadOnlyList<WorkingLine> Working(ClaimCase facts, SpreadIncome spread) => facts.Payout!.Early.SpreadElectedOut ? [] :
    [
        new($"Income of the payout", spread.Income),
        new($"Spread over {Years(facts, spread)}", spread.Spread),
        new($"Counts in {facts.Year}: what is not spread, and the first part", spread.OfTheYear),
        .. spread.Later.Select(later => new WorkingLine($"Counts in {later.Year}", later.Amount)),
    ];

    /// <summary>The notes of the step.</summary>
    public static IReadOnlyList<Note> Of(ClaimCase facts, SpreadIncome spread, Authority source) =>
    [
        .. facts.Payout!.Early.SpreadElectedOut
            ? []
            : new[]
            {
                new Note(NoteKind.Caveat, "income-of-later-years", $"{Told(spread)} Report it on the return of that year, even if nothing is paid out then. If the person dies first, what is left counts in the year of death.", source),
                Choice(facts, spread, source),
            },
        new(NoteKind.Form, "form-8915", $"{Form(facts)} for {facts.Year}: it shows which part of the payout counts, the part of each year, and what you pay back.", source),
        new(NoteKind.Caveat, "amount-for-all-accounts", $"The amount that the law covers is for all your accounts together{(facts.Payout!.Early.Reason == EarlyPayoutReason.Disaster ? $", and for each disaster in all years" : Sentence.None)}. Here nothing was counted as used elsewhere.", source),
        .. RepaymentNotes.For(facts, source),
    ];

    private static Sentence Form(ClaimCase facts) => facts.Payout!.Early.Reason == EarlyPayoutReason.Coronavirus ? (Sentence)$"Form 8915-E, and Form 8915-F in the years after," : $"Form 8915-F";

    private static Sentence Years(ClaimCase facts, SpreadIncome spread) => Sentence.AllOf([$"{facts.Year}", .. spread.Later.Select(later => Sentence.Of($"{later.Year}"))]);

    private static Sentence Rest(ClaimCase facts, SpreadIncome spread) => spread.Income > spread.Spread ? $" With the {spread.Income - spread.Spread} that is not spread, {spread.OfTheYear} is income of {facts.Year}." : Sentence.None;

    // The choice is made on a return filed in time, and cannot be made or changed after that.
    private static Note Choice(ClaimCase facts, SpreadIncome spread, Authority source)
    {
        var last = DueDates.OfExtendedReturn(facts.Year);
        return facts.AskedOn <= last
            ? new(NoteKind.Alternative, ChoiceNote, $"On the return of {facts.Year} you can choose to count all {spread.Income} in that year instead. The return must be filed in time, on {last:MMMM d, yyyy} at the latest with an extension. Later the choice can neither be made nor changed.", source)
            : new(NoteKind.Caveat, ChoiceNote, $"On a return for {facts.Year} that was filed in time, people could choose to count all of the income in that year instead. The last day for it was {last:MMMM d, yyyy}, with an extension. This takes it that you did not choose so.", source);
    }

    private static Sentence Told(SpreadIncome spread) =>
        Sentence.Of(spread.Later.Select(later => Sentence.Of($"{later.Amount} more of this payout is income of {later.Year}.")));
}
