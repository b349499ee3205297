using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;
using RetirementLoss.Rules.Law.Situations.TaxableAccount;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns.SamePool;

namespace RetirementLoss.Rules.Returns;

/// <summary>Finds what keeps a return from being assessed: answers in the wrong place, events of one pool that disagree, and classes that are not taken together yet.</summary>
internal static class ReturnChecks
{
    /// <summary>Everything that is wrong, or nothing.</summary>
    public static IReadOnlyList<ReturnProblem> Of(ReturnSheet sheet, DateOnly askedOn)
    {
        IReadOnlyList<ReturnProblem> places = [.. Places(sheet)];
        if (places.Count > 0)
        {
            return places;
        }

        IReadOnlyList<ReturnProblem> accounts = [.. Enumerable.Range(0, sheet.Accounts.Count).SelectMany(place => OfAccount(sheet, place)).Distinct()];
        if (accounts.Count > 0)
        {
            return accounts;
        }

        IReadOnlyList<ReturnProblem> words = [.. Words(sheet)];
        var pooled = words.Count > 0 ? null : PooledReturn.Of(sheet, askedOn);
        IReadOnlyList<ReturnProblem> pools = pooled is null ? words : [.. Pooled(pooled)];
        return [.. pools, .. FinalReturn(sheet), .. LossesToldTwice(sheet), .. pools.Count > 0 ? [] : NotTakenTogether(pooled!, askedOn)];
    }

    private static IEnumerable<ReturnProblem> Places(ReturnSheet sheet)
    {
        if (sheet.Accounts.Count is 0 or > ReturnSheet.MostAccounts)
        {
            yield return new(null, null, $"A return takes one to {ReturnSheet.MostAccounts} accounts. Send each account that something happened to");
        }

        foreach (var question in QuestionList.All.Where(question => sheet.Return.Has(question) && !ReturnSheet.IsOfTheReturn(question.Id)))
        {
            yield return new(null, question.Id, $"This belongs to an account. Send {Sentence.Kept(question.Name)} with the account that it is about");
        }

        if (!sheet.Return.Has(Opening.Year))
        {
            yield return new(null, Opening.Year.Id, $"{Opening.Year.Parse(null).Problem}. Without it nothing can be assessed");
        }

        for (var place = 0; place < sheet.Accounts.Count; place++)
        {
            foreach (var question in ReturnSheet.Questions.Where(sheet.Accounts[place].Answers.Has))
            {
                yield return new(place, question.Id, $"This belongs to the return. Send {Sentence.Kept(question.Name)} once, with the return");
            }
        }
    }

    private static IEnumerable<ReturnProblem> OfAccount(ReturnSheet sheet, int place)
    {
        var answers = sheet.SheetOf(place);
        if (sheet.Accounts[place].Owner == Owner.Spouse && !sheet.Return.Is(ReturnQuestions.Status, FilingStatus.MarriedJoint))
        {
            yield return new(place, "owner", $"Only a joint return takes in the accounts of a spouse. Send how you filed as married-joint, or leave this account to the return of the spouse") { Kind = ReturnProblemKind.NotAJointReturn };
        }

        if (LawBook.Walk(answers) is { Next: { } next } walk && !next.MayBeUnknown && next.AssumedAfter(walk.Live) is null)
        {
            yield return new(place, next.Id, $"{next.Parse(null).Problem}. Without it nothing can be assessed");
            yield break;
        }

        foreach (var problem in SheetProblems.SelfContradictions(answers).Concat(SheetProblems.Objections(answers)))
        {
            yield return new(ReturnSheet.IsOfTheReturn(problem.QuestionId) ? null : place, problem.QuestionId, problem.Message);
        }
    }

    // Of the own IRAs all are one; of other accounts a word tells whether two events are of one plan, contract, child or person who died, or of two.
    private static IEnumerable<ReturnProblem> Words(ReturnSheet sheet)
    {
        var seen = new Dictionary<PoolOfAPerson, int>();
        for (var place = 0; place < sheet.Accounts.Count; place++)
        {
            if (PoolOfAPerson.Of(sheet.Accounts[place], LawBook.Walk(sheet.SheetOf(place)).Live) is not { } pool)
            {
                continue;
            }

            if (pool.IsOneByLaw && sheet.Accounts[place].Pool is not null)
            {
                yield return new(place, "pool", $"All {Sentence.Kept(pool.Kind)} of one person count as one. Leave pool out") { Kind = ReturnProblemKind.OnePool };
            }
            else if (!pool.IsOneByLaw && pool.Word is null && !seen.TryAdd(pool, place))
            {
                yield return new(place, "pool", $"Account {seen[pool] + 1} is of the same kind and owner. If this is another plan, contract, child or person who died, give each a word of its own in pool; if both happened to one of them, give both the same word")
                {
                    Kind = ReturnProblemKind.SameKind,
                    Beside = seen[pool],
                };
            }
        }
    }

