using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Brings a report down to a letter of one page for the person it is about.</summary>
internal sealed class LetterOf(Report report)
{
    private const int MostThings = 3;
    private const int MostPapers = 3;
    private const int MostWordsOfPapers = 75;

    private FirstScreen Screen => report.Screen;

    private ShortAnswer Federal => Screen.Federal;

    /// <summary>The letter.</summary>
    public ClientLetter Whole() => new()
    {
        Subject = $"Your {FactsInWords.Account(report.Answers)} loss, tax year {report.Year}",
        Sorry = Screen.IsVictim ? (Sentence)$"We are sorry about what was done to you. It was a crime." : null,
        Facts = new FactsInWords(report).Told(),
        Federal = Federal.WouldHaveSaid is { } would
            ? new(Federal, Federal.Says, Sentence.Of([$"While there was time, this was the answer: {would}", Federal.OnlyPart ?? Sentence.None, WouldHaveCome(Federal.Useful), WouldHaveBeenWorth()]))
            : new(Federal, Sentence.Of(Comes(Federal.Useful), Worth()), Sentence.Of(Federal.Says, Federal.OnlyPart ?? Sentence.None)),
        State = Screen.State is { State: { } home } there ? new(there, OfTheState(there, home), Sentence.Of(there.Says, there.OnlyPart ?? Sentence.None)) : null,
        Besides = Sentence.Of([Income(), AdditionalTax(), HowSure(), HowSureThere(), LeftOut(), Open()]),
        Next = Next(),
        Keep = Papers(),
        TellUs = $"If anything above is not as you remember it, tell us. It may change the answer.",
        Disclaimer = $"This letter rests on the facts above as you told them, and on the law as of {report.Edition.LawAsOf:MMMM d, yyyy}. It is general information for tax year {report.Year}, and no formal opinion.",
    };

    private Sentence Comes(AmountSpan? useful) => useful switch
    {
        null => Sentence.None,
        { IsZero: true } when Federal.Word is AnswerWord.No => $"{useful.Low} can be deducted.",
        { IsZero: true } => $"{useful.Low} of it would lower your taxable income.",
        { IsFirm: true } => $"{useful.Low} comes off your taxable income.",
        { High: { } high } => $"Between {useful.Low} and {high} can come off your taxable income.",
        { Low.IsZero: true } => $"How much can come off your taxable income is still open.",
        _ => $"{useful.Low} or more can come off your taxable income.",
    };

    private static Sentence WouldHaveCome(AmountSpan? useful) => useful switch
    {
        null => Sentence.None,
        { IsFirm: true } => $"{useful.Low} would have come off your taxable income.",
        { High: { } high } => $"Between {useful.Low} and {high} would have come off your taxable income.",
        { Low.IsZero: true } => $"How much would have come off your taxable income is open.",
        _ => $"{useful.Low} or more would have come off your taxable income.",
    };

    private Sentence Worth() => Federal switch
    {
        { WorthBetween: { IsFirm: false, High: { } high } between } => $"That is worth between {between.Low} and {high} of federal income tax.",
        { Worth: { Kind: WorthKind.WorkedOut, Amount: { } amount } } => $"That is worth about {amount} of federal income tax.",
        { Worth: { Kind: WorthKind.AtYourRate, LowestRate: { } lowest, HighestRate: { } highest } } => $"That saves tax at your own top rate, from {lowest} to {highest} of it.",
        { Worth: { } unknown } => NotWorkedOut(unknown),
        _ => Sentence.None,
    };

    private Sentence WouldHaveBeenWorth() => Federal switch
    {
        { WorthBetween: { IsFirm: false, High: { } high } between } => $"That would have been worth between {between.Low} and {high} of federal income tax.",
        { Worth: { Kind: WorthKind.WorkedOut, Amount: { } amount } } => $"That would have been worth about {amount} of federal income tax.",
        { Worth: { Kind: WorthKind.AtYourRate, LowestRate: { } lowest, HighestRate: { } highest } } => $"It would have saved tax at your own top rate, from {lowest} to {highest} of it.",
        { Worth: { } unknown } => NotWorkedOut(unknown),
        _ => Sentence.None,
    };

    private Sentence NotWorkedOut(Worth worth) => worth.Kind == WorthKind.AgainstGainsOnly
        ? $"It comes off capital gains. What that saves in tax is not worked out here."
        : (Sentence)$"What that is worth in tax of {report.Year} is not worked out here.";

