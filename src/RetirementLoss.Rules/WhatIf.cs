using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules;

/// <summary>Runs the rules once for every reading of the facts that are not known, and once for every year.</summary>
internal sealed class WhatIf(DateOnly askedOn)
{
    // So many readings are tried in full; past them the rest of the unknowns is taken together at its ends.
    private const int ManyReadings = 256;

    // A year of the strip only needs to know whether the verdict holds.
    private const int ReadingsOfAYear = 32;

    private static readonly Index[] Ends = [0, ^1];

    /// <summary>The whole report.</summary>
    public Report Report(Answers sheet)
    {
        var opening = LawBook.Walk(sheet).Live;
        var situation = LawBook.For(opening);
        var (asked, used, assumptions) = Fill(sheet);
        var readings = Readings(used, ManyReadings);
        var unknowns = Unknowns(asked, used, readings);
        var year = new TaxYear(opening.Require(Opening.Year));
        var assessment = Joined.Of(year, readings, unknowns);
        var (state, unknownsThere) = StateReadings.Of(year, asked, used, readings, askedOn);
        return new()
        {
            Edition = Checker.Edition,
            AskedOn = askedOn,
            Year = year,
            Situation = situation.Id,
            SituationTitle = situation.Title,
            Federal = assessment with { Notes = [.. assessment.Notes, .. StateNotes.WhereNoneWasTested(sheet, used, assessment, year), .. assumptions.Select(AssumptionNote)] },
            State = state,
            Answers = used,
            Asked = asked,
            Assumptions = [.. assumptions.Select(question => question.Assumes!.Said)],
            Unknowns = StateReadings.Beside(unknowns, unknownsThere),
            Years = Years(sheet, opening),
        };
    }

    /// <summary>Follows the way to its end; what a program left out is taken as declared, or as unknown, and never as zero.</summary>
    public static (IReadOnlyList<Question> Asked, Answers Used, IReadOnlyList<Question> Assumed) Fill(Answers sheet)
    {
        var walk = LawBook.Walk(sheet, Taken);
        return walk.Next is { } missing
            ? throw new InvalidOperationException($"'{missing.Id}' must be answered before anything can be said.")
            : (walk.Path, walk.Live, [.. walk.Path.Where(question => !sheet.Has(question) && question.Assumes is { Said.Length: > 0 })]);
    }

    private static string? Taken(Question missing) => missing.Assumes?.Token ?? (missing.MayBeUnknown ? Answers.Unknown : null);

    private static bool IsOpen(Question question, string token) => token == Answers.Unknown && !question.MayStayUnknown;

    private List<Reading> Readings(Answers sheet, int budget)
    {
        var readings = new List<Reading>();
        Expand(sheet, budget, readings, [], null, isExact: true);
        return readings;
    }

    // Branches at the first unknown on the way. When the budget is spent, the rest of the unknowns are taken together, all at
    // their first and all at their last value, so that a sheet of nothing but unknowns stays within a few hundred readings.
    private void Expand(Answers sheet, int budget, List<Reading> readings, IReadOnlyList<Question> tried, Index? end, bool isExact)
    {
        var walk = LawBook.Walk(sheet, Taken, IsOpen);
        if (walk.Path.Count == 0 || !IsOpen(walk.Path[^1], walk.Live.Tokens[walk.Path[^1].Id]))
        {
            readings.Add(new(walk.Live, LawBook.For(walk.Live).Assess(walk.Live, askedOn), tried, isExact));
            return;
        }

        var unknown = walk.Path[^1];
        var possible = unknown.Possibilities(walk.Live);
        if (end is { } theEnd)
        {
            Expand(sheet.With(unknown, possible[theEnd].Token), budget, readings, tried, theEnd, isExact && possible[theEnd].IsExact);
        }
        else if (budget < Ends.Length)
        {
            foreach (var oneEnd in Ends)
            {
                Expand(sheet.With(unknown, possible[oneEnd].Token), budget, readings, tried, oneEnd, isExact && possible[oneEnd].IsExact);
            }
        }
        else
        {
            IReadOnlyList<Possibility> some = possible.Count <= budget ? possible : [.. Ends.Select(oneEnd => possible[oneEnd])];
            foreach (var possibility in some)
            {
                Expand(sheet.With(unknown, possibility.Token), budget / some.Count, readings, [.. tried, unknown], null, isExact && possibility.IsExact);
            }
        }
    }

    /// <summary>What each value of each unknown fact leads to.</summary>
    public static List<UnknownFact> Unknowns(IReadOnlyList<Question> asked, Answers used, List<Reading> readings)
    {
        var facts = new List<UnknownFact>();
        var overall = Joined.SumsOf(readings);
        foreach (var question in asked.Where(question => used.IsUnknown(question) && !question.MayStayUnknown))
        {
            var words = readings.SelectMany(reading => question.Possibilities(reading.Answers)).DistinctBy(possibility => possibility.Token);
            var outcomes = words
                .Select(possibility => (possibility, Under: readings.Where(reading => reading.Tried.Any(tried => tried.Id == question.Id) && reading.Answers.TryToken(question, out var token) && token == possibility.Token).ToList()))
                .Where(outcome => outcome.Under.Count > 0)
                .Select(outcome => (outcome.possibility, outcome.Under, Sums: Joined.SumsOf(outcome.Under)))
                .Select(outcome => (
                    Reading: new ReadingOfFact(
                        outcome.possibility,
                        Joined.VerdictOf(outcome.Under),
                        Fixed(outcome.Under, outcome.Sums.Deductible, overall.Deductible),
                        Fixed(outcome.Under, outcome.Sums.Taxable, overall.Taxable)),
                    outcome.Sums,
                    Certainty: outcome.Under.Max(reading => reading.Assessment.Certainty)))
                .ToList();
            // Where too many facts are open, the last of them are only tried together, and nothing can be said of one by itself.
            if (outcomes.Count == 0 && readings.Exists(reading => reading.Answers.Has(question)))
            {
                facts.Add(new(question, Matters: true, TurnsVerdict: false, []));
                continue;
            }

            var turnsVerdict = outcomes.Select(outcome => Joined.Family(outcome.Reading.Verdict)).Distinct().Skip(1).Any();
            var matters = turnsVerdict || outcomes.Select(outcome => (outcome.Reading.Verdict, outcome.Sums, outcome.Certainty)).Distinct().Skip(1).Any();
            facts.Add(new(question, matters, turnsVerdict, [.. outcomes.Select(outcome => outcome.Reading)]));
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
            var readings = Readings(used, ReadingsOfAYear);
            var joined = Joined.Of(year, readings, readings.Count == 1 ? [] : Unknowns(asked, used, readings));
            outcomes.Add(new(year, joined.Verdict, joined.Deductible, joined.Headline));
        }

        return outcomes;
    }

    private static Note AssumptionNote(Question question) => new(NoteKind.Caveat, $"assumed-{question.Id}", $"{question.Assumes!.Said}");
}
