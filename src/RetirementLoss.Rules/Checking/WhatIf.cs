using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Claims;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Runs the rules once for every reading of the facts that are not known, and once for every year.</summary>
internal sealed class WhatIf(DateOnly askedOn)
{
    // So many readings are made of unknowns tried one by one; those past them are tried together.
    private const int ManyReadings = 64;

    // A year of the strip only needs to know whether the verdict holds.
    private const int ReadingsOfAYear = 4;

    // A person reads a handful of popular claims, not all of them.
    private const int MostClaims = 5;

    /// <summary>The answer alone.</summary>
    public ShortReport Short(Answers given)
    {
        var (asked, used, _) = Fill(UnusedAnswers.Implied(given.Plain).Sheet);
        return Short(given, asked, used);
    }

    /// <summary>The whole report.</summary>
    public Report Report(Answers given)
    {
        var (sheet, implied) = UnusedAnswers.Implied(given.Plain);
        var (asked, used, assumptions) = Fill(sheet);
        var situation = LawBook.For(used);
        var year = new TaxYear(used.Require(Opening.Year));
        var told = Short(given, asked, used);
        return new()
        {
            Edition = EditionFile.Edition,
            AskedOn = askedOn,
            Year = year,
            Situation = situation.Id,
            SituationTitle = situation.Title,
            Federal = told.Federal with { Notes = [.. NotOver(year, told.Federal), .. told.Federal.Notes, .. StateNotes.WhereNoneWasTested(sheet, used, told.Federal, year), .. situation.Checks.Doubts(used), .. assumptions.Select(AssumptionNote), .. implied.Select(choice => AssumptionNote(choice.Question, choice.Said))] },
            State = told.State,
            Screen = told.Screen,
            Answers = used,
            Asked = asked,
            Assumptions = [.. assumptions.Select(question => Sentence.Kept(question.Assumes!.Said)), .. implied.Select(choice => choice.Said)],
            Unknowns = told.Unknowns,
            WouldChange = new Later<Change>(() => new OtherAnswers(asked, used, told.Federal, askedOn).ThatLeadElsewhere()),
            Claims = Claims.Touching(used, told.Federal, MostClaims),
            LeavesOut = situation.LeftOut,
            Years = new Later<YearOutcome>(() => Years(sheet, used)),
        };
    }

    private ShortReport Short(Answers given, IReadOnlyList<Question> asked, Answers used)
    {
        var (federal, readings, unknowns, there) = Bare(asked, used, askedOn);
        var year = new TaxYear(used.Require(Opening.Year));
        var mattering = StateReadings.Beside(unknowns, there.Unknowns);
        var screen = new ScreenOf(given.Plain, used, year, LawBook.For(used).Id, readings, federal, there.State, there.Readings, mattering, askedOn).Whole();
        return new(federal, there.State, mattering, screen);
    }

    /// <summary>The verdicts on every reading of the facts that are not known.</summary>
    public static (Assessment Federal, List<Reading> Readings, IReadOnlyList<UnknownFact> Unknowns, (StateAssessment? State, IReadOnlyList<Reading> Readings, IReadOnlyList<UnknownFact> Unknowns) There) Bare(
        IReadOnlyList<Question> asked, Answers used, DateOnly askedOn)
    {
        var readings = Readings.OfWalked(asked, used, used, ManyReadings, askedOn);
        var unknowns = Unknowns(asked, used, readings);
        var year = new TaxYear(used.Require(Opening.Year));
        return (Joined.Of(year, readings, unknowns), readings, unknowns, StateReadings.Of(year, asked, used, readings, askedOn));
    }

    /// <summary>The same without the reasons, for whoever judges many sheets.</summary>
    public static (Outcome Federal, IReadOnlyList<UnknownFact> Unknowns, StateOutcome? State, IReadOnlyList<UnknownFact> UnknownsThere) Outcomes(IReadOnlyList<Question> asked, Answers used, DateOnly askedOn)
    {
        var readings = Readings.OutcomesOfWalked(asked, used, used, ManyReadings, askedOn);
        var unknowns = Unknowns(asked, used, readings);
        var (state, there) = StateReadings.OutcomesOf(asked, used, readings, askedOn);
        return (Joined.OutcomeOf(readings, unknowns), unknowns, state, there);
    }

    /// <summary>Follows the way to its end; what a program left out is taken as declared, or as unknown, and never as zero.</summary>
    public static (IReadOnlyList<Question> Asked, Answers Used, IReadOnlyList<Question> Assumed) Fill(Answers sheet)
    {
        var walk = LawBook.Walk(sheet, Readings.Taken);
        return walk.Next is { } missing
            ? throw new InvalidOperationException($"'{missing.Id}' must be answered before anything can be said.")
            : (walk.Path, walk.Live, Assumed(sheet, walk));
    }