    private static Sentence OfTheState(ShortAnswer there, StateAssessment home) => there.Useful switch
    {
        null => Sentence.None,
        { IsZero: true } when there.Word is AnswerWord.No => $"{there.Useful.Low} can be deducted there.",
        { IsZero: true } => $"{there.Useful.Low} of it would lower your {new Name(home.Name)} income.",
        { IsFirm: true } => $"{there.Useful.Low} may come off your {new Name(home.Name)} income.",
        { High: { } high } => $"Between {there.Useful.Low} and {high} may come off your {new Name(home.Name)} income.",
        { Low.IsZero: true } => $"How much may come off your {new Name(home.Name)} income is still open.",
        _ => $"{there.Useful.Low} or more may come off your {new Name(home.Name)} income.",
    };

    private Sentence Income() => Federal.Income switch
    {
        null => Sentence.None,
        { IsZero: true } => report.Federal.Sums.Received is { IsPositive: true } ? $"None of the payout counts as income." : Sentence.None,
        { IsFirm: true } income when report.Federal.Sums.ConversionIncome is { IsPositive: true } converted && report.Federal.Notes.Any(note => note.Id == ConversionNotes.InTheYearNote) => $"{income.Low} of the payout and {converted} of the conversion count as income.",
        { IsFirm: true } income => $"{income.Low} of the payout counts as income.",
        { High: { } high } income => $"Between {income.Low} and {high} of the payout counts as income.",
        { } income => $"{income.Low} or more of the payout counts as income.",
    };

    private Sentence AdditionalTax() => Federal.AdditionalTax switch
    {
        null => Sentence.None,
        { IsZero: true } => $"No additional tax on an early payout is due.",
        { IsFirm: true } tax => $"An additional tax of {tax.Low} on an early payout is due as well.",
        { High: { } high } tax => $"An additional tax between {tax.Low} and {high} on an early payout can be due.",
        { } tax => $"An additional tax of {tax.Low} or more on an early payout can be due.",
    };

    private Sentence HowSure() => Federal.Word == AnswerWord.NotCovered ? Sentence.None : Federal.Certainty switch
    {
        Certainty.Settled => $"The federal answer is settled law.",
        Certainty.AgencyView => $"The federal answer is the view of the tax agency; no binding text says it.",
        Certainty.Unsettled => $"No authority settles the federal answer; the pages after this one show both readings.",
        _ => throw new InvalidOperationException($"'{Federal.Certainty}' has no words in the letter yet; add them."),
    };

    private Sentence HowSureThere() => Screen.State is not { State: { } home } there || there.Word == AnswerWord.NotCovered ? Sentence.None : there.Certainty switch
    {
        Certainty.Settled => $"The {new Name(home.Name)} answer rests on the state’s own law or form.",
        Certainty.AgencyView => $"For {new Name(home.Name)}, not every step is confirmed by a text of the state.",
        Certainty.Unsettled => $"The {new Name(home.Name)} answer is not settled; check with the state.",
        _ => throw new InvalidOperationException($"'{there.Certainty}' has no words for a state in the letter yet; add them."),
    };

    private Sentence LeftOut() => (Federal.Worth?.Kind == WorthKind.WorkedOut || Federal.WorthBetween is { IsFirm: false }, Screen.State?.Useful is { IsZero: false }) switch
    {
        (true, true) => $"Credits, the minimum tax and what it saves in state tax are not worked out.",
        (true, false) => $"Credits, the minimum tax and state tax are left out of what it is worth.",
        (false, true) => $"What it saves in state tax is not worked out.",
        _ => Sentence.None,
    };

    private Sentence Open() => Screen.Open is not { } open ? Sentence.None
        : open.SettledBy is { } paper && !Screen.Next.Any(thing => thing.Kind == NextThingKind.FindOut) ? Sentence.Of(open.Says, $"What settles it: {Sentence.Kept(paper)}.")
        : open.Says;

    // What to keep has a place of its own in the letter.
    private List<NextThing> Next() =>
    [
        .. Screen.Next
            .Where(thing => thing.Kind != NextThingKind.Keep)
            .Concat(report.AskedOn <= report.Edition.CheckAgainAfter ? [new NextThing(NextThingKind.LookAgain, $"We look at this again, should the law have changed.", report.Edition.CheckAgainAfter)] : [])
            .Take(MostThings),
    ];

    // The first sentence of each; the whole stands in the technical part.
    private Sentence Papers()
    {
        var papers = report.Federal.Notes.Where(note => note.Kind == NoteKind.Document && !BoxSeven.Wrote(note)).Select(note => Spoken.Sentences(note.Text)[0]).Distinct().ToList();
        var words = 0;
        var few = papers.Take(MostPapers).TakeWhile(paper => (words += Spoken.Words(paper)) <= MostWordsOfPapers).ToList();
        return few.Count > 0 ? Sentence.Of(few) : $"The statements of the account, the tax forms for {report.Year}, and this letter.";
    }
}
