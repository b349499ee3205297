using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules;

/// <summary>Runs the rules once for every reading of the facts that are not known, and once for every year.</summary>
internal sealed class WhatIf(DateOnly askedOn)
{
    // Past so many readings an unknown is tried at its first and last value only, which are its ends.
    private const int ManyReadings = 256;

    /// <summary>The whole report.</summary>
    public Report Report(Answers sheet)
    {
        var opening = LawBook.Walk(sheet).Live;
        var situation = LawBook.For(opening);
        var (asked, used, assumptions) = Fill(sheet);
        var readings = Readings(used, ManyReadings);
        var unknowns = Unknowns(asked, used, readings);
        var assessment = Joined.Of(new TaxYear(opening.Require(Opening.Year)), readings, unknowns);
        return new()
        {
            Edition = Checker.Edition,
            AskedOn = askedOn,
            Year = new TaxYear(opening.Require(Opening.Year)),
            Situation = situation.Id,
            SituationTitle = situation.Title,
            Federal = assessment with { Notes = [.. assessment.Notes, .. assumptions.Select(AssumptionNote)] },
            Answers = used,
            Asked = asked,
            Assumptions = [.. assumptions.Select(question => question.Assumes!.Said)],
            Unknowns = unknowns,
            Years = Years(sheet, opening),
        };
    }

    // Follows the way to its end; what a program left out is taken as declared, or as unknown, and never as zero.
    private static (IReadOnlyList<Question> Asked, Answers Used, List<Question> Assumed) Fill(Answers sheet)
    {
        var assumed = new List<Question>();
        for (var walk = LawBook.Walk(sheet); ; walk = LawBook.Walk(sheet))
        {
            if (walk.Next is not { } missing)
            {
                return (walk.Path, walk.Live, [.. assumed.Where(question => question.Assumes!.Said.Length > 0)]);
            }

            if (missing.Assumes is not null)
            {
                assumed.Add(missing);
            }
            else if (!missing.MayBeUnknown)
            {
                throw new InvalidOperationException($"'{missing.Id}' must be answered before anything can be said.");
            }

            sheet = sheet.With(missing, missing.Assumes?.Token ?? Answers.Unknown);
        }
    }

    private List<Reading> Readings(Answers sheet, int budget)
    {
        var readings = new List<Reading>();
        Expand(sheet, budget, readings);
        return readings;
    }

    private void Expand(Answers sheet, int budget, List<Reading> readings)
    {
        var (path, live, _) = Fill(sheet);
        if (path.FirstOrDefault(question => live.IsUnknown(question) && !question.MayStayUnknown) is not { } unknown)
        {
            readings.Add(new(live, LawBook.For(live).Assess(live, askedOn)));
            return;
        }

        var possible = unknown.Possibilities(live);
        IReadOnlyList<Possibility> tried = possible.Count > 2 && possible.Count > budget ? [possible[0], possible[^1]] : possible;
        foreach (var possibility in tried)
        {
            Expand(live.With(unknown, possibility.Token), budget / tried.Count, readings);
        }
    }

    private static List<UnknownFact> Unknowns(IReadOnlyList<Question> asked, Answers used, List<Reading> readings)
    {
        var facts = new List<UnknownFact>();
        var overall = Joined.SumsOf(readings);
        foreach (var question in asked.Where(question => used.IsUnknown(question) && !question.MayStayUnknown))
        {
            var words = readings.SelectMany(reading => question.Possibilities(reading.Answers)).DistinctBy(possibility => possibility.Token);
            var outcomes = words
                .Select(possibility => (possibility, Under: readings.Where(reading => reading.Answers.TryToken(question, out var token) && token == possibility.Token).ToList()))
                .Where(outcome => outcome.Under.Count > 0)
                .Select(outcome => (outcome.possibility, outcome.Under, Sums: Joined.SumsOf(outcome.Under)))
                .Select(outcome => (
                    Reading: new ReadingOfFact(
                        outcome.possibility,
                        Joined.VerdictOf(outcome.Under),
                        Fixed(outcome.possibility, outcome.Sums.Deductible, overall.Deductible),
                        Fixed(outcome.possibility, outcome.Sums.Taxable, overall.Taxable)),
                    outcome.Sums))
                .ToList();
            var turnsVerdict = outcomes.Select(outcome => Joined.Family(outcome.Reading.Verdict)).Distinct().Skip(1).Any();
            var matters = turnsVerdict || outcomes.Select(outcome => (outcome.Reading.Verdict, outcome.Sums)).Distinct().Skip(1).Any();
            facts.Add(new(question, matters, turnsVerdict, [.. outcomes.Select(outcome => outcome.Reading)]));
        }

        return facts;
    }

    // A value such as "more than was paid out" stands for many, so an amount computed from it is shown only if all others give it too.
    private static Money? Fixed(Possibility possibility, Money? amount, Money? overall) =>
        possibility.IsExact || amount is { IsZero: true } || amount == overall ? amount : null;

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
            var readings = Readings(used, 1);
            var joined = Joined.Of(year, readings, readings.Count == 1 ? [] : Unknowns(asked, used, readings));
            outcomes.Add(new(year, joined.Verdict, joined.Deductible, joined.Headline));
        }

        return outcomes;
    }

    private static Note AssumptionNote(Question question) => new(NoteKind.Caveat, $"assumed-{question.Id}", $"{question.Assumes!.Said}");
}
