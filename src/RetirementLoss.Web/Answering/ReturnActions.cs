using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Answering;

/// <summary>The buttons of the list of accounts: add, open, copy, remove, bring back, and whose an account is.</summary>
public static class ReturnActions
{
    /// <summary>The address of the list.</summary>
    public const string Page = "/return";

    /// <summary>The address of the answer for the return.</summary>
    public const string ResultPage = "/return/result";

    /// <summary>The address of its memo.</summary>
    public const string MemoPage = "/return/memo";

    /// <summary>Adds an account of the owner that is sent.</summary>
    public const string AddAction = "/return/add";

    /// <summary>Goes to an account: to its next question, to one that is named, or to its own answer.</summary>
    public const string OpenAction = "/return/open";

    /// <summary>Copies an account.</summary>
    public const string CopyAction = "/return/copy";

    /// <summary>Removes an account.</summary>
    public const string RemoveAction = "/return/remove";

    /// <summary>Brings the account back that was removed last.</summary>
    public const string BringBackAction = "/return/bring-back";

    /// <summary>Says whose an account is.</summary>
    public const string OwnerAction = "/return/owner";

    /// <summary>Says that an account is not the same as another of its kind.</summary>
    public const string DiffersAction = "/return/differs";

    /// <summary>Adds another event of the same accounts.</summary>
    public const string AlsoAction = "/return/also";

    /// <summary>Answers what is asked only because accounts count as one.</summary>
    public const string TogetherAction = "/return/together";

    /// <summary>Says that two accounts are one and the same.</summary>
    public const string SameAction = "/return/same";

    /// <summary>Sends the return as a file to keep.</summary>
    public const string SaveAction = "/return/save";

    /// <summary>The field that names the account by its number.</summary>
    public const string Account = "account-number";

    /// <summary>The field that names a second account by its number.</summary>
    public const string OtherAccount = "other-account-number";

    /// <summary>The field that says whose it is.</summary>
    public const string OwnerField = "whose";

    /// <summary>The field that names the page to go to.</summary>
    public const string To = "to";

    /// <summary>To the account's own answer.</summary>
    public const string ToResult = "result";

    /// <summary>To all its answers.</summary>
    public const string ToAnswers = "answers";

    /// <summary>To what is not asked yet.</summary>
    public const string ToDoors = "now";

    private static readonly string[] Places = [ToResult, ToAnswers, ToDoors];

    /// <summary>Maps the buttons.</summary>
    public static void MapReturn(this WebApplication app)
    {
        Map(AddAction, (kept, form, judge) => !kept.HasRoom ? (kept, Page) : (Added(kept, OwnerIn(form), judge), "/check"));
        MapAccount(OpenAction, (kept, account, form) => (kept with { Current = account.Key }, AddressIn(form)));
        MapAccount(CopyAction, (kept, account, _) => !kept.HasRoom ? (kept, Page) : (kept.Copy(account), $"{Page}#{IdOf(kept.Next)}"));
        MapAccount(RemoveAction, (kept, account, _) => (kept.Remove(account), Page));
        Map(BringBackAction, (kept, _, _) => (kept.BringBack(), Page));
        MapAccount(OwnerAction, (kept, account, form) => (kept.Changed(account with { Owner = OwnerIn(form) }), $"{Page}#{IdOf(account.Key)}"));
        MapAccount(DiffersAction, (kept, account, _) => (kept.Changed(account with { Pool = string.Create(CultureInfo.InvariantCulture, $"other-{account.Key}") }), Page));

        MapAccount(AlsoAction, (kept, account, _) => Also(kept, account));
        MapAccount(SameAction, (kept, account, form) => (kept.Accounts.FirstOrDefault(other => NumberOf(other.Key) == form[OtherAccount]) is { } other ? kept.Same(account, other) : kept, Page));

        MapAccount(TogetherAction, (kept, account, form) => (Answered(kept, account, form), Page));

        app.MapPost(SaveAction, Save).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();

        void MapAccount(string address, Func<KeptReturn, KeptAccount, IFormCollection, (KeptReturn Kept, string Address)> act) => Map(address, (kept, form, _) =>
            kept.Accounts.FirstOrDefault(account => NumberOf(account.Key) == form[Account]) is { } named ? act(kept, named, form) : (kept, Page));

        // UseFormTokens refuses what lacks the token; without this mark it would not look.
        void Map(string address, Func<KeptReturn, IFormCollection, Judge, (KeptReturn Kept, string Address)> act) =>
            app.MapPost(address, (HttpContext context, AnswerCookie cookie, Judge judge) => Do(context, cookie, judge, act)).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
    }

