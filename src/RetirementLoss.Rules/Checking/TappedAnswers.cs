using System.Globalization;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>The three taps of the start page: a year, an account and a place, and the answer that they already settle.</summary>
public static class TappedAnswers
{
    private const int NewestAlone = 4;

    private static readonly IReadOnlyList<TaxYear> Newest = [.. FederalYears.Supported.Reverse().Take(NewestAlone)];
    private static readonly IReadOnlyList<TaxYear> Before = [.. FederalYears.Supported.Where(MiscellaneousItemizedFloor.Years.Includes)];
    private static readonly IReadOnlyList<TaxYear> Between = [.. FederalYears.Supported.Where(year => !Before.Contains(year) && !Newest.Contains(year))];

    // What the words of a tap can mean, and the kind of account that they name for certain.
    private static readonly (string Token, string Words, Sentence With, AccountKind[] Kinds, AccountKind? Named)[] Known =
    [
        ("traditional-ira", "Traditional IRA", $"a traditional IRA", [AccountKind.TraditionalIra, AccountKind.SepIra, AccountKind.SimpleIra], AccountKind.TraditionalIra),
        ("roth-ira", "Roth IRA", $"a Roth IRA", [AccountKind.RothIra], AccountKind.RothIra),
        ("plan", "401(k) or plan at work", $"a plan at work", [AccountKind.Plan401k, AccountKind.DesignatedRoth], null),
        ("annuity", "Annuity", $"an annuity", [AccountKind.Annuity], null),
        ("something-else", "Something else", $"another account", [], null),
    ];

    /// <summary>The years to tap, the newest first.</summary>
    public static IReadOnlyList<Possibility> Years { get; } =
    [
        .. Newest.Select(year => new Possibility(year.ToString(), year.ToString())),
        new("since-the-bar", $"{Between[0]}\u2013{Between[^1]}"),
        new("before-the-bar", $"Before {Between[0]}"),
    ];

    /// <summary>The accounts to tap.</summary>
    public static IReadOnlyList<Possibility> Accounts { get; } = [.. Known.Select(account => new Possibility(account.Token, account.Words))];

    /// <summary>Where the money is, to tap.</summary>
    public static IReadOnlyList<Possibility> Places { get; } =
    [
        new(Token.Of(WhatHappened.StillInside), "Yes, it only fell"),
        new(Token.Of(WhatHappened.PaidOut), "I took it out"),
        new(Token.Of(WhatHappened.Stolen), "It was stolen"),
    ];

    /// <summary>The answer; none until all three are tapped.</summary>
    public static TappedAnswer? Of(string? year, string? account, string? place, DateOnly askedOn)
    {
        if (Years.FirstOrDefault(tap => tap.Token == year) is not { } when || !Token.TryRead<WhatHappened>(place ?? "", out var happened) || Places.All(tap => tap.Token != place)
            || Known.FirstOrDefault(known => known.Token == account) is not { Kinds: { } kinds } what)
        {
            return null;
        }

        var years = YearsOf(when);
        var kind = KindOf(years, kinds, happened, askedOn);
        Sentence about = $"For {Sentence.Kept(Lower(when.Words))} · {Sentence.Kept(what.Words)}";
        return happened switch
        {
            WhatHappened.StillInside when kind == AnswerKind.None => new(
                kind, about, $"A fall inside {what.With} is not a loss on your tax return. Nothing goes on it, in any year.", "Settled law. No other fact changes it.", "still-in-the-account"),
            WhatHappened.StillInside => new(
                kind, about, $"A fall by itself is never a loss. In an ordinary account a sale at a loss can be one.", "Tell us which account it is.", null),
            WhatHappened.PaidOut when kind == AnswerKind.None => new(
                kind, about, $"Since {Between[0]} a payout for less than you put in gives no federal deduction. The bar has no end date.", "A few states may still allow part of it. Money sent back as too much, or stolen later, is another story.", "paid-out-below-basis"),
            WhatHappened.PaidOut when years.All(Before.Contains) => new(
                kind, about, $"Up to {Before[^1]} the part above {MiscellaneousItemizedFloor.Part} of income could count, if you got back less than your taxed money.", "It is too late for most people to claim it now.", null),
            WhatHappened.PaidOut => new(
                kind, about, $"What the account is decides, and so does what you had put into it.", "Tell us what happened.", null),
            _ => new(
                kind, about, $"We are sorry this happened. Money stolen after you took it out can be deducted in some cases. Stolen inside the account, it almost never can.", "What you moved it for decides. Tell us what happened.", null),
        };
    }

    /// <summary>The beginning of a check with what the taps told for certain: the story, one year, and an account that they name.</summary>
    public static Answers Begun(string? year, string? account, string? place)
    {
        var sheet = Token.TryRead<WhatHappened>(place ?? "", out var happened) && StoryOf(happened) is { } story
            ? StoryFirst.Tell(Answers.None, StoryFirst.Story, Token.Of(story))
            : Answers.None;
        if (Known.FirstOrDefault(known => known.Token == account) is { Named: { } named })
        {
            sheet = sheet.With(Opening.Account, Token.Of(named));
        }

        return Newest.Where(tapped => tapped.ToString() == year).Aggregate(sheet, (begun, tapped) => begun.With(Opening.Year, Opening.Year.TokenOf(tapped.Number)));
    }

    private static Story? StoryOf(WhatHappened place) => place switch
    {
        WhatHappened.StillInside => Story.FellStillThere,
        WhatHappened.PaidOut => Story.LessCameOut,
        WhatHappened.Stolen => Story.Stolen,
        _ => null,
    };

    private static IReadOnlyList<TaxYear> YearsOf(Possibility tapped) => tapped == Years[^1] ? Before : tapped == Years[^2] ? Between : [.. Newest.Where(year => year.ToString() == tapped.Token)];

    // One kind in every year, account and way that the taps leave open, or none.
    private static AnswerKind? KindOf(IReadOnlyList<TaxYear> years, AccountKind[] kinds, WhatHappened place, DateOnly askedOn)
    {
        var found = (
            from year in new[] { years[0], years[^1] }.Distinct()
            from account in kinds
            from sheet in Told(Answers.None.With(Opening.Year, year.ToString()).With(Opening.Account, Token.Of(account)).With(Opening.Happened, Token.Of(place)), place)
            select Firmness.Of(sheet, askedOn)?.Kind).Distinct().ToList();
        return found is [{ } one] ? one : null;
    }

    private static IEnumerable<Answers> Told(Answers sheet, WhatHappened place) =>
        place == WhatHappened.Stolen ? Enum.GetValues<StolenHow>().Select(how => sheet.With(Opening.Stolen, Token.Of(how))) : [sheet];

    private static string Lower(string words) => char.IsLetter(words[0]) ? char.ToLower(words[0], CultureInfo.InvariantCulture) + words[1..] : words;
}
