using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Situations.TaxableAccount;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>Finds what keeps a return from being assessed: answers in the wrong place, two events of one pool, and classes that are not taken together yet.</summary>
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
        return accounts.Count > 0 ? accounts : [.. SamePool(sheet), .. LossesToldTwice(sheet), .. NotTakenTogether(sheet, askedOn)];
    }

    private static IEnumerable<ReturnProblem> Places(ReturnSheet sheet)
    {
        if (sheet.Accounts.Count is 0 or > ReturnSheet.MostAccounts)
        {
            yield return new(null, null, $"A return takes one to {ReturnSheet.MostAccounts} accounts. Send each account that something happened to");
        }

        foreach (var question in QuestionList.All.Where(question => sheet.Return.Has(question) && !ReturnSheet.IsOfTheReturn(question.Id)))
        {
            yield return new(null, question.Id, $"This belongs to an account. Send {question.Name} with the account that it is about");
        }

        if (!sheet.Return.Has(Opening.Year))
        {
            yield return new(null, Opening.Year.Id, $"{Opening.Year.Parse(null).Problem}. Without it nothing can be assessed");
        }

        for (var place = 0; place < sheet.Accounts.Count; place++)
        {
            foreach (var question in ReturnSheet.Questions.Where(sheet.Accounts[place].Answers.Has))
            {
                yield return new(place, question.Id, $"This belongs to the return. Send {question.Name} once, with the return");
            }
        }
    }

    private static IEnumerable<ReturnProblem> OfAccount(ReturnSheet sheet, int place)
    {
        var answers = sheet.SheetOf(place);
        if (sheet.Accounts[place].Owner == Owner.Spouse && !sheet.Return.Is(ReturnQuestions.Status, FilingStatus.MarriedJoint))
        {
            yield return new(place, "owner", "Only a joint return takes in the accounts of a spouse. Send how you filed as married-joint, or leave this account to the return of the spouse") { Kind = ReturnProblemKind.NotAJointReturn };
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

    private static IEnumerable<ReturnProblem> SamePool(ReturnSheet sheet)
    {
        var seen = new Dictionary<(Owner Owner, string Pool, string? Word), int>();
        for (var place = 0; place < sheet.Accounts.Count; place++)
        {
            var account = sheet.Accounts[place];
            var live = LawBook.Walk(sheet.SheetOf(place)).Live;
            if (!Opening.YearIsCovered(live) || live.Get(Opening.WhatElse) is OtherEvent.EarlierPayoutRepaid or OtherEvent.SharesPaidOutThenSold)
            {
                continue;
            }

            // Of the own IRAs all are one; of other accounts each plan, contract, child or person who died is a pool of its own.
            var pool = Opening.HasPool(live) ? Pools.Of(live) : (Pool?)null;
            if (pool is Pool.TraditionalIras or Pool.RothIras)
            {
                Name all = pool == Pool.RothIras ? new("Roth IRAs") : new("traditional, SEP and SIMPLE IRAs");
                if (account.Pool is not null)
                {
                    yield return new(place, "pool", $"All {all} of one person count as one. Leave pool out") { Kind = ReturnProblemKind.OnePool };
                }
                else if (!seen.TryAdd((account.Owner, all.ToString(), null), place))
                {
                    yield return new(place, Opening.Account.Id, $"Account {seen[(account.Owner, all.ToString(), null)] + 1} is of the same pool: all {all} of one person count as one. Send them as one account with the amounts added up; two events of one pool in one year are not taken together yet") { Kind = ReturnProblemKind.OnePool, Beside = seen[(account.Owner, all.ToString(), null)] };
                }
            }
            else if (!seen.TryAdd((account.Owner, Token.Of(live.Require(Opening.Account)), account.Pool), place))
            {
                yield return new(place, "pool", $"Account {seen[(account.Owner, Token.Of(live.Require(Opening.Account)), account.Pool)] + 1} is of the same kind and owner. If this is another plan, contract, child or person who died, give each a word of its own in pool; two events of one pool in one year are not taken together yet")
                {
                    Kind = ReturnProblemKind.SameKind,
                    Beside = seen[(account.Owner, Token.Of(live.Require(Opening.Account)), account.Pool)],
                };
            }
        }
    }

    private static IEnumerable<ReturnProblem> LossesToldTwice(ReturnSheet sheet)
    {
        if (sheet.Return.Get(CapitalQuestions.OtherLosses) is { IsPositive: true } && sheet.Accounts.Any(account => account.Answers.Is(Opening.Account, AccountKind.TaxableAccount) && account.Answers.Has(TaxableAccount.Losses)))
        {
            yield return new(null, CapitalQuestions.OtherLosses.Id, "The losses of the brokerage account are all losses on sales, with those carried over, so there are no others. Send $0, or leave it out") { Kind = ReturnProblemKind.LossesToldTwice };
        }
    }

    // Each of these has a threshold or a choice that several events would share in a way that is not worked out here.
    private static IEnumerable<ReturnProblem> NotTakenTogether(ReturnSheet sheet, DateOnly askedOn)
    {
        var losses = sheet.Accounts.Count > 1 ? new WholeReturn(askedOn).Losses(sheet) : [];
        foreach (var other in losses.Where(ways => ways.Any(loss => loss.IsOnAnotherReturn)))
        {
            yield return new(other[0].Account, null, "This loss is deducted on a return of its own, that of the estate. Send it by itself, and not with the accounts of this return") { Kind = ReturnProblemKind.OnAnotherReturn };
        }

        foreach (var second in losses.Where(ways => ways.Any(loss => loss.IsPersonalTheft)).Skip(1))
        {
            yield return new(second[0].Account, null, "Two personal thefts in one year share one floor of income, which is not worked out here yet. Send one of them, and ask a preparer about both") { Kind = ReturnProblemKind.SecondTheft };
        }

        foreach (var second in losses.Where(ways => ways.Any(loss => loss.IsClaimOfRight)).Skip(1))
        {
            yield return new(second[0].Account, null, "Two repayments in one year, each with a choice of deduction or credit, are not worked out together here yet. Send one of them, and ask a preparer about both") { Kind = ReturnProblemKind.SecondRepayment };
        }
    }
}
