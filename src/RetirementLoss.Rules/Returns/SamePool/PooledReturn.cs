using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;


namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>The return with the events of each pool joined into one computation, before anything is judged.</summary>
/// <param name="Sheet">The return as it is judged.</param>
/// <param name="Accounts">Its computations, in the order of the first account of each.</param>
/// <param name="Problems">What keeps events of one pool from being joined.</param>
internal sealed record PooledReturn(ReturnSheet Sheet, IReadOnlyList<PooledAccount> Accounts, IReadOnlyList<ReturnProblem> Problems)
{
    // What came out of a pool is joined first, then what was moved, then what changes nothing of the sums, and last what only lives of basis that is left.
    private static readonly Func<PoolEvent, bool>[] InOrder =
    [
        one => one.Happened == WhatHappened.PaidOut,
        one => one.Happened == WhatHappened.PartlyPaidOut,
        one => one.Happened == WhatHappened.ConvertedToRoth,
        one => one.Happened == WhatHappened.RolledOver,
        one => one.IsLoan,
        one => one.Happened == WhatHappened.StillInside,
        one => one.IsTheftInside,
        _ => true,
    ];

    /// <summary>Joins the events of each pool of a return whose accounts can each be assessed.</summary>
    public static PooledReturn Of(ReturnSheet sheet, DateOnly askedOn)
    {
        var pools = Enumerable.Range(0, sheet.Accounts.Count)
            .Select(place => (place, Pool: sheet.Accounts.Count == 1 ? null : PoolOfAPerson.Of(sheet.Accounts[place], LawBook.Walk(sheet.SheetOf(place)).Live)))
            .GroupBy(one => (one.Pool, Place: one.Pool is null ? one.place : -1), one => one.place)
            .ToList();
        var problems = new List<ReturnProblem>();
        var accounts = new List<PooledAccount>();
        foreach (var pool in pools)
        {
            IReadOnlyList<int> places = [.. pool];
            accounts.AddRange(pool.Key.Pool is not { } kind || places.Count == 1 || (!kind.IsOneByLaw && kind.Word is null)
                ? places.Select(place => new PooledAccount(sheet.Accounts[place], [place]))
                : Joined(sheet, places, askedOn, problems));
        }

        accounts = [.. accounts.OrderBy(account => account.Places[0])];
        return new(sheet with { Accounts = [.. accounts.Select(account => account.Event)] }, accounts, problems);
    }

    /// <summary>What is asked of joined events and was answered with none of them, with what was told so far.</summary>
    public IEnumerable<AskedTogether> Asked() => Enumerable.Range(0, Accounts.Count)
        .Where(place => Accounts[place].Places.Count > 1)
        .SelectMany(place => Missing(Sheet.SheetOf(place)).Where(question => !question.MayStayUnknown).Select(question => new AskedTogether(Accounts[place].Places, question, LawBook.Walk(Sheet.SheetOf(place), Checking.Readings.Taken).Live)));

    private static List<PooledAccount> Joined(ReturnSheet sheet, IReadOnlyList<int> places, DateOnly askedOn, List<ReturnProblem> problems)
    {
        PoolJoiner[] joiners =
        [
            new PayoutsOfOnePoolAreOnePayout(),
            new ConversionsOfOnePoolAreOneConversion(),
            new AConversionSharesTheBasisOfAPayout(),
            new WhatWasRolledOverIsNoPayout(),
            new ALoanTakenOffTheAccountIsPaidOutOfIt(),
            new AFallInsideKeepsThePoolOpen(),
            new ATheftInsideCountsOnlyBasisThatIsLeft(askedOn),
            new WithoutAlreadyTaxedMoneyNothingIsShared(),
        ];
        var told = places.Select(place => PoolEvent.Of(place, sheet.SheetOf(place))).OrderBy(one => Array.FindIndex(InOrder, isOf => isOf(one))).ThenByDescending(one => one.Told.Get(Law.Payout.PayoutQuestions.BalanceBefore)?.Dollars).ToList();
        var events = OfOneStory(told, joiners, problems);
        var whole = events[0];
        var beside = new List<PoolEvent>();
        foreach (var more in events.Skip(1))
        {
            whole = Fold(whole, more, joiners, problems, beside);
        }

        return
        [
            AccountOf(sheet, whole),
            .. beside.Select(other => AccountOf(sheet, other)),
        ];
    }