    /// <summary>The questions on the way for which the sheet has no answer and the usual case was taken.</summary>
    internal static IReadOnlyList<Question> Assumed(Answers sheet, Walk way) => [.. way.Path.Where(question => !sheet.Has(question) && question.AssumedAfter(way.Live) is { Said.Length: > 0 })];

    /// <summary>What each value of each unknown fact leads to.</summary>
    public static List<UnknownFact> Unknowns(IReadOnlyList<Question> asked, Answers used, List<Reading> readings)
    {
        var facts = new List<UnknownFact>();
        var overall = Joined.SumsOf(readings);
        foreach (var question in asked.Where(question => used.IsUnknown(question) && !question.MayStayUnknown))
        {
            // A value that other open facts write in other amounts, such as "all of it", is still one value.
            var outcomes = readings.SelectMany(reading => question.PossibilitiesOf(used.Tokens[question.Id], reading.Answers)).DistinctBy(possibility => possibility.Token).GroupBy(possibility => possibility.Words)
                .Select(alike => (possibility: alike.First(), Under: readings.Where(reading => reading.Tried.Any(tried => tried.Id == question.Id) && reading.Answers.TryToken(question, out var token) && alike.Any(possibility => possibility.Token == token)).ToList()))
                .Where(outcome => outcome.Under.Count > 0)
                .Select(outcome => (outcome.possibility, outcome.Under, Sums: Joined.SumsOf(outcome.Under)))
                .Select(outcome => (
                    Reading: new ReadingOfFact(
                        outcome.possibility,
                        Joined.VerdictOf(outcome.Under),
                        Sums.Of(amount => Fixed(outcome.Under, amount(outcome.Sums), amount(overall))))
                    {
                        Certainty = outcome.Under.Max(reading => reading.Outcome.Certainty),
                        Deduction = Spans.OfDeduction(outcome.Under),
                        Income = Spans.Of(outcome.Under, assessment => assessment.Sums.Taxable, sums => sums.Received),
                    },
                    outcome.Sums))
                .ToList();
            // Where too many facts are open, the last of them are only tried together, and nothing can be said of one by itself.
            if (outcomes.Count == 0 && readings.Exists(reading => reading.Answers.Has(question)))
            {
                facts.Add(new(question, Matters: true, TurnsVerdict: false, []));
                continue;
            }

            var turnsVerdict = outcomes.Select(outcome => Joined.Family(outcome.Reading.Verdict)).Distinct().Skip(1).Any();
            // What all itemized deductions come to is only the way to what the loss adds.
            var matters = turnsVerdict || outcomes.Select(outcome => (outcome.Reading.Verdict, Sums: outcome.Sums with { ItemizedTotal = null }, outcome.Reading.Certainty)).Distinct().Skip(1).Any();
            var token = used.Tokens[question.Id];
            facts.Add(new(question, matters, turnsVerdict, [.. outcomes.Select(outcome => outcome.Reading)]) { Side = question.TellsASide(token) ? question.Show(token) : null });
        }

        return facts;
    }

    // A value such as "more than was paid out" stands for many, so an amount computed from it is shown only if all others give it too.
    private static Money? Fixed(List<Reading> under, Money? amount, Money? overall) =>
        amount is { IsZero: true } || amount == overall || under.TrueForAll(reading => reading.IsExact) ? amount : null;

    private List<YearOutcome> Years(Answers sheet, Answers opening)
    {
        if (!Opening.YearIsCovered(opening))
        {
            return [];
        }

        var outcomes = new List<YearOutcome>(FederalYears.Supported.Count);
        foreach (var year in FederalYears.Supported)
        {
            var (asked, used, _) = Fill(sheet.With(Opening.Year, year.ToString()));
            // The year asked about is no other year: as much is tried for it as for the answer itself, so that the two say the same.
            var readings = Readings.OutcomesOfWalked(asked, used, used, opening.Is(Opening.Year, year.Number) ? ManyReadings : ReadingsOfAYear, askedOn);
            var unknowns = readings.Count == 1 ? [] : Unknowns(asked, used, readings);
            outcomes.Add(new(year, Joined.VerdictOf(readings), Joined.DeductibleOf(readings), Joined.HeadlineOf(year, readings, unknowns)) { Between = Spans.OfDeduction(readings) });
        }

        return outcomes;
    }

    // Who asks before the year has ended told of things to come, and can still change them.
    private IEnumerable<Note> NotOver(TaxYear year, Assessment assessment) => askedOn <= year.LastDay && assessment.Verdict != Verdict.OutsideScope
        ? [new(NoteKind.Caveat, "year-not-over", $"{year} is not over. This answer takes it that on December 31, {year}, things stand as you said. Until then they can still change, and so can the law.")]
        : [];

    private static Note AssumptionNote(Question question) => AssumptionNote(question, Sentence.Kept(question.Assumes!.Said));

    private static Note AssumptionNote(Question question, Sentence said) => new(NoteKind.Caveat, $"assumed-{question.Id}", said);
}
