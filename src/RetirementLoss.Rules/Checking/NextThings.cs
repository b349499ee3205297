using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Chooses the three next things to do, with their days, from the answer and its notes.</summary>
internal sealed class NextThings(
    TaxYear year, Assessment federal, ShortAnswer answer, Assessment? state, ShortAnswer? there, OpenPoint? open, bool isVictim, bool isPlainNo, DateOnly askedOn)
{
    private const int Most = 3;
    private const int ShortSentence = 24;

    // Where the deduction goes; the first that is told is the one to do.
    private static readonly string[] ClaimForms = ["schedule-a-two-percent", "schedule-a-other-itemized", "theft-on-schedule-a", "loss-line", "repaid-income-credit", "sale-forms", "form-4684-section-a"];

    private static readonly string[] Papers = ["proof-of-basis", "theft-report", "payout-and-transfers"];

    /// <summary>The things.</summary>
    public IReadOnlyList<NextThing> AtMostThree() => [.. All().OfType<NextThing>().DistinctBy(thing => thing.Kind).Take(Most)];

    private IEnumerable<NextThing?> All() => answer.Word == AnswerWord.NotCovered ? [Told(NoteKind.Alternative, NextThingKind.AskFirst), Keep()]
        : isPlainNo ? PlainNo()
        : [.. isVictim ? Robbed() : [], .. answer.Word == AnswerWord.Depends ? new[] { FindOut() } : [], .. answer.Word == AnswerWord.TooLate ? StillOpenForSome() : [Claim(), .. MayDeduct ? [] : new[] { NoClaim() }], OnTheStateReturn(), Day(), Refund(), Carried(), .. answer.Word == AnswerWord.Depends ? [] : new[] { FindOut() }, Keep(), Told(NoteKind.Alternative, NextThingKind.AskFirst)];

    private bool MayDeduct => answer.Useful is { IsZero: false };

    private static IEnumerable<NextThing?> PlainNo() =>
    [
        new(NextThingKind.OnYourReturn, $"Enter nothing. No form shows this fall."),
        new(NextThingKind.InsideTheAccount, $"Selling one holding for another inside it is free of tax, up or down."),
        new(NextThingKind.BeforeMoneyComesOut, $"Look first: a payout is often income, and an early one can bear an additional tax."),
    ];

    private IEnumerable<NextThing?> Robbed() =>
    [
        new(NextThingKind.ThisWeek, $"Tell your bank, the police and ic3.gov. Pay nobody who offers to get it back."),
        Find("payment-plan") is { } plan && askedOn <= FederalYears.Of(year).DueDates.Return.Value
            ? new(NextThingKind.IfNotFiledYet, $"File on time even if you cannot pay, and ask the IRS for a payment plan.", FederalYears.Of(year).DueDates.Return.Value, plan.Id)
            : Find("payment-plan") is { } late ? new(NextThingKind.IfNotFiledYet, $"File now even if you cannot pay, and ask the IRS for a payment plan.", null, late.Id) : null,
    ];

    // The exceptions are told in full beside the refund window. Beside an open fact, or after what a victim does first, one stands for all.
    private IEnumerable<NextThing?> StillOpenForSome() => Exceptions().Take(open is null && !isVictim ? Most : 1);

    private IEnumerable<NextThing?> Exceptions() =>
    [
        new(NextThingKind.IfFiledLate, $"Or paid that tax within the last two years? The time may still run. Ask a preparer.", null, "refund-window-exceptions"),
        new(NextThingKind.IfStillOpen, $"Is {year} in examination or in court, or a claim open? Say so there.", null, "refund-window-exceptions"),
        new(NextThingKind.AskFirst, $"Too ill to manage your money, or in a disaster area? You may have more time.", null, "refund-window-exceptions"),
    ];

    private NextThing? FindOut() => open is null ? null : open.SettledBy is { } paper ? new(NextThingKind.FindOut, $"{Sentence.Kept(paper)}.") : new(NextThingKind.FindOut, $"Come back when you know {Sentence.Kept(open.First.Name)}.");

    private NextThing? Claim() => !MayDeduct || answer.Word is not (AnswerWord.Yes or AnswerWord.Partly) ? null : ClaimForms.Select(Find).FirstOrDefault(note => note is not null) is { } form
        ? new(NextThingKind.OnYourReturn, Spoken.Sentences(form.Text)[0], null, form.Id)
        : new(NextThingKind.OnYourReturn, $"Claim it on the return for {year}.");

    private NextThing NoClaim() => new(NextThingKind.OnYourReturn, Sentence.Of(IsAllowedInVain ? $"Claiming the loss would not lower your tax." : (Sentence)$"Claim no loss.", answer.Income switch
    {
        { IsZero: true } when federal.Sums.Received is { IsPositive: true } => (Sentence)$"Report the payout; none of it is income.",
        { IsFirm: true, IsZero: false } income when federal.Sums.Received is null => $"{income.Low} is income of {year}.",
        { IsFirm: true, IsZero: false } income => $"Report the payout; {income.Low} of it is income.",
        { IsFirm: false } => $"Report the payout; how much of it is income is still open.",
        _ => Sentence.None,
    }));

    // Below a yes, "claim no loss" would contradict the word above it.
    private bool IsAllowedInVain => answer.Word is AnswerWord.Yes or AnswerWord.Partly && answer.Useful is { IsZero: true };

    private NextThing? OnTheStateReturn() => there is { Useful.IsZero: false } && state!.Notes.FirstOrDefault(note => note.Kind == NoteKind.Form) is { } form
        ? new(NextThingKind.OnTheStateReturn, Spoken.Sentences(form.Text)[0], null, form.Id)
        : null;

    private NextThing? Day() => federal.Notes
        .Where(note => note.Kind == NoteKind.Deadline && note.Id != "refund-window")
        .Select(note => (note, Last: note.Text.Values.OfType<DateOnly>().Where(day => day >= askedOn).Select(day => (DateOnly?)day).FirstOrDefault()))
        .Where(told => told.Last is not null)
        .OrderBy(told => told.Last)
        .Select(told => new NextThing(NextThingKind.ByDay, Spoken.Sentences(told.note.Text)[0], told.Last, told.note.Id))
        .FirstOrDefault();

    private NextThing? Refund()
    {
        var figures = FederalYears.Of(year);
        return !MayDeduct || answer.Word == AnswerWord.TooLate || askedOn <= year.LastDay || !RefundDays.IsOpenForSome(askedOn, figures) ? null
            : RefundDays.IsOpenForAll(askedOn, figures)
                ? new(NextThingKind.ByDay, $"If the {year} return is filed without it, claim it on Form 1040-X.", figures.RefundWindow.FiledEarly.Value, "refund-window")
                : new(NextThingKind.ByDay, $"Whether a refund for {year} can still be claimed depends on the day the return was filed.", figures.RefundWindow.Extended.Value, "refund-window");
    }

    private NextThing? Carried() => Find(UnusedPart.ClosedYearNote) is { } note
        ? new(NextThingKind.IfALossWasCarried, $"What the income of {year} could not use still counts in a year that is open. Ask a preparer.", null, note.Id)
        : null;

    // Of the papers the first whose sentence is short; a long list of papers is told in full further down.
    private NextThing? Keep() => Papers.Select(Find).OfType<Note>().Concat(federal.Notes.Where(note => note.Kind == NoteKind.Document)).OrderBy(note => Spoken.Words(Spoken.Sentences(note.Text)[0]) > ShortSentence).FirstOrDefault() is { } paper
        ? new(NextThingKind.Keep, Spoken.Sentences(paper.Text)[0], null, paper.Id)
        : null;

    private NextThing? Told(NoteKind kind, NextThingKind thing) => federal.Notes.FirstOrDefault(note => note.Kind == kind && note.Id != "what-to-do-now") is { } note
        ? new(thing, Spoken.Sentences(note.Text)[0], null, note.Id)
        : null;

    private Note? Find(string id) => federal.Notes.FirstOrDefault(note => note.Id == id);
}
