using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Stories;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>The opening as a person is asked it: the story, then the account, then the year. The rules read the answers that the story gives.</summary>
public static class StoryFirst
{
    private static readonly IReadOnlyList<Question> Opened = [Opening.Year, Opening.Account, Opening.Happened, Opening.Stolen, Opening.WhatElse];
    private static readonly IReadOnlyList<Question> Given = [Opening.Happened, Opening.Stolen, Opening.WhatElse];

    // What one story gives beyond the opening, another must not find there.
    private static readonly HashSet<string> GivenByStories = [.. Tellings.All.SelectMany(told => told.Answers.Tokens.Keys)];

    /// <summary>The questions of the story; they are asked of a person, kept with the answers, and read by no rule.</summary>
    public static IReadOnlyList<Question> Questions { get; } = [StoryQuestions.Story, StoryQuestions.Telling];

    /// <summary>The story on the first page.</summary>
    public static Question Story => StoryQuestions.Story;

    /// <summary>The story told a little closer, on the second page.</summary>
    public static Question Telling => StoryQuestions.Telling;

    /// <summary>The account that lost money.</summary>
    public static Question Account => Opening.Account;

    /// <summary>The tax year.</summary>
    public static Question Year => Opening.Year;

    /// <summary>Whether the question belongs to the opening.</summary>
    public static bool IsOpening(Question question) => Opened.Concat(Questions).Any(opening => opening.Id == question?.Id);

    /// <summary>The story of an option of the first page.</summary>
    public static Story StoryOf(Possibility option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return StoryQuestions.Story.ValueOf(option.Token);
    }

    /// <summary>Whether a year of the question of the year is one of those before the law changed.</summary>
    public static bool IsBeforeTheChange(Possibility year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return MiscellaneousItemizedFloor.Years.Includes(new TaxYear(Opening.Year.ValueOf(year.Token)));
    }

