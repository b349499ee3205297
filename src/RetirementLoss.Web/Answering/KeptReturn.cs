using System.Globalization;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Answering;

/// <summary>The return of a visit: what is told once, the accounts, and the one whose questions are asked; a single check is the return of one.</summary>
/// <param name="Facts">The answers on the return.</param>
/// <param name="Accounts">The accounts, in order.</param>
/// <param name="Current">The number of the account whose questions are asked.</param>
/// <param name="Next">The number that the next account gets.</param>
public sealed record KeptReturn(Answers Facts, IReadOnlyList<KeptAccount> Accounts, int Current, int Next)
{
    /// <summary>So many accounts fit; more would make the cookie too long for some servers.</summary>
    public const int MostAccounts = 10;

    /// <summary>A visit that has told nothing.</summary>
    public static KeptReturn None { get; } = new(Answers.None, [], 1, 1);

    /// <summary>The account that was removed last, with its place, so that it can come back.</summary>
    public (int Place, KeptAccount Account)? Removed { get; init; }

    /// <summary>The account whose questions are asked; none where nothing is told of any yet.</summary>
    public KeptAccount? Asked => Accounts.FirstOrDefault(account => account.Key == Current);

    /// <summary>Whether another account still fits.</summary>
    public bool HasRoom => Accounts.Count < MostAccounts;

    /// <summary>The return of one check.</summary>
    public static KeptReturn Of(Answers answers, IReadOnlySet<Door> opened) => None.With(answers, opened, (_, after) => after);

    /// <summary>The return of a file.</summary>
    public static KeptReturn Of(ReturnFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(
            file.Return,
            [.. file.Accounts.Select((account, place) => KeptAccount.New(place + 1, account.Event.Owner) with { Own = account.Event.Answers, Pool = account.Event.Pool })],
            1,
            file.Accounts.Count + 1);
    }

    /// <summary>The whole sheet of an account, as a check of its own would hold it.</summary>
    public Answers SheetOf(KeptAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return Answers.Of(Facts.Tokens.Concat(account.Own.Tokens), account.Own.Words);
    }

    /// <summary>The sheet whose questions are asked; before anything is told of an account, that of the return alone.</summary>
    public Answers Sheet => Asked is { } asked ? SheetOf(asked) : Facts;

    /// <summary>The return with the account asked about answered so; an answer on the return is that of all accounts.</summary>
    /// <param name="answers">The whole sheet of the account.</param>
    /// <param name="opened">The doors that were opened for it.</param>
    /// <param name="noted">Notes on the sheet of another account, before and after the change, which answers are from before.</param>
    public KeptReturn With(Answers answers, IReadOnlySet<Door> opened, Func<Answers, Answers, Answers> noted)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(noted);
        var begun = Asked is null ? Add(Owner.Me) : this;
        var facts = Answers.Of(answers.Tokens.Where(answer => ReturnSheet.IsOfTheReturn(answer.Key)));
        var after = begun with { Facts = facts };
        var changed = !facts.Tokens.ToHashSet().SetEquals(begun.Facts.Tokens);
        return after with
        {
            Accounts =
            [
                .. begun.Accounts.Select(account =>
                    account.Key == begun.Current ? account with { Own = OwnOf(answers), Opened = opened }
                    : changed ? account with { Own = OwnOf(noted(begun.SheetOf(account), after.SheetOf(account))) }
                    : account),
            ],
        };
    }

    /// <summary>The return with one more account, whose questions are asked now. One of a spouse makes it a joint return, where nothing else was said.</summary>
    public KeptReturn Add(Owner owner) => Adding(KeptAccount.New(Next, owner)).JointWhereNotSaid();

    /// <summary>The return with a copy of an account at its end.</summary>
    public KeptReturn Copy(KeptAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return Adding(account with { Key = Next, Pool = null });
    }

    /// <summary>The return with another event of the accounts that the law counts as one with an account; what is a fact of all of them is not told again.</summary>
    public KeptReturn Also(KeptAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var place = Accounts.ToList().IndexOf(account);
        var told = AsTold();
        var shared = told.SharedByThePoolOf(place);
        if (shared.Tokens.Count == 0)
        {
            return this;
        }

        // All IRAs of one person are one without a word; two events of one plan are told to be of one by the word that both have.
        var needsWord = told.OfOnePoolWith(place).Count == 1 && account.Pool is null && (this with { Accounts = [.. Accounts, account] }).AsTold().OfOnePoolWith(place).Count == 1;
        var word = needsWord ? string.Create(CultureInfo.InvariantCulture, $"same-{account.Key}") : account.Pool;
        var worded = needsWord ? this with { Accounts = [.. Accounts.Select(other => other.Key == account.Key ? other with { Pool = word } : other)] } : this;
        return worded.Adding(KeptAccount.New(Next, account.Owner) with { Own = shared, Pool = word });
    }

    /// <summary>The return with two accounts told to be one and the same.</summary>
    public KeptReturn Same(KeptAccount one, KeptAccount other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var word = other.Pool ?? one.Pool ?? string.Create(CultureInfo.InvariantCulture, $"same-{other.Key}");
        return this with { Accounts = [.. Accounts.Select(account => account.Key == one.Key || account.Key == other.Key ? account with { Pool = word } : account)] };
    }

    /// <summary>The return as it was told, with what is no longer on any way.</summary>
    public ReturnSheet AsTold() => new(Facts, [.. Accounts.Select(account => new AccountEvent(account.Own) { Owner = account.Owner, Pool = account.Pool })]);

    /// <summary>The return without an account.</summary>
    public KeptReturn Remove(KeptAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var place = Accounts.ToList().IndexOf(account);
        var left = Accounts.Where(other => other.Key != account.Key).ToList();
        return this with { Accounts = left, Current = Current == account.Key && left.Count > 0 ? left[Math.Min(place, left.Count - 1)].Key : Current, Removed = (place, account) };
    }

    /// <summary>The return with the account back that was removed last.</summary>
    public KeptReturn BringBack() => Removed is not var (place, account) || !HasRoom ? this : this with
    {
        Accounts = [.. Accounts.Take(place), account, .. Accounts.Skip(place)],
        Current = account.Key,
        Removed = null,
    };

    /// <summary>The return with an account changed that keeps its answers.</summary>
    public KeptReturn Changed(KeptAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return (this with { Accounts = [.. Accounts.Select(other => other.Key == account.Key ? account : other)] }).JointWhereNotSaid();
    }

    private KeptReturn Adding(KeptAccount account) => this with { Accounts = [.. Accounts, account], Current = account.Key, Next = account.Key + 1, Removed = null };

    private KeptReturn JointWhereNotSaid() =>
        Accounts.Any(account => account.Owner == Owner.Spouse) && !Facts.Has(ReturnSheet.Filing) ? this with { Facts = Facts.With(ReturnSheet.Filing, ReturnSheet.Jointly) } : this;

    private static Answers OwnOf(Answers sheet) =>
        Answers.Of(sheet.Tokens.Where(answer => !ReturnSheet.IsOfTheReturn(answer.Key)), sheet.Words);
}
