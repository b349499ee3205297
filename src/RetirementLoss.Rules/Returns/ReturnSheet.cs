using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns.SamePool;

namespace RetirementLoss.Rules.Returns;

/// <summary>One tax return of one year: what is said once for all of it, and what happened to each account.</summary>
/// <param name="Return">The answers on the return itself.</param>
/// <param name="Accounts">The accounts, in the order in which their parts are told.</param>
public sealed record ReturnSheet(Answers Return, IReadOnlyList<AccountEvent> Accounts)
{
    /// <summary>So many accounts at most are taken together.</summary>
    public const int MostAccounts = 20;

    /// <summary>The questions that are answered once for the whole return.</summary>
    public static IReadOnlyList<Question> Questions { get; } =
    [
        Opening.Year,
        ReturnQuestions.Status,
        ReturnQuestions.SpouseItemizes,
        ReturnQuestions.Agi,
        ReturnQuestions.TaxableIncome,
        ReturnQuestions.OtherTwoPercent,
        ReturnQuestions.OtherItemized,
        ReturnQuestions.NotCut,
        ReturnQuestions.AgeOrBlindBoxes,
        CapitalQuestions.Gains,
        CapitalQuestions.OtherLosses,
        TheftQuestions.CasualtyGains,
        StateQuestions.Home,
        StateQuestions.AllYear,
        StateQuestions.OwnIncome,
        StateQuestions.OtherItemized,
        StateQuestions.StandardDeduction,
    ];

    /// <summary>How the return is filed; it is one of the questions.</summary>
    public static Question Filing => ReturnQuestions.Status;

    /// <summary>The answer that makes it a joint return, which alone takes in the accounts of a spouse.</summary>
    public static string Jointly { get; } = Token.Of(FilingStatus.MarriedJoint);

    private static readonly HashSet<string> OfTheReturn = Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a question is answered once for the whole return.</summary>
    public static bool IsOfTheReturn(string questionId) => OfTheReturn.Contains(questionId);

    /// <summary>The sheet of one account, as it would stand in a check of its own on the facts of this return.</summary>
    public Answers SheetOf(int account) => Answers.Of(Return.Tokens.Concat(Accounts[account].Answers.Tokens));

    /// <summary>The places of the accounts that the law counts as one with that at a place, itself among them; it alone where not enough is told yet.</summary>
    public IReadOnlyList<int> OfOnePoolWith(int account) => PoolOf(account) is { } pool && (pool.IsOneByLaw || pool.Word is not null)
        ? [.. Enumerable.Range(0, Accounts.Count).Where(place => pool.Equals(PoolOf(place)))]
        : [account];

    /// <summary>What is told of an account and is a fact of all that the law counts as one with it, so that another event of it need not tell it again; none where it has no such pool.</summary>
    public Answers SharedByThePoolOf(int account) => PoolOf(account) is not null && Opening.HasPool(SheetOf(account)) ? LawBook.Walk(SheetOf(account)).Live.Only(OfAPool.Contains) : Answers.None;

    private static readonly HashSet<string> OfAPool = new Question[] { Opening.Account, Pools.TreatedAsOwn, PayoutQuestions.SameKindLeft, PayoutQuestions.YearEndValue, ConversionSpread.CountedAtOnce, EarlyPayoutQuestions.RecentConversions, EarlyPayoutQuestions.RecentUntaxed }
        .Concat(BasisQuestions.All).Select(question => question.Id).ToHashSet(StringComparer.Ordinal);

    private PoolOfAPerson? PoolOf(int account)
    {
        var sheet = SheetOf(account);
        return sheet.Has(Opening.Year) && sheet.Has(Opening.Account) ? PoolOfAPerson.Of(Accounts[account], LawBook.Walk(sheet).Live) : null;
    }
}