    /// <summary>The question a person is asked next on this way.</summary>
    public static Question? Next(Answers given, Walk walk)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(walk);
        return walk.Next is not { } next || !Opened.Any(question => question.Id == next.Id) ? walk.Next
            : !given.Has(Opening.Happened) ? given.Has(StoryQuestions.Story) ? StoryQuestions.Telling : StoryQuestions.Story
            : !given.Has(Opening.Account) ? Opening.Account
            : !given.Has(Opening.Year) ? Opening.Year
            : next;
    }

    /// <summary>The question of the opening that a person may be on before the walk reaches it, with the options that fit the story, and those that a paper leaves.</summary>
    /// <param name="question">The question.</param>
    /// <param name="given">The answers so far.</param>
    /// <param name="leftByPapers">The kinds of account that papers leave possible; empty where they tell nothing of it.</param>
    public static Question AsAsked(Question question, Answers given, IReadOnlyList<string> leftByPapers)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(leftByPapers);
        if (question.Id != Opening.Account.Id)
        {
            return question;
        }

        IReadOnlyList<AccountKind>? told = given.Get(StoryQuestions.Telling) is { } telling ? Tellings.Of(telling).Accounts : null;

        // Who comes back to change the account may have mistyped the paper, so nothing is kept from them.
        var left = given.Has(question) ? [] : (told ?? Enum.GetValues<AccountKind>()).Where(account => leftByPapers.Contains(Token.Of(account))).ToList();
        return left.Count > 0 ? Among(left) : told is not null ? Among(told) : question;
    }

    /// <summary>The page on which an answer that a story gives is told anew; none for other answers.</summary>
    public static Question? Retold(Question question, Answers given)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(given);
        return !Given.Any(opening => opening.Id == question.Id) ? null : given.Has(StoryQuestions.Telling) ? Closest(given) : StoryQuestions.Story;
    }

    /// <summary>The question, where a person is on it before the walk comes to it, as the account stands before the year.</summary>
    public static Question? AskedEarly(Question question, Answers given)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(given);
        return question.Id == Opening.Account.Id && given.Has(Opening.Happened) ? Opening.Account : null;
    }

    /// <summary>The question a person was asked before this one; none before the first.</summary>
    public static Question? Before(Question question, Answers given, Walk way)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(way);
        return question.Id == StoryQuestions.Story.Id ? null
            : question.Id == StoryQuestions.Telling.Id ? StoryQuestions.Story
            : question.Id == Opening.Account.Id ? Closest(given)
            : question.Id == Opening.Year.Id ? !given.Has(Opening.Happened) ? null : IsOfOneAccount(given) ? Closest(given) : Opening.Account
            : way.Path.TakeWhile(passed => passed.Id != question.Id).LastOrDefault() is { } before ? IsOpening(before) ? Opening.Year : before
            : null;
    }

    /// <summary>The page that follows when a story was just told: the closer one, also where it was answered before, so that it is seen again.</summary>
    public static Question? LeadsTo(Question told, Answers given) => told?.Id == StoryQuestions.Story.Id && Closest(given).Id == StoryQuestions.Telling.Id ? StoryQuestions.Telling : null;

    /// <summary>The sheet with a story told, or told closer: what it gives is answered, and what belongs to another story is taken out.</summary>
    public static Answers Tell(Answers given, Question asked, string token)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.Id == StoryQuestions.Telling.Id)
        {
            return FromBefore.Noted(given, Telling(given.With(StoryQuestions.Telling, token)));
        }

        var sheet = given.With(StoryQuestions.Story, token);
        var tellings = StoryQuestions.Telling.OptionsFor(sheet);
        return tellings is [var only] ? Tell(sheet, StoryQuestions.Telling, only.Token)
            : sheet.Has(StoryQuestions.Telling) && StoryQuestions.Telling.Offers(sheet.Tokens[StoryQuestions.Telling.Id], sheet) ? sheet
            : FromBefore.Noted(given, WithoutStory(sheet).Without(StoryQuestions.Telling));

        static Answers Telling(Answers sheet)
        {
            var told = Tellings.Of(sheet.Require(StoryQuestions.Telling));
            var fits = sheet.Get(Opening.Account) is { } account && told.Accounts.Contains(account);
            var cleared = fits ? WithoutStory(sheet) : WithoutStory(sheet).Without(Opening.Account);
            var given = told.Accounts is [var one] ? cleared.With(Opening.Account, Token.Of(one)) : cleared;
            return told.Answers.Tokens.Aggregate(given, (answered, answer) => answered.With(QuestionList.All.First(question => question.Id == answer.Key), answer.Value));
        }
    }

    /// <summary>The sheet after a question was answered by itself: a story that was told in other words no longer tells it.</summary>
    public static Answers Answered(Answers given, Question question)
    {
        ArgumentNullException.ThrowIfNull(given);
        return Given.Any(opening => opening.Id == question?.Id) ? given.Without(StoryQuestions.Telling).Without(StoryQuestions.Story) : given;
    }

    private static bool IsOfOneAccount(Answers given) => given.Get(StoryQuestions.Telling) is { } told && Tellings.Of(told).Accounts.Count == 1;

    private static Question Closest(Answers given) => given.Get(StoryQuestions.Story) is { } story && Tellings.All.Count(told => told.Story == story) > 1 ? StoryQuestions.Telling : StoryQuestions.Story;

    private static Answers WithoutStory(Answers sheet) => QuestionList.All.Where(question => GivenByStories.Contains(question.Id)).Aggregate(sheet, (fewer, question) => fewer.Without(question));

    private static Choice<AccountKind> Among(IReadOnlyList<AccountKind> accounts) => new(
        Opening.Account.Id,
        Opening.Account.Name,
        Opening.Account.Prompt,
        [.. accounts.Select(account => (account, Option: Opening.Account.Options.First(option => option.Token == Token.Of(account)))).Select(found => (found.account, found.Option.Words, found.Option.Hint))])
    {
        MayBeUnknown = false,
        Heading = Opening.Account.Heading,
        Hint = Opening.Account.Hint,
        Why = Opening.Account.Why,
        WhereToFind = Opening.Account.WhereToFind,
    };
}
