using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>The first screen of a return, written like that of a single check.</summary>
/// <param name="year">The tax year.</param>
/// <param name="outcomes">The ways of filling in the open facts.</param>
/// <param name="federal">What they come to.</param>
/// <param name="state">What the return of the state comes to.</param>
/// <param name="accounts">The report of each account by itself.</param>
/// <param name="askedOn">The day the question is asked.</param>
internal sealed class ReturnScreen(TaxYear year, IReadOnlyList<ReturnOutcome> outcomes, Assessment federal, StateAssessment? state, IReadOnlyList<Report> accounts, DateOnly askedOn)
{
    /// <summary>The screen.</summary>
    public FirstScreen Whole()
    {
        // Papers and days of an account are told with the account; the first of them stand among the next things of the return too.
        var noted = federal with { Notes = [.. federal.Notes.Concat(accounts.SelectMany(account => account.Federal.Notes)).DistinctBy(note => (note.Id, note.Text))] };
        var facts = outcomes[0].Facts;
        IReadOnlyList<Reading> there = [.. outcomes.Where(outcome => outcome.State is not null).Select(outcome => new Reading(outcome.Facts, outcome.State!, [], outcome.IsExact))];
        var screen = new ScreenOf(facts, facts, year, "", JoinedOutcomes.Readings(outcomes), noted, state, there, [], askedOn);
        var answer = screen.Federal() with { Income = Added(one => one.Income), AdditionalTax = Added(one => one.AdditionalTax) };
        var ofTheState = state is null ? null : screen.State(state);
        var isVictim = accounts.Any(account => account.Screen.IsVictim);
        var isPlainNo = accounts.All(account => account.Screen.IsPlainNo);
        return new()
        {
            IsVictim = isVictim,
            IsPlainNo = isPlainNo,
            Account = "",
            Federal = answer,
            State = ofTheState,
            Next = new NextThings(year, noted, answer, state?.Assessment, ofTheState, null, isVictim, isPlainNo, askedOn).AtMostThree(),
        };
    }

    // Each account has its own ends; all of them together lie between the sums of these.
    private AmountSpan? Added(Func<ShortAnswer, AmountSpan?> amount) =>
        accounts.Select(account => amount(account.Screen.Federal)).OfType<AmountSpan>().ToList() is { Count: > 0 } spans
            ? spans.Aggregate((sum, next) => new(sum.Low + next.Low, sum.High + next.High))
            : null;
}
