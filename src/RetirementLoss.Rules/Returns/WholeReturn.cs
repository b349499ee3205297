using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns.SamePool;

namespace RetirementLoss.Rules.Returns;

/// <summary>Runs the account stage for every account, the return stage once, and joins the ways in which open facts can be filled in.</summary>
internal sealed class WholeReturn(DateOnly askedOn)
{
    /// <summary>The whole report.</summary>
    public ReturnReport Report(ReturnSheet told)
    {
        var pooled = PooledReturn.Of(told, askedOn);
        var sheet = pooled.Sheet;
        IReadOnlyList<Report> accounts = [.. Enumerable.Range(0, sheet.Accounts.Count).Select(place => WithNotesOfTheEvents(new WhatIf(askedOn).Report(sheet.SheetOf(place)), told, pooled.Accounts[place].Places))];
        var losses = Losses(pooled);
        var outcomes = Outcomes(sheet, losses);
        var year = new TaxYear(sheet.Return.Require(Opening.Year));
        var federal = JoinedOutcomes.Of(year, outcomes, losses, [.. accounts.Select(account => account.Asked.Where(question => account.Answers.IsUnknown(question) && !question.MayStayUnknown))]);
        federal = federal with { Open = [.. federal.Open.Select(fact => fact with { Account = fact.Account is { } place ? WhereTold(told, pooled.Accounts[PlaceOf(pooled, place)].Places, fact.Question) : null })] };
        var state = accounts is [var one] ? one.State : StateOf(outcomes, losses);
        return new(EditionFile.Edition, askedOn, year, accounts is [var only] ? federal with { Whole = only.Federal, Worth = only.Screen.Federal.Worth } : federal, state, accounts)
        {
            Events = [.. pooled.Accounts.Select(account => account.Places)],
            Screen = accounts is [var alone] ? alone.Screen : new ReturnScreen(year, outcomes, federal.Whole, state, accounts, askedOn).Whole(),
        };
    }

    /// <summary>What the account stage makes of each account, in every way of filling in its open facts.</summary>
    public IReadOnlyList<IReadOnlyList<EventLoss>> Losses(PooledReturn pooled) =>
    [
        .. Enumerable.Range(0, pooled.Accounts.Count).Select(place => LossesOf(pooled, place)),
    ];

    /// <summary>The same of one account.</summary>
    public IReadOnlyList<EventLoss> LossesOf(PooledReturn pooled, int place) =>
    [
        .. JointReadings.Of(place, WhatIf.Fill(UnusedAnswers.Implied(pooled.Sheet.SheetOf(place)).Sheet).Used, askedOn)
            .Select(loss => loss with { Places = pooled.Accounts[place].Places }),
    ];

    /// <summary>What the return comes to in every way.</summary>
    public IReadOnlyList<ReturnOutcome> Outcomes(ReturnSheet sheet, IReadOnlyList<IReadOnlyList<EventLoss>> losses) =>
        [.. JointReadings.Of(sheet, losses).SelectMany(way => Ways(way.Losses).Select(creditIsTaken => OutcomeOf(way.Losses, way.Facts, creditIsTaken)))];

    private Report WithNotesOfTheEvents(Report report, ReturnSheet told, IReadOnlyList<int> places) => places.Count == 1
        ? report
        : report with { Federal = report.Federal with { Notes = [.. report.Federal.Notes.Concat(NotesOfTheEvents.Of(told, places, askedOn)).DistinctBy(note => note.Id)] } };

    private static int PlaceOf(PooledReturn pooled, int told) => pooled.Accounts.TakeWhile(account => !account.Places.Contains(told)).Count();

    // Of several events the one that was asked for it tells it; what none was asked for, the first can tell.
    private static int WhereTold(ReturnSheet told, IReadOnlyList<int> places, Question question) => places.Where(place => told.Accounts[place].Answers.Has(question)).DefaultIfEmpty(places[0]).First();

    private ReturnOutcome OutcomeOf(IReadOnlyList<EventLoss> losses, Answers facts, bool creditIsTaken)
    {
        var outcome = new ReturnStage(losses, facts, creditIsTaken).Decide();
        return ReturnOfTheState.Over(losses, askedOn) is { } there
            ? outcome with { State = there.Decide(), Parts = [.. outcome.Parts.Select((part, place) => part with { OfTheState = there.PartOf(place) })] }
            : outcome;
    }

    // The better of credit and deduction counts; where it is not known which that is, both ways are worked out.
    private static bool[] Ways(IReadOnlyList<EventLoss> losses) =>
        losses.FirstOrDefault(loss => loss.IsClaimOfRight) is not { } claim ? [false]
        : claim.Case is EarlierPayoutRepaidCase { TaxItHadCost: { } credit, TaxDeductionSaves: { } deduction } ? [credit > deduction]
        : [false, true];

    private StateAssessment? StateOf(IReadOnlyList<ReturnOutcome> outcomes, IReadOnlyList<IReadOnlyList<EventLoss>> losses)
    {
        var home = losses.SelectMany(account => account).Select(loss => ReturnOfTheState.Over([loss], askedOn)?.Home).FirstOrDefault(file => file is not null);
        var there = outcomes.Select(outcome => outcome.State).OfType<Assessment>().ToList();
        return home is null || there.Count == 0 ? null : new(home.State, home.Name, JoinedOutcomes.OfTheState(outcomes[0].Facts, home.Name, there));
    }
}
