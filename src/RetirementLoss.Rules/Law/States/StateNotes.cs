using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>What goes with the answer for a state.</summary>
internal static class StateNotes
{
    /// <summary>What is said where the class is closed, or not clear.</summary>
    public static IReadOnlyList<Note> OfAClosedState(StateCase facts, StateYear span)
    {
        return [.. Sureness(facts, span), .. Basis(facts), .. Caveats(span)];
    }

    /// <summary>What is said where the class is open.</summary>
    public static IReadOnlyList<Note> OfAnOpenState(StateCase facts, StateYear span)
    {
        var form = span.Form!;
        var net = form.NetLine is { } line ? $" What is left stands on {line.InASentence}." : Sentence.None;
        return
        [
            new(NoteKind.Form, "state-form", $"{new Name(form.Name)}: the loss goes on {form.LossLine.InASentence} ({new Name(form.LossLine.Label)}).{net} {Sentence.Kept(form.Then)}", form.Source),
            new(NoteKind.Caveat, "state-rests-on-two-steps", $"No {facts.Home} text that we read names this loss. The answer rests on two steps: {facts.Home} still applies this class, and federal practice before 2018 put such a loss in it. Read it as possible, not as promised.", [.. span.Sources]),
            new(NoteKind.Alternative, "state-itemizing-is-free", $"You may itemize for {facts.Home} even if you took the standard deduction on the federal return.", [.. span.Sources]),
            .. Sureness(facts, span),
            .. Basis(facts),
            .. SameBasis(facts),
            .. HighIncome(facts, span),
            .. Caveats(span),
        ];
    }

    /// <summary>What the federal part says of states where none was tested.</summary>
    public static IReadOnlyList<Note> WhereNoneWasTested(Answers sheet, Answers used, Assessment federal, TaxYear year)
    {
        return !StateFiles.Years.Includes(year) && federal.Character == Character.MiscellaneousItemized && federal.Sums.Loss is { IsPositive: true }
            ? [new(NoteKind.Caveat, "states-before-the-bar", $"This is the federal answer. State returns for years before 2018 are not covered.")]
            : used.Is(StateQuestions.Home, UsState.None)
            ? [new(NoteKind.Caveat, "no-state", $"You did not live in a US state, so no state return was tested. Territories and other countries are not covered.")]
            : sheet.IsUnknown(StateQuestions.Home) && used.IsUnknown(StateQuestions.Home)
            ? [new(NoteKind.Caveat, "no-state-named", $"You named no state, so none was tested. A few states still have the deduction that federal law bars.")]
            : !used.Has(StateQuestions.Home) && federal.Verdict != Verdict.OutsideScope && federal.Notes.All(note => note.Id != "state-may-count-more")
            ? [new(NoteKind.Caveat, "state-not-tested", $"This is the federal answer. No state return was tested for it, and a state can tax a payout, or treat a loss, in its own way.")]
            : [];
    }

    /// <summary>Where the federal count of already-taxed money in IRAs leaves no loss: some states that still have the class count more.</summary>
    public static IReadOnlyList<Note> WhereTheFederalCountLeavesNoLoss(TaxYear year)
    {
        var count = StateFiles.All.Where(file => file.Basis is { IsMoreForSomeIras: true } && file.SpanOf(year) is { IsOpen: true }).ToList();
        return count.Count == 0
            ? []
            : [new(NoteKind.Caveat, "state-may-count-more", $"{Sentence.Together(count.Select(file => Sentence.Of($"{file}")))} still let people deduct such a loss under a general rule, and count some old IRA contributions as already taxed that the federal return does not. Where every IRA of the kind is empty, and what they count is more than was paid out, a loss there is possible. It is not worked out here.", [.. count.Select(file => file.Basis!.Source)])];
    }

    private static IEnumerable<Note> Sureness(StateCase facts, StateYear span) => span.Confidence == StateConfidence.High
        ? []
        : [new(NoteKind.Caveat, "check-with-the-state", $"{HowFirm(facts, span)} Check with the state, or with a preparer there.", [.. span.Sources])];

    // What was not read is not the same as what the law leaves open.
    private static Sentence HowFirm(StateCase facts, StateYear span) => (span.Treatment, span.Confidence) switch
    {
        (StateTreatment.Check, _) => $"The law of {facts.Home} for {facts.Year} was not read in full, so this answer is not settled.",
        (_, StateConfidence.MediumHigh) => $"Not settled: not every step of the answer for {facts.Home} was read in a text of the state, and no text of its tax agency that was read names this loss.",
        _ => (Sentence)$"The answer for {facts.Home} is not settled, or not all of its law for {facts.Year} was read.",
    };

    private static IEnumerable<Note> Basis(StateCase facts) => facts.OwnBasis is null && !facts.SaidSameBasis && facts.Home.Basis is { } basis && basis.SpeaksOf(facts.Account)
        ? [new(NoteKind.Caveat, "state-basis", $"{Sentence.Kept(basis.Text)} Here the federal figure was used.", basis.Source)]
        : [];

    // Where nobody is asked, because what the state says of its count is about other accounts.
    private static IEnumerable<Note> SameBasis(StateCase facts) =>
        facts.OwnBasis is null && !facts.SaidSameBasis && facts.Home.Basis is { } basis && !basis.SpeaksOf(facts.Account) && Pools.Has(facts.Account) && !Pools.IsRoth(Pools.Of(facts.Account, treatedAsOwn: false))
            ? [new(NoteKind.Caveat, "state-basis-same", $"What {facts.Home} says of a count of its own of already-taxed money is about other accounts. Here the federal figure was used.", basis.Source)]
            : [];

    private static IEnumerable<Note> HighIncome(StateCase facts, StateYear span)
    {
        var held = facts.Home.HighIncomeThresholds.Where(figure => figure.Year == facts.Year).ToList();
        var lowest = (held.Find(figure => figure.Status == facts.Status) ?? held.MinBy(figure => figure.Amount))?.Amount;
        return span.HighIncome is { } high && (lowest is not { } threshold || facts.Income > threshold)
            ? [new(NoteKind.Caveat, "state-high-income", Sentence.Kept(high), [.. held.Select(figure => figure.Source).DefaultIfEmpty(span.Sources[0]).Distinct()])]
            : [];
    }

    private static IEnumerable<Note> Caveats(StateYear span) =>
        span.Caveats.Select(caveat => new Note(NoteKind.Caveat, caveat.Id, Sentence.Kept(caveat.Text), caveat.Source is { } source ? [source] : Array.Empty<Authority>()));
}