    // Events of one kind are joined with each other before they meet those of another.
    private static List<PoolEvent> OfOneStory(List<PoolEvent> told, PoolJoiner[] joiners, List<ReturnProblem> problems)
    {
        var events = new List<PoolEvent>();
        foreach (var one in told)
        {
            if (events.Count > 0 && events[^1].Happened == one.Happened && one.Happened is not (WhatHappened.SomethingElse or WhatHappened.Stolen) && Array.Find(joiners, joiner => joiner.Takes(events[^1], one)) is not (null or WithoutAlreadyTaxedMoneyNothingIsShared))
            {
                events[^1] = Fold(events[^1], one, joiners, problems, []);
            }
            else
            {
                events.Add(one);
            }
        }

        return events;
    }

    private static PoolEvent Fold(PoolEvent whole, PoolEvent more, PoolJoiner[] joiners, List<ReturnProblem> problems, List<PoolEvent> beside)
    {
        var joined = Array.Find(joiners, joiner => joiner.Takes(whole, more))?.Join(whole, more) ?? JoinedEvents.Refuse($"Take only one of them here, and ask a preparer about both");
        if (joined.AsOne is { } sheet)
        {
            return new([.. whole.Places.Concat(more.Places).Order()], sheet);
        }

        if (joined.Beside is { } second)
        {
            beside.Add(more with { Told = second });
            return whole;
        }

        problems.AddRange(ProblemsOf(whole, more, joined));
        return whole;
    }

    // A contradiction is told at both; a pair that is not worked out, at the one that would have to go.
    private static IEnumerable<ReturnProblem> ProblemsOf(PoolEvent whole, PoolEvent more, JoinedEvents joined)
    {
        var (first, second) = (whole.Places.Min(), more.Places.Min());
        Sentence words = $"Accounts {Math.Min(first, second) + 1} and {Math.Max(first, second) + 1} are of one pool: “{Sentence.Kept(whole.Title)}” and “{Sentence.Kept(more.Title)}”. {joined.Against}";
        if (joined.Disputed is { } disputed)
        {
            yield return new(first, disputed.Id, words) { Kind = ReturnProblemKind.PoolDisagrees, Beside = second };
            yield return new(second, disputed.Id, words) { Kind = ReturnProblemKind.PoolDisagrees, Beside = first };
        }
        else
        {
            yield return new(second, Opening.Happened.Id, words) { Kind = ReturnProblemKind.OnePool, Beside = first };
        }
    }

    private static PooledAccount AccountOf(ReturnSheet sheet, PoolEvent one) => new(
        one.Places.Count == 1 && sheet.Accounts[one.Places[0]] is var only && one.Told.Tokens.All(answer => sheet.SheetOf(one.Places[0]).Tokens.GetValueOrDefault(answer.Key) == answer.Value)
            ? only
            : sheet.Accounts[one.Places.Min()] with { Answers = (one.Places.Count == 1 ? one.Told : Completed(sheet, one)).Only(id => !ReturnSheet.IsOfTheReturn(id)) },
        one.Places);

    // What only both together ask for may well have been sent with one of them, where it counted for nothing.
    private static Answers Completed(ReturnSheet sheet, PoolEvent joined)
    {
        var told = joined.Told;
        IReadOnlyList<Answers> sent = [.. joined.Places.Select(sheet.SheetOf)];
        while (Missing(told).FirstOrDefault(question => sent.Any(one => one.Has(question))) is { } missing)
        {
            var tokens = sent.Where(one => one.Has(missing)).Select(one => one.Tokens[missing.Id]).Distinct().ToList();
            told = told.With(missing, tokens is [var only] ? only : Answers.Unknown);
        }

        return told;
    }

    private static IEnumerable<Question> Missing(Answers told) => LawBook.Walk(told, Checking.Readings.Taken).Path.Where(question => !told.Has(question));
}
