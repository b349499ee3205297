using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Runs the rules again with one answer changed, and keeps the changes that lead elsewhere.</summary>
/// <remarks>
/// Only facts that a person could have wrong, or could still bring about, are changed: the year and the kind of account are certain.
/// An amount is changed to its ends; where an end turns the verdict, to the nearest other amount of the case that turns it too.
/// </remarks>
/// <param name="asked">The questions on its way.</param>
/// <param name="used">The answers on its way.</param>
/// <param name="now">What the sheet leads to.</param>
/// <param name="askedOn">The day the question is asked.</param>
internal sealed class OtherAnswers(IReadOnlyList<Question> asked, Answers used, Assessment now, DateOnly askedOn)
{
    // The change may open questions that were never asked; what they could be is tried a few at a time.
    private const int FewReadings = 4;

    /// <summary>The changes: those that can still be done first, then those that turn the verdict, then those of the amount.</summary>
    public IReadOnlyList<Change> ThatLeadElsewhere() => now.Verdict == Verdict.OutsideScope ? [] :
    [
        .. asked
            .Where(question => question.MayBeUnknown && !question.MayStayUnknown && !question.IsCertain && !used.IsUnknown(question))
            .SelectMany(ChangesOf)
            .OrderBy(change => change.Kind)
            .ThenBy(change => !Turns(change))
            .ThenBy(change => change.Deductible == now.Deductible),
    ];

    private IEnumerable<Change> ChangesOf(Question question)
    {
        var given = used.Tokens[question.Id];
        var ends = question.Possibilities(used).Where(possibility => possibility.Token != given).Select(other => Try(question, given, other)).OfType<Change>().ToList();
        return question is Amount amount
            ? ends.Where(end => end.Kind == ChangeKind.CanStillBeDone || Turns(end)).Select(end => Nearer(amount, given, end) ?? end).DistinctBy(change => change.To.Token)
            : ends.GroupBy(end => (end.Kind, end.Verdict, end.Deductible, end.Taxable, end.AdditionalTax)).Select(Together);
    }

    private Change? Try(Question question, string given, Possibility other)
    {
        var changed = used.With(question, other.Token);
        var way = LawBook.Walk(changed, Readings.Taken);
        if (way.Next is not null)
        {
            return null;
        }

        var readings = Readings.OutcomesOfWalked(way.Path, way.Live, changed, FewReadings, askedOn);
        var sums = other.IsExact && readings.TrueForAll(reading => reading.IsExact) ? Joined.SumsOf(readings) : Sums.None;
        var change = new Change
        {
            Question = question,
            Kind = question.CanStillBeDone?.Invoke(used, other.Token, askedOn) == true ? ChangeKind.CanStillBeDone : ChangeKind.IfMistaken,
            From = new(given, question.Show(given)),
            To = other,
            Verdict = Joined.VerdictOf(readings),
            Deductible = sums.Deductible ?? (readings.TrueForAll(reading => reading.Outcome.Deductible is { IsZero: true }) ? Money.Zero : null),
            Taxable = Differing(sums.Taxable, now.Sums.Taxable),
            AdditionalTax = Differing(sums.AdditionalTax, now.Sums.AdditionalTax),
        };
        return LeadsElsewhere(change) && SheetProblems.Objections(changed).Count == 0 ? change : null;
    }

    private Change? Nearer(Amount amount, string given, Change end)
    {
        var (from, to) = (amount.ValueOf(given), amount.ValueOf(end.To.Token));
        return !Turns(end) ? null : asked
            .OfType<Amount>()
            .Select(used.Get)
            .OfType<Money>()
            .Where(value => (from < value && value < to) || (to < value && value < from))
            .Distinct()
            .OrderBy(value => Money.Max(value - from, from - value))
            .Select(value => Try(amount, given, new(amount.TokenOf(value), value.ToString())))
            .FirstOrDefault(change => change is not null && Turns(change));
    }

    private bool LeadsElsewhere(Change change) =>
        Turns(change) || (change.Deductible is { } amount && amount != now.Deductible) || change.Taxable is not null || change.AdditionalTax is not null;

    private bool Turns(Change change) => Joined.Family(change.Verdict) != Joined.Family(now.Verdict);

    private static Money? Differing(Money? then, Money? now) => then is { } amount && amount != (now ?? Money.Zero) ? amount : null;

    // Many reasons for a payout can lead to the same end; they are one change.
    private static Change Together(IEnumerable<Change> alike)
    {
        var changes = alike.ToList();
        return changes.Count switch
        {
            1 => changes[0],
            2 => changes[0] with { To = changes[0].To with { Words = $"{changes[0].To.Words} (or {changes[1].To.Words})" } },
            _ => changes[0] with { To = changes[0].To with { Words = $"{changes[0].To.Words} (or one of {changes.Count - 1} other answers)" } },
        };
    }
}
