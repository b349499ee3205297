using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Answering;

/// <summary>All accounts of a visit, how far each is, and what keeps them from being taken together.</summary>
/// <param name="Accounts">The accounts, in order.</param>
/// <param name="Sheet">The return as the rules take it.</param>
/// <param name="Objections">What keeps them from being taken together, once each has an answer.</param>
/// <param name="RulesFail">Whether the rules failed on them together.</param>
public sealed record AccountsTogether(IReadOnlyList<AccountSoFar> Accounts, ReturnSheet Sheet, IReadOnlyList<ReturnProblem> Objections, bool RulesFail)
{
    /// <summary>Whether every account has an answer, and all can be taken together.</summary>
    public bool IsReady => Accounts.Count > 0 && Accounts.All(account => account.HasAnswer) && Objections.Count == 0 && !RulesFail;

    /// <summary>The facts of the return that are asked for some account, each with the account that asks for it.</summary>
    public IReadOnlyList<(Question Question, AccountSoFar Account)> FactsAsked =>
    [
        .. ReturnSheet.Questions
            .Select(question => (question, Account: Accounts.FirstOrDefault(account => account.Live.Has(question))))
            .Where(fact => fact.Account is not null)
            .Select(fact => (fact.question, fact.Account!)),
    ];

    /// <summary>Asks the rules.</summary>
    public static AccountsTogether Of(Judge judge, KeptReturn kept)
    {
        ArgumentNullException.ThrowIfNull(judge);
        ArgumentNullException.ThrowIfNull(kept);
        IReadOnlyList<AccountSoFar> accounts =
        [
            .. kept.Accounts.Select((account, place) =>
            {
                var sheet = kept.SheetOf(account);
                return new AccountSoFar(place, account, sheet, judge.TryDo(() => SheetSoFar.Of(judge, sheet, account.Opened), out var soFar) ? soFar : null);
            }),
        ];
        var together = new AccountsTogether(accounts, SheetOf(kept, accounts), [], false);
        return accounts.Count < 2 || !accounts.All(account => account.HasAnswer) ? together
            : !judge.TryDo(() => judge.Objections(together.Sheet), out var objections) ? together with { RulesFail = true }
            : objections!.Count > 0 ? together with { Objections = objections! }
            : together.Completed(judge, kept);
    }

    /// <summary>What is still asked only because accounts count as one.</summary>
    public IReadOnlyList<AskedTogether> Asked { get; private init; } = [];

    // What only accounts that count as one ask for is kept with one of them, where it is on no way; it counts here.
    private AccountsTogether Completed(Judge judge, KeptReturn kept)
    {
        var whole = this;
        while (judge.TryDo(() => judge.AskedTogether(whole.Sheet), out var asked))
        {
            whole = whole with { Asked = asked! };
            if (asked!.FirstOrDefault(one => HolderOf(kept, one) is not null) is not { } known)
            {
                return judge.TryDo(() => judge.Objections(whole.Sheet), out var objections) ? whole with { Objections = objections! } : whole with { RulesFail = true };
            }

            var holder = HolderOf(kept, known)!.Value;
            whole = whole with { Sheet = Told(whole.Sheet, holder, known.Question, holder < 0 ? kept.Facts.Tokens[known.Question.Id] : kept.Accounts[holder].Own.Tokens[known.Question.Id]) };
        }

        return whole with { RulesFail = true };
    }

    private static int? HolderOf(KeptReturn kept, AskedTogether asked) => ReturnSheet.IsOfTheReturn(asked.Question.Id)
        ? kept.Facts.Has(asked.Question) ? -1 : null
        : asked.Accounts.Where(place => kept.Accounts[place].Own.Has(asked.Question)).Select(place => (int?)place).FirstOrDefault();

    private static ReturnSheet Told(ReturnSheet sheet, int holder, Question question, string token) => holder < 0
        ? sheet with { Return = sheet.Return.With(question, token) }
        : sheet with { Accounts = [.. sheet.Accounts.Select((account, place) => place == holder ? account with { Answers = account.Answers.With(question, token) } : account)] };

    // Only what is on the way of some account counts, and how the return is filed where that lets an account of a spouse in.
    private static ReturnSheet SheetOf(KeptReturn kept, IReadOnlyList<AccountSoFar> accounts) => new(
        Answers.Of(kept.Facts.Tokens.Where(fact => accounts.Any(account => account.Live.Tokens.ContainsKey(fact.Key)) || (fact.Key == ReturnSheet.Filing.Id && accounts.Any(account => account.Kept.Owner == Owner.Spouse)))),
        [.. accounts.Select(account => new AccountEvent(account.Live.Only(id => !ReturnSheet.IsOfTheReturn(id))) { Owner = account.Kept.Owner, Pool = account.Kept.Pool })]);
}