    // The joined sheet is judged as one account, so it must hold together like one.
    private static IEnumerable<ReturnProblem> Pooled(PooledReturn pooled) => pooled.Problems.Count > 0
        ? pooled.Problems
        : Enumerable.Range(0, pooled.Accounts.Count)
            .Where(place => pooled.Accounts[place].Places.Count > 1)
            .SelectMany(place => OfAccount(pooled.Sheet, place).Select(problem => problem with
            {
                Account = problem.Account is null ? null : pooled.Accounts[place].Places[0],
                Message = $"Accounts {Sentence.Together(pooled.Accounts[place].Places.Select(told => (Sentence)$"{told + 1}"))} are of one pool and are taken as one. {problem.Message}",
                Kind = ReturnProblemKind.PoolDisagrees,
                Beside = pooled.Accounts[place].Places[1],
            }));

    // A final return is that of the person who died, and of the surviving husband or wife where they file jointly; what heirs lost is on returns of their own.
    private static IEnumerable<ReturnProblem> FinalReturn(ReturnSheet sheet)
    {
        var final = Enumerable.Range(0, sheet.Accounts.Count).Where(place => sheet.Accounts[place].Owner == Owner.PersonWhoDied).ToList();
        var others = Enumerable.Range(0, sheet.Accounts.Count).Except(final).ToList();
        if (final.Count == 0)
        {
            yield break;
        }

        var isJoint = sheet.Return.Is(ReturnQuestions.Status, FilingStatus.MarriedJoint);
        foreach (var place in others.Where(place => !isJoint || sheet.Accounts[place].Owner != sheet.Accounts[others[0]].Owner))
        {
            yield return new(place, "owner", $"A final return takes in the accounts of the person who died, and on a joint one those of the surviving husband or wife. Leave the accounts of anybody else to a return of their own")
            {
                Kind = ReturnProblemKind.NotOnTheFinalReturn,
                Beside = final[0],
            };
        }

        foreach (var place in Enumerable.Range(0, sheet.Accounts.Count).Where(place => sheet.Accounts[place].Answers.Get(PensionStoppedByDeathQuestions.ReturnOf) is { } whose && whose == WhoseReturn.FinalReturn != final.Contains(place)))
        {
            yield return new(place, PensionStoppedByDeathQuestions.ReturnOf.Id, final.Contains(place)
                ? (Sentence)$"The account is told as that of the person who died, so what is left of its cost belongs on the final return. Say so, or leave it to the return of the one who takes the deduction"
                : $"What is left of the cost belongs on the final return, so the account is that of the person who died. Say whose it is")
            {
                Kind = ReturnProblemKind.NotOnTheFinalReturn,
                Beside = final[0],
            };
        }
    }

    private static IEnumerable<ReturnProblem> LossesToldTwice(ReturnSheet sheet)
    {
        if (sheet.Return.Get(CapitalQuestions.OtherLosses) is { IsPositive: true } && sheet.Accounts.Any(account => account.Answers.Is(Opening.Account, AccountKind.TaxableAccount) && account.Answers.Has(TaxableAccount.Losses)))
        {
            yield return new(null, CapitalQuestions.OtherLosses.Id, $"The losses of the brokerage account are all losses on sales, with those carried over, so there are no others. Send $0, or leave it out") { Kind = ReturnProblemKind.LossesToldTwice };
        }
    }

    // Each of these has a threshold or a choice that several events would share in a way that is not worked out here.
    private static IEnumerable<ReturnProblem> NotTakenTogether(PooledReturn pooled, DateOnly askedOn)
    {
        var losses = pooled.Accounts.Count > 1 ? new WholeReturn(askedOn).Losses(pooled) : [];
        foreach (var other in losses.Where(ways => ways.Any(loss => loss.IsOnAnotherReturn)))
        {
            yield return new(other[0].Places[0], null, $"This loss is deducted on a return of its own, that of the estate. Send it by itself, and not with the accounts of this return") { Kind = ReturnProblemKind.OnAnotherReturn };
        }

        foreach (var second in losses.Where(ways => ways.Any(loss => loss.IsPersonalTheft)).Skip(1))
        {
            yield return new(second[0].Places[0], null, $"Two personal thefts in one year share one floor of income, which is not worked out here yet. Send one of them, and ask a preparer about both") { Kind = ReturnProblemKind.SecondTheft };
        }

        foreach (var second in losses.Where(ways => ways.Any(loss => loss.IsClaimOfRight)).Skip(1))
        {
            yield return new(second[0].Places[0], null, $"Two repayments in one year, each with a choice of deduction or credit, are not worked out together here yet. Send one of them, and ask a preparer about both") { Kind = ReturnProblemKind.SecondRepayment };
        }
    }
}
