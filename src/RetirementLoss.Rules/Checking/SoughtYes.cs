using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Looks for a deduction where every reading that was tried said no, but not every reading was tried.</summary>
/// <remarks>A deduction can need many facts at once, of which facts that are tried together always miss one. So the reading that got furthest is led on, fact by fact.</remarks>
internal sealed class SoughtYes
{
    private readonly Answers sheet;
    private readonly Reading furthest;
    private readonly Func<Answers, Outcome> decide;
    private readonly Dictionary<string, string> chosen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> offered = new(StringComparer.Ordinal);

    private SoughtYes(Answers sheet, Reading furthest, Func<Answers, Outcome> decide) => (this.sheet, this.furthest, this.decide) = (sheet, furthest, decide);

    /// <summary>A reading that ends in a deduction; none where none is found, or where the story gives none in its year.</summary>
    public static Reading? From(Answers sheet, IReadOnlyList<Reading> readings, Func<Answers, Outcome> decide)
    {
        var nearest = readings.MinBy(reading => reading.Outcome.StepsLeft)!;
        return nearest.Answers.Get(Opening.Year) is { } year && LawBook.For(nearest.Answers).CanBeDeducted?.Includes(new TaxYear(year)) == true
            ? new SoughtYes(sheet, nearest, decide).Find()
            : null;
    }

    private Reading? Find()
    {
        var best = Assess();
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var (id, token) in offered.SelectMany(fact => fact.Value.Select(token => (fact.Key, token))).ToList())
            {
                var before = chosen[id];
                chosen[id] = token;
                var next = Assess();
                if (Joined.Family(next.Outcome.Verdict) == Verdict.Limited)
                {
                    return next;
                }

                if (next.Outcome.StepsLeft < best.Outcome.StepsLeft)
                {
                    (best, moved) = (next, true);
                }
                else
                {
                    chosen[id] = before;
                }
            }
        }

        return null;
    }

    private Reading Assess()
    {
        var live = LawBook.Walk(sheet, Readings.Taken, Settle).Live;
        return new(live, decide(live), furthest.Tried, IsExact: false);
    }

    private string Settle(Question unknown, Answers soFar)
    {
        if (unknown.MayStayUnknown)
        {
            return sheet.TryToken(unknown, out var said) ? said : Answers.Unknown;
        }

        var possible = sheet.TryToken(unknown, out var told) ? unknown.PossibilitiesOf(told, soFar) : unknown.Possibilities(soFar);
        var tokens = possible.Select(possibility => possibility.Token).ToList();
        offered[unknown.Id] = tokens;
        if (!chosen.TryGetValue(unknown.Id, out var token) || !tokens.Contains(token))
        {
            token = furthest.Answers.TryToken(unknown, out var there) && tokens.Contains(there) ? there : tokens[0];
            chosen[unknown.Id] = token;
        }

        return token;
    }
}
