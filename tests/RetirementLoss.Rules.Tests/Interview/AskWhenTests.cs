using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>Border 9: whether a question is asked hangs on earlier answers only.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class AskWhenTests
{
    [Fact]
    public void Every_predicate_looks_only_backwards() =>
        Violations.None(Walked.Interview.Sample.OneIn(13).SelectMany(sheet => LookingAhead([.. Opening.Questions, .. LawBook.For(sheet).Questions], sheet)).Except(AskedInEitherOfTwoPlaces).Distinct().Take(40));

    // Adjusted gross income and filing status are questions that two parts of a story may need, the federal return and that of the
    // state among them; the second part asks them only if the first did not. The age at a payout of an annuity, and whether shares hold taxed money (plans early, IRAs late), are two more.
    private static readonly string[] AskedInEitherOfTwoPlaces =
    [
        "'early-reason' looks at 'over-59-half', which comes after it",
        "'cost-before-shares' looks at 'any-basis', which comes after it", "'cash-with-shares' looks at 'any-basis', which comes after it", "'all-shares' looks at 'any-basis', which comes after it",
        "'bought-back' looks at 'any-basis', which comes after it", "'loss-bought-back' looks at 'any-basis', which comes after it", "'capital-gains' looks at 'any-basis', which comes after it",
        "'other-capital-losses' looks at 'any-basis', which comes after it", "'filing-status' looks at 'any-basis', which comes after it",
        "'all-shares-value' looks at 'any-basis', which comes after it", "'whole-balance-then' looks at 'any-basis', which comes after it",
        "'agi' looks at 'agi', which comes after it", "'itemized-not-cut' looks at 'agi', which comes after it",
        "'filing-status' looks at 'filing-status', which comes after it", "'spouse-itemizes' looks at 'filing-status', which comes after it", "'itemized-not-cut' looks at 'filing-status', which comes after it",
    ];

    [Fact]
    public void Check_of_predicates_finds_one_that_looks_ahead()
    {
        var later = new YesNo("later", "the later one", _ => "Later?");
        var planted = new YesNo("earlier", "the earlier one", _ => "Earlier?").When(answers => !answers.Is(later, true));

        Assert.Equal(["'earlier' looks at 'later', which comes after it"], LookingAhead([planted, later], Sheets.Of(("earlier", "yes"), ("later", "no"))));
    }

    // A walk looks once whether a page is asked, before its questions; what they are answered must not turn it.
    [Fact]
    public void No_answer_on_a_page_turns_whether_the_page_is_asked() =>
        Violations.None(Walked.Interview.Sample.OneIn(13).SelectMany(sheet => TurnedByThemselves(LawBook.For(sheet).Pages, sheet)).Distinct().Take(40));

    [Fact]
    public void Check_of_pages_finds_one_that_turns_itself()
    {
        var first = new YesNo("first", "the first one", _ => "First?");
        var planted = new Page("planted", "Planted", Door.Kind, first, new YesNo("second", "the second one", _ => "Second?")).When(answers => !answers.Is(first, true));

        Assert.Equal(["page 'planted' turns on its question 'first'"], TurnedByThemselves([planted], Sheets.Of(("first", "no"))));
    }

    private static IEnumerable<string> TurnedByThemselves(IReadOnlyList<Page> pages, Answers sheet)
    {
        var earlier = Answers.None;
        foreach (var question in Opening.Questions.Where(sheet.Has))
        {
            earlier = earlier.With(question, sheet.Find(question)!.Token);
        }

        foreach (var page in pages)
        {
            foreach (var own in page.Questions.Where(own => page.AskWhen is not null && !earlier.Has(own)))
            {
                if (Tokens(own, sheet).Any(token => page.AskWhen!(earlier.With(own, token)) != page.AskWhen!(earlier)))
                {
                    yield return $"page '{page.Id}' turns on its question '{own.Id}'";
                }
            }

            foreach (var question in page.Questions.Where(sheet.Has))
            {
                earlier = earlier.With(question, sheet.Find(question)!.Token);
            }
        }
    }

    // Each predicate is asked with the earlier answers alone, and again with one later answer added, in each of its values.
    private static IEnumerable<string> LookingAhead(IReadOnlyList<Question> questions, Answers sheet)
    {
        var earlier = Answers.None;
        for (var i = 0; i < questions.Count; i++)
        {
            var asked = IsAsked(questions[i], earlier);
            // Why, on what day and because of whose death it was paid is asked for the tax, or else later for whether it may go into an account again.
            var before = questions.Take(i).Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var later in questions.Skip(i + (questions[i].Id == "year" ? 1 : 0)).Where(question => !before.Contains(question.Id)).DistinctBy(question => question.Id))
            {
                if (Tokens(later, sheet).Any(token => IsAsked(questions[i], earlier.With(later, token)) != asked))
                {
                    yield return $"'{questions[i].Id}' looks at '{later.Id}', which comes after it";
                }
            }

            if (sheet.TryToken(questions[i], out var given))
            {
                earlier = earlier.With(questions[i], given);
            }
        }
    }

    private static bool IsAsked(Question question, Answers answers) => question.AskWhen(answers);

    private static IEnumerable<string> Tokens(Question question, Answers sheet) =>
        question.Options.Count > 0 ? [.. question.Options.Select(option => option.Token), Answers.Unknown]
        : question is Rules.Interview.Day ? ["2017-06-30", Answers.Unknown]
        : ["0", "5000", sheet.Tokens.GetValueOrDefault(question.Id, "1"), Answers.Unknown];
}
