using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Brings a report down to its first screen: one word, one sentence, few amounts, three things to do.</summary>
/// <param name="given">All answers of the person.</param>
/// <param name="used">The answers on the way.</param>
/// <param name="year">The tax year.</param>
/// <param name="situation">The word for the situation.</param>
/// <param name="readings">The readings of the facts that are not known; one where all are known.</param>
/// <param name="federal">What they come to on the federal return.</param>
/// <param name="state">What they come to on the return of the state.</param>
/// <param name="stateReadings">The readings there.</param>
/// <param name="unknowns">What the unknown facts mean.</param>
/// <param name="askedOn">The day the question is asked.</param>
internal sealed class ScreenOf(
    Answers given, Answers used, TaxYear year, string situation, IReadOnlyList<Reading> readings, Assessment federal, StateAssessment? state, IReadOnlyList<Reading> stateReadings, IReadOnlyList<UnknownFact> unknowns, DateOnly askedOn)
{
    /// <summary>The screen.</summary>
    public FirstScreen Whole()
    {
        var answer = Federal();
        var there = state is null ? null : State(state);
        var isVictim = used.Is(Opening.Happened, WhatHappened.Stolen);
        var isPlainNo = situation == Token.FromName(nameof(Law.Situations.StillInTheAccount)) && federal.Verdict == Verdict.NoLoss;
        var open = OpenPoints.Of(federal, answer, there, unknowns, used);
        return new()
        {
            IsVictim = isVictim,
            IsPlainNo = isPlainNo,
            Account = used.TryToken(Opening.Account, out var account) ? Opening.Account.Show(account) : "",
            Federal = answer,
            State = there,
            Next = new NextThings(year, federal, answer, state?.Assessment, there, open, isVictim, isPlainNo, askedOn).AtMostThree(),
            Open = open,
        };
    }

    /// <summary>The federal answer.</summary>
    public ShortAnswer Federal()
    {
        var useful = federal.Verdict == Verdict.OutsideScope ? null : Spans.Of(readings, WorthInTax.Useful, sums => sums.UsefulOverStandardDeduction, sums => sums.Deductible, sums => sums.Loss, sums => sums.Basis);
        var word = WordOf(federal.Verdict, Spans.OfDeduction(readings));
        var isTooLate = IsTooLate(useful);
        var worths = readings.Select(reading => WorthInTax.Of(Whole(reading), reading.Assessment, year)).ToList();
        var said = Spoken.Verdict(federal.Headline)[0];
        var open = IsSaidByAll(said) ? null : OpenPoints.Says(federal, useful, unknowns);
        return new()
        {
            Word = isTooLate ? AnswerWord.TooLate : word,
            WouldHaveBeen = isTooLate ? word : null,
            Says = isTooLate ? $"For most people. The time to claim it ended by {LastDayToClaim:MMMM d, yyyy}." : open ?? said,
            WouldHaveSaid = isTooLate ? open ?? said : null,
            // What is open says in its own sentence what of it lowers income.
            OnlyPart = useful is { IsFirm: true } && open is null ? IncomeThatIsThere.OnlyPart(year, federal.Sums, said) : null,
            Useful = useful,
            Worth = worths.Distinct().Count() == 1 ? worths[0] : null,
            WorthBetween = readings.Count > 1 && useful?.High is not null && worths.TrueForAll(worth => worth is null or { Kind: WorthKind.WorkedOut }) && readings.All(reading => reading.IsExact)
                ? new(worths.Min(Amount), worths.Max(Amount))
                : null,
            Income = Spans.Of(readings, assessment => assessment.Sums.Taxable, sums => sums.Received),
            AdditionalTax = Spans.Of(readings, assessment => assessment.Sums.AdditionalTax),
            Certainty = federal.Certainty,
        };
    }

    private DateOnly LastDayToClaim => FederalYears.Of(year).RefundWindow is var window && readings.Any(reading => TimeToClaim.IsSevenYears(reading.Assessment))
        ? window.WorthlessSecurityLatest.Value
        : window.Extended.Value;

    // Where no open fact changes the sentence of the verdict, it says more than "either way" does.
    private bool IsSaidByAll(Sentence said) => Spoken.Words(said) <= OpenPoints.MostWords && readings.All(reading => Spoken.Verdict(reading.Assessment.Headline)[0] == said);

    /// <summary>The answer of the state.</summary>
    public ShortAnswer State(StateAssessment home) => new()
    {
        State = home,
        Word = WordOf(home.Assessment.Verdict, Spans.OfDeduction(stateReadings)),
        Says = Spoken.Verdict(home.Assessment.Headline)[0],
        OnlyPart = IncomeThatIsThere.OnlyPart(year, home.Assessment.Sums, Spoken.Verdict(home.Assessment.Headline)[0]),
        Useful = home.Assessment.Verdict == Verdict.OutsideScope ? null : Spans.Of(stateReadings, WorthInTax.Useful, sums => sums.UsefulOverStandardDeduction, sums => sums.Deductible, sums => sums.Loss, sums => sums.Basis),
        Certainty = home.Assessment.Certainty,
    };

    // The answers of the reading, with those off the way that tell more of the return.
    private Answers Whole(Reading reading) => Answers.Of(given.Tokens.Where(answer => !reading.Answers.Tokens.ContainsKey(answer.Key)).Concat(reading.Answers.Tokens));

    // A deduction whose year is closed is too late, unless what was not used of it goes on to years that are open.
    private bool IsTooLate(AmountSpan? useful) =>
        useful is { IsZero: false }
        && readings.All(reading => !(reading.Assessment.Deductible is { IsPositive: true }) || TimeToClaim.IsOver(reading.Assessment))
        && !readings.Any(reading => reading.Assessment.Notes.Any(note => note.Id == UnusedPart.ClosedYearNote) || LossIsCarried(reading.Assessment));

    private static bool LossIsCarried(Assessment assessment) =>
        assessment is { Character: Character.Capital, Sums: { Loss: { } loss, Deductible: { } deductible } } && loss > deductible;

    private static Money Amount(Worth? worth) => worth?.Amount ?? Money.Zero;

    private static AnswerWord WordOf(Verdict verdict, AmountSpan? deduction) => verdict switch
    {
        Verdict.Deductible => AnswerWord.Yes,
        Verdict.Limited => deduction is { IsZero: true } ? AnswerWord.No : AnswerWord.Partly,
        Verdict.NoLoss or Verdict.NotDeductible => AnswerWord.No,
        Verdict.Depends => AnswerWord.Depends,
        Verdict.OutsideScope => AnswerWord.NotCovered,
        _ => throw new InvalidOperationException($"The verdict '{verdict}' has no word yet; add it."),
    };
}
