using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns.SamePool;

namespace RetirementLoss.Rules.Returns;

/// <summary>Runs a return again in every other year, and with each answer changed that moves one of its accounts.</summary>
/// <param name="sheet">The return.</param>
/// <param name="report">What it comes to.</param>
/// <param name="askedOn">The day the question is asked.</param>
/// <param name="cancellation">Ends it early, between one year or change and the next, where nobody waits for it any more.</param>
internal sealed class OtherReturns(ReturnSheet sheet, ReturnReport report, DateOnly askedOn, CancellationToken cancellation)
{
    private readonly PooledReturn pooled = PooledReturn.Of(sheet, askedOn);

    // A change of one account leaves the others as they are, and they are most of the work.
    private readonly Lazy<(IReadOnlyList<IReadOnlyList<EventLoss>> Losses, IReadOnlyList<IReadOnlyList<Question>> Open)> asTold = new(() =>
        PooledReturn.Of(sheet, askedOn) is var all ? (new WholeReturn(askedOn).Losses(all), [.. Enumerable.Range(0, all.Accounts.Count).Select(place => Unknown(all.Sheet.SheetOf(place)))]) : default);

    /// <summary>Both.</summary>
    public ReturnOtherwise All() => new(Opening.YearIsCovered(sheet.Return) ? [.. FederalYears.Supported.Select(In)] : [], [.. Changes()]);

    private YearOutcome In(TaxYear year)
    {
        cancellation.ThrowIfCancellationRequested();
        var there = Decided(pooled with { Sheet = pooled.Sheet with { Return = sheet.Return.With(Opening.Year, year.ToString()) } }, year, null);
        return new(year, there.Whole.Verdict, there.Whole.Deductible, there.Whole.Headline) { Between = there.Between };
    }

    // A change that moves no account by itself is not looked for; one of the return is tried once.
    private IEnumerable<ReturnChange> Changes() => report.Accounts
        .SelectMany((account, at) => account.WouldChange.Select(change => (At: ReturnSheet.IsOfTheReturn(change.Question.Id) ? (int?)null : at, Change: change)))
        .DistinctBy(one => (one.At, one.Change.Question.Id, one.Change.To.Token))
        .Select(one => Changed(one.At, one.Change))
        .OfType<ReturnChange>()
        .OrderBy(change => change.Change.Kind)
        .ThenBy(change => !Turns(change.Verdict));

    private ReturnChange? Changed(int? at, Change change)
    {
        var changed = at is { } account
            ? pooled.Sheet with { Accounts = [.. pooled.Sheet.Accounts.Select((told, place) => place == account ? told with { Answers = told.Answers.With(change.Question, change.To.Token) } : told)] }
            : pooled.Sheet with { Return = pooled.Sheet.Return.With(change.Question, change.To.Token) };
        cancellation.ThrowIfCancellationRequested();
        IEnumerable<int> touched = at is { } one ? [one] : Enumerable.Range(0, changed.Accounts.Count);
        if (touched.Any(place => SheetProblems.Objections(changed.SheetOf(place)).Count > 0))
        {
            return null;
        }

        var there = Decided(pooled with { Sheet = changed }, report.Year, at);
        var deductible = there.Between is { } between && between.Low == between.High && change.To.IsExact ? between.Low : there.Whole.Deductible is { IsZero: true } none ? none : (Money?)null;
        return Turns(there.Whole.Verdict) || (deductible is not null && deductible != report.Federal.Whole.Deductible)
            ? new(at is { } told ? pooled.Accounts[told].Places[0] : null, change, there.Whole.Verdict, deductible)
            : null;
    }

    private bool Turns(Verdict verdict) => Joined.Family(verdict) != Joined.Family(report.Federal.Whole.Verdict);

    // All accounts are worked out anew, or only the one that differs.
    private ReturnAssessment Decided(PooledReturn other, TaxYear year, int? differs)
    {
        var whole = new WholeReturn(askedOn);
        IReadOnlyList<IReadOnlyList<EventLoss>> losses = [.. Places(other).Select(place => differs is { } one && one != place ? asTold.Value.Losses[place] : whole.LossesOf(other, place))];
        return JoinedOutcomes.Of(year, whole.Outcomes(other.Sheet, losses), losses, [.. Places(other).Select(place => differs is { } one && one != place ? asTold.Value.Open[place] : Unknown(other.Sheet.SheetOf(place)))]);
    }

    private static IEnumerable<int> Places(PooledReturn of) => Enumerable.Range(0, of.Accounts.Count);

    private static IReadOnlyList<Question> Unknown(Answers told)
    {
        var (asked, used, _) = WhatIf.Fill(UnusedAnswers.Implied(told).Sheet);
        return [.. asked.Where(question => used.IsUnknown(question) && !question.MayStayUnknown)];
    }
}