    /// <summary>An account's number as a form names it.</summary>
    public static string NumberOf(int key) => key.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of an account in the list.</summary>
    public static string IdOf(int key) => string.Create(CultureInfo.InvariantCulture, $"account-{key}");

    /// <summary>The return with one more account, whose questions are asked now.</summary>
    internal static KeptReturn Added(KeptReturn kept, Owner owner, Judge judge) => WithMarks(kept, kept.Add(owner), judge);

    private static SeeOther Do(HttpContext context, AnswerCookie cookie, Judge judge, Func<KeptReturn, IFormCollection, Judge, (KeptReturn Kept, string Address)> act)
    {
        var (state, kept) = cookie.OpenReturn(context);
        var (changed, address) = act(kept, context.Request.Form, judge);
        if (state == CookieState.Live || changed.Accounts.Count > 0)
        {
            cookie.Keep(context, changed);
        }

        return new(address);
    }

    // The name of the file says nothing of what is in it.
    private static IResult Save(HttpContext context, AnswerCookie cookie, Judge judge)
    {
        // The list knows what to say of what is not finished.
        var together = AccountsTogether.Of(judge, cookie.OpenReturn(context).Return);
        return together.IsReady && together.Accounts.Count > 1 && judge.TryDo(() => ReturnFile.Of(together.Sheet, judge.Return(together.Sheet)), out var file)
            ? Results.File(System.Text.Encoding.UTF8.GetBytes(file!.ToString()), "application/json", AnswerActions.FileName)
            : new SeeOther(Page);
    }

    // An answer on the return was given to the words of another account; where it reads otherwise in this one, it is asked whether it still holds.
    private static KeptReturn WithMarks(KeptReturn before, KeptReturn after, Judge judge)
    {
        var words = before.Accounts
            .SelectMany(account => judge.TryDo(() => FromBefore.Noted(before.SheetOf(account), before.Facts), out var noted) ? noted!.Words : Answers.None.Words)
            .DistinctBy(mark => mark.Key);
        var added = after.Accounts[^1];
        return after with { Accounts = [.. after.Accounts.SkipLast(1), added with { Own = Answers.Of(added.Own.Tokens, words) }] };
    }

    private static (KeptReturn Kept, string Address) Also(KeptReturn kept, KeptAccount account)
    {
        var more = kept.HasRoom ? kept.Also(account) : kept;
        return (more, more.Accounts.Count > kept.Accounts.Count ? "/check" : Page);
    }

    // What was left empty, or cannot be read, stays asked.
    private static KeptReturn Answered(KeptReturn kept, KeptAccount account, IFormCollection form)
    {
        foreach (var question in Checker.Questions.Where(question => form.ContainsKey(question.Id)))
        {
            if (question.Parse(form[question.Id].LastOrDefault(value => !string.IsNullOrWhiteSpace(value))).Token is not { } token)
            {
                continue;
            }

            account = ReturnSheet.IsOfTheReturn(question.Id) ? account : account with { Own = account.Own.With(question, token) };
            kept = ReturnSheet.IsOfTheReturn(question.Id) ? kept with { Facts = kept.Facts.With(question, token) } : kept.Changed(account);
        }

        return kept;
    }

    private static Owner OwnerIn(IFormCollection form) => Token.TryRead<Owner>(form[OwnerField].ToString(), out var owner) ? owner : Owner.Me;

    private static string AddressIn(IFormCollection form) => form[To].ToString() switch
    {
        var place when Places.Contains(place) => $"/check/{place}",
        var id when Checker.Questions.Any(question => question.Id == id) => $"/check/{id}",
        _ => "/check",
    };
}
