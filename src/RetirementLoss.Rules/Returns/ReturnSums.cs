using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>Brings together what is left of each class of losses: the verdict over all, the sums, the steps and the notes.</summary>
internal static class ReturnSums
{
    private static readonly string Itemizing = Token.FromName(nameof(ItemizingBeatsTheStandardDeduction));

    /// <summary>The federal verdict over these losses; its headline is still to be written.</summary>
    /// <param name="losses">The losses of all accounts.</param>
    /// <param name="schedule">The classes on Schedule A, in the order in which they were counted, and what is left of each.</param>
    /// <param name="capital">What is left of capital losses; none where there are none.</param>
    /// <param name="barred">What the bar that began with 2018 says of the losses that it reaches; none where there are none.</param>
    public static Assessment Of(IReadOnlyList<EventLoss> losses, IReadOnlyList<(IReadOnlyList<EventLoss> Losses, Assessment Left)> schedule, Assessment? capital, Assessment? barred)
    {
        IReadOnlyList<Assessment> left = [.. schedule.Select(one => one.Left), .. new[] { capital }.OfType<Assessment>()];
        var free = losses.Where(loss => loss.IsOpen && !loss.IsItemized && !loss.IsCapital).ToList();
        var loss = Sum(losses, one => one.Alone.Sums.Loss);
        var allowed = left.Aggregate(Money.Zero, (sum, one) => sum + one.Deductible.GetValueOrDefault()) + (Sum(free, one => one.Alone.Deductible) ?? Money.Zero);
        var verdict = VerdictOf(losses, loss, allowed);
        var deciding = Deciding(losses, verdict);
        return new()
        {
            Verdict = verdict,
            DecidedBy = left.LastOrDefault(one => one.Deductible < one.Sums.Loss)?.DecidedBy ?? deciding.Alone.DecidedBy,
            Character = losses.Where(one => one.Alone.Sums.Loss is { IsPositive: true }).Select(one => one.Alone.Character).Distinct().ToList() is [var only] ? only : Character.None,
            Certainty = losses.Where(one => one.Alone.Verdict != Verdict.OutsideScope).Select(one => one.Alone.Certainty).Concat(left.Select(one => one.Certainty)).DefaultIfEmpty(Certainty.Settled).Max(),
            Headline = Sentence.None,
            Sums = SumsOf(schedule, capital) with { Loss = loss, Deductible = verdict == Verdict.OutsideScope ? null : allowed },
            Findings = left.Count == 0 && barred is null ? deciding.Alone.Findings
                : [Meeting(losses), .. schedule.SelectMany((one, place) => Steps(one.Left, isLast: place == schedule.Count - 1)), .. capital?.Findings ?? [], .. barred?.Findings ?? []],
            Notes = Notes(losses, [.. left, .. new[] { barred }.OfType<Assessment>()]),
            Time = TimeOf(left.Count == 0 && barred is null ? [deciding.Alone] : left),
        };
    }

    // One year has one window; of what one class could not use, a part may go on.
    private static TimeToRefund TimeOf(IReadOnlyList<Assessment> ways) =>
        ways.All(way => way.Time == TimeToRefund.NotOver) ? TimeToRefund.NotOver
        : ways.Any(way => way.Time == TimeToRefund.OverForTheYearItself) ? TimeToRefund.OverForTheYearItself
        : TimeToRefund.Over;

    private static Verdict VerdictOf(IReadOnlyList<EventLoss> losses, Money? loss, Money allowed) =>
        losses.Any(one => one.IsOpen) ? allowed >= loss ? Verdict.Deductible : Verdict.Limited
        : new[] { Verdict.NotDeductible, Verdict.NoLoss }.Where(verdict => losses.Any(one => one.Alone.Verdict == verdict)).DefaultIfEmpty(Verdict.OutsideScope).First();

    private static EventLoss Deciding(IReadOnlyList<EventLoss> losses, Verdict verdict) =>
        losses.FirstOrDefault(loss => verdict is Verdict.Deductible or Verdict.Limited ? loss.IsOpen : loss.Alone.Verdict == verdict) ?? losses[0];

    // The floor of one class and the floors of a theft are two things, so both together are no amount.
    private static Sums SumsOf(IReadOnlyList<(IReadOnlyList<EventLoss> Losses, Assessment Left)> schedule, Assessment? capital)
    {
        var last = schedule.Count == 0 ? Sums.None : schedule[^1].Left.Sums;
        var ofATheft = Sum([.. schedule.SelectMany(one => one.Losses).Where(loss => loss.IsPersonalTheft)], one => one.Alone.Sums.Floor);
        return Sums.None with
        {
            Floor = ofATheft is null ? last.Floor : last.Floor is null ? ofATheft : null,
            OverallLimit = last.OverallLimit,
            ItemizedTotal = last.ItemizedTotal,
            StandardDeduction = last.StandardDeduction,
            BeyondIncome = Sum([.. schedule], one => one.Left.Sums.BeyondIncome),
            MinimumTaxAddBack = last.MinimumTaxAddBack,
            AgainstGains = capital?.Sums.AgainstGains,
            AgainstOtherIncome = capital?.Sums.AgainstOtherIncome,
        };
    }

    private static Money? Sum<T>(IReadOnlyList<T> losses, Func<T, Money?> amount) =>
        losses.Select(amount).OfType<Money>().ToList() is { Count: > 0 } amounts ? amounts.Aggregate((sum, next) => sum + next) : null;

    private static IEnumerable<Finding> Steps(Assessment left, bool isLast) => left.Findings.Where(finding => isLast || (finding.Rule != Itemizing && !TimeToClaim.IsThatOf(finding)));

    private static Finding Meeting(IReadOnlyList<EventLoss> losses)
    {
        var met = losses.Where(loss => loss.IsOpen || loss.IsBarred).ToList();
        return new()
        {
            Rule = "losses-meet-on-the-return",
            Asks = "Which losses meet the limits of this return?",
            Answer = Answered.Yes,
            Because = met.Count == 1 ? met[0].Places.Count == 1 ? (Sentence)$"That of account {met[0].Places[0] + 1} alone." : $"That of {met[0].Places.Count} accounts that count as one." : $"Those of {met.Sum(loss => loss.Places.Count)} accounts. Each limit of the year is taken off once.",
            Before = ClaimSoFar.Opening,
            After = ClaimSoFar.Opening,
            InForce = YearRange.Always,
            Certainty = Certainty.Settled,
            Citations = [],
            Working = [.. met.Select(loss => new WorkingLine(loss.Name, loss.Alone.Sums.Loss.GetValueOrDefault()))],
        };
    }

    // The window of a refund stands with Schedule A; without one each account tells its own.
    private static List<Note> Notes(IReadOnlyList<EventLoss> losses, IReadOnlyList<Assessment> left)
    {
        var notes = left.SelectMany(one => one.Notes).ToList();
        if (notes.TrueForAll(note => note.Kind != NoteKind.Deadline))
        {
            notes.AddRange(losses.SelectMany(loss => loss.Alone.Notes).Where(note => note.Kind == NoteKind.Deadline));
        }

        notes.AddRange(losses.Where(loss => loss.Alone.Verdict == Verdict.OutsideScope).Select(loss =>
            new Note(NoteKind.Caveat, "account-not-covered", loss.Places.Count == 1 ? (Sentence)$"{loss.Name} is not covered, so nothing of it is in these amounts. That does not mean no." : $"{loss.Name} are not covered, so nothing of them is in these amounts. That does not mean no.")));
        return [.. notes.DistinctBy(note => (note.Id, note.Text))];
    }
}
