using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>What goes with the answer of a state on a personal theft.</summary>
internal static class StateTheftNotes
{
    /// <summary>What is said where such a theft is possible.</summary>
    public static IReadOnlyList<Note> WherePossible(StateTheftCase facts, StateTheftSpan span)
    {
        return
        [
            .. span.Form is { } form ? [new Note(NoteKind.Form, "state-form", Sentence.Kept(form), [.. span.Sources])] : Array.Empty<Note>(),
            new(NoteKind.Caveat, "state-theft-is-possible", $"No {facts.Home} text that was read speaks of a scam. The answer follows from the words on personal thefts. Read it as possible, not as promised.", [.. span.Sources]),
            new(NoteKind.Alternative, "state-itemizing-is-free", $"Ask whether you may itemize for {facts.Home} though you took the standard deduction on the federal return; in most of these states you may.", [.. span.Sources]),
            new(NoteKind.Caveat, "state-theft-waits", $"A part that could still come back when {facts.Year} ended waits here too, and other thefts or casualties of the year share the part of income. Neither is worked out for the state.", [.. span.Sources]),
            .. Cut(facts, span),
        ];
    }

    /// <summary>How sure the answer is, where it is less than sure.</summary>
    public static IReadOnlyList<Note> Sureness(StateTheftCase facts, StateTheftSpan span)
    {
        return span.Confidence == StateConfidence.High
            ? []
            : [new(NoteKind.Caveat, "check-with-the-state", $"{(span.Answer == StateTheftAnswer.Check ? $"What {facts.Home} does for {facts.Year} was not read in full, so there is no answer here." : (Sentence)$"The answer for {facts.Home} is not settled.")} Check with the state, or with a preparer there.", [.. span.Sources])];
    }

    /// <summary>What some states say of a theft in a deal for profit.</summary>
    public static IReadOnlyList<Note> OfATheftForProfit(TaxYear year)
    {
        var told = StateFiles.All.Where(file => file.TheftOf(year)?.ForProfit is not null).ToList();
        return told.Count == 0
            ? []
            : [new(NoteKind.Caveat, "states-and-a-theft-for-profit", $"This is the federal answer. States that start from the federal itemized deductions have this deduction too; many have none. {Sentence.Of(told.Select(file => Sentence.Kept(file.TheftOf(year)!.ForProfit!)))}", [.. told.SelectMany(file => file.TheftOf(year)!.Sources).Distinct()])];
    }

    // A cut of all itemized deductions stands with the state's other deductions.
    private static IEnumerable<Note> Cut(StateTheftCase facts, StateTheftSpan span) =>
    [
        .. facts.Home.SpanOf(facts.Year)?.HighIncome is { } high ? [new Note(NoteKind.Caveat, "state-high-income", $"{Sentence.Kept(high)} Whether it spares thefts was not read.", [.. span.Sources])] : Array.Empty<Note>(),
        .. (facts.Home.SpanOf(facts.Year)?.Caveats ?? []).Where(caveat => caveat.CutsAllItemized)
            .Select(caveat => new Note(NoteKind.Caveat, caveat.Id, $"{Sentence.Kept(caveat.Text)} Whether it spares thefts was not read.", caveat.Source is { } source ? [source] : Array.Empty<Authority>())),
    ];
}
