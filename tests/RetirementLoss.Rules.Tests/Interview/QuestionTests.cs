using System.Text.RegularExpressions;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>What every question of the interview has.</summary>
public sealed partial class QuestionTests
{
    [Fact]
    public void Every_id_is_of_lower_case_words_and_its_own()
    {
        Violations.None(Checker.Questions.Where(question => !Words().IsMatch(question.Id)).Select(question => question.Id));
        Assert.Equal(Checker.Questions.Count, Checker.Questions.Select(question => question.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Trait(HowMuch.Takes, HowMuch.Long)]
    [Fact]
    public void Every_question_says_why_it_is_asked_and_where_the_answer_stands() =>
        Violations.None(
            (from sheet in Walked.Interview.Sample
             from question in Checker.Walk(sheet).Path
             where question.Why is null || (question.WhereToFind is null && question.Id != "basis-given")
             select $"'{question.Id}' lacks Why or WhereToFind; it is asked in src/RetirementLoss.Rules/Law/Situations/{LawBook.For(sheet).GetType().Name}").Distinct());

    // How the total is given is no fact on a paper.
    [Fact]
    public void No_question_is_left_without_help_even_where_no_walk_of_the_sample_meets_it() =>
        Violations.None(Checker.Questions.Where(question => question.Why is null || (question.WhereToFind is null && question.Id != "basis-given")).Select(question => $"'{question.Id}' lacks Why or WhereToFind"));

    [Fact]
    public void Every_hint_ends_like_a_sentence() => Violations.None(
        (from told in Told
         let hint = told.Question.Hint?.Invoke(told.Before)
         where hint is not null && hint[^1] is not ('.' or '?')
         select $"'{told.Question.Id}': {hint}").Distinct());

    // Two ways of saying where the answer stands must not lead to two places.
    [Fact]
    public void What_settles_an_answer_and_where_to_find_it_name_the_same_boxes_and_lines() => Violations.None(Disagreements(Told
        .Where(told => told.Question.SettledBy is not null && told.Question.WhereToFind is not null)
        .GroupBy(told => told.Question.Id)
        .Select(asked => (asked.Key, asked.First().Question.SettledBy!, string.Join(' ', asked.Select(told => told.Question.WhereToFind!(told.Before)).Distinct())))));

    [Fact]
    public void Check_of_places_finds_a_line_that_only_one_of_the_two_names() =>
        Assert.Equal(["'planted': line 14 is named by one alone", "'planted': line 14 is named and ruled out"], Disagreements([("planted", "Form 8606 line 14", "Form 8606 line 5."), ("planted", "Form 8606 line 14", "Form 8606, not its line 14.")]));

    [Fact]
    public void Every_question_that_may_be_unknown_names_the_document_that_settles_it() =>
        Violations.None(Checker.Questions.Where(question => question.MayBeUnknown && question.SettledBy is null).Select(question => $"'{question.Id}' has no SettledBy"));

    [Fact]
    public void Every_fact_may_be_unknown_and_only_the_opening_and_the_way_of_answering_must_be_known() =>
        Assert.Equal(
            ["year", "account", "happened", "stolen-how", "what-else", "basis-given", "annuity-cost-given", "divorce-side"],
            Checker.Questions.Where(question => !question.MayBeUnknown).Select(question => question.Id));

    [Fact]
    public void Every_assumption_is_an_answer_to_its_question() =>
        Violations.None(Checker.Questions.Where(question => question.Assumes is { } assumed && question.Parse(assumed.Token).Token != assumed.Token).Select(question => question.Id));

    [Fact]
    public void Every_assumption_that_stands_in_for_a_fact_is_said() =>
        Violations.None(Checker.Questions.Where(question => question is { Assumes.Said.Length: 0, MayBeUnknown: true }).Select(question => question.Id));

    [Trait(HowMuch.Takes, HowMuch.Long)]
    [Fact]
    public void Prompt_and_help_can_be_written_wherever_the_question_is_asked() =>
        Violations.None(
            from sheet in Walked.Interview.Sample
            let path = Checker.Walk(sheet).Path
            from i in Enumerable.Range(0, path.Count)
            let soFar = Answers.Of(path.Take(i).Select(question => KeyValuePair.Create(question.Id, sheet.Tokens[question.Id])))
            where path[i].Prompt(soFar).Length == 0 || path[i].Hint?.Invoke(soFar) == "" || path[i].Why?.Invoke(soFar) == "" || path[i].WhereToFind?.Invoke(soFar) == ""
            select $"'{path[i].Id}' is silent: {soFar.Line()}");

    // What stands for any amount larger than the others is larger than all that can be typed, so that it meets none of them.
    private static bool IsAnswer(Question question, string token) =>
        question.Parse(token).Token == token || (question is Amount amount && Amount.IsStandIn(amount.ValueOf(token)) && (amount.ValueOf(token) > Amount.TooLarge || (amount.MayBeNegative && -amount.ValueOf(token) > Amount.TooLarge)));

    [Trait(HowMuch.Takes, HowMuch.Long)]
    [Fact]
    public void Options_stand_under_headings_all_of_them_or_none()
    {
        var under = Checker.Questions.Select(question => (question.Id, Headings: question.Options.Select(option => question.HeadingOf(option.Token)).ToList())).ToList();

        Violations.None(under.Where(one => one.Headings.Exists(heading => heading is null) && one.Headings.Exists(heading => heading is not null)).Select(one => one.Id));
        Assert.Equal(["account", "box-7-code", "early-reason"], under.Where(one => one.Headings.OfType<string>().Any()).Select(one => one.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_possible_value_of_an_unknown_answer_is_an_answer() =>
        Violations.None(
            from sheet in Walked.Interview.Sample
            from question in Checker.Walk(sheet).Path
            where question.MayBeUnknown && !question.MayStayUnknown
            let possible = question.Possibilities(sheet)
            where possible.Count == 0 || possible.Any(value => !IsAnswer(question, value.Token))
            select $"'{question.Id}' has ends that are no answers: {string.Join(", ", possible)}");

    [Fact]
    public void Optional_questions_may_stay_unknown_and_turn_neither_verdict_nor_amount()
    {
        Assert.Equal(["box-7-code", "put-in"], QuestionList.All.Where(question => question.IsOptional).Select(question => question.Id).Order(StringComparer.Ordinal));
        Assert.All(QuestionList.All.Where(question => question.IsOptional), question => Assert.True(question.MayStayUnknown));
        Violations.None(
            from sheet in Walked.Interview.Sample
            from question in Checker.Walk(sheet).Path
            where question.IsOptional
            let left = sheet.With(question, Answers.Unknown)
            let told = LawBook.For(sheet).Assess(sheet, Walked.AskedOn)
            let empty = LawBook.For(left).Assess(left, Walked.AskedOn)
            where Checker.Problems(sheet).Count == 0 && (told.Verdict, told.Sums.Deductible, told.Sums.Loss, told.Sums.Taxable) != (empty.Verdict, empty.Sums.Deductible, empty.Sums.Loss, empty.Sums.Taxable)
            select $"'{question.Id}' turns {told.Verdict} to {empty.Verdict}: {sheet.Line()}");
    }

    [Fact]
    public void Situations_have_words_of_their_own() =>
        Assert.Equal(LawBook.Situations.Count, LawBook.Situations.Select(situation => situation.Id).Distinct(StringComparer.Ordinal).Count());

    // Every question of the worked examples, with the answers before it.
    private static IEnumerable<(Question Question, Answers Before)> Told =>
        from tax in TaxCase.All.Values
        let walk = LawBook.Walk(tax.Answers, (question, soFar) => question.AssumedAfter(soFar)?.Token ?? (question.MayBeUnknown ? Answers.Unknown : null))
        from i in Enumerable.Range(0, walk.Path.Count)
        select (walk.Path[i], Answers.Of(walk.Path.Take(i).Select(question => KeyValuePair.Create(question.Id, walk.Live.Tokens[question.Id]))));

    private static IEnumerable<string> Disagreements(IEnumerable<(string Id, string SettledBy, string WhereToFind)> questions) =>
        from question in questions
        from place in Places().Matches(question.SettledBy).Select(place => (Word: place.Groups[1].Value.ToLowerInvariant(), Number: place.Groups[2].Value)).Distinct()
        let pattern = $@"{place.Word}(?:s|es)?\s+(?:\d+[a-z]?(?:,\s|\s(?:and|or|to)\s))*{place.Number}\b"
        let found = Regex.IsMatch(question.WhereToFind, $@"\b{pattern}", RegexOptions.IgnoreCase)
        let isRuledOut = Regex.IsMatch(question.WhereToFind, $@"\bnot (?:its |the )?{pattern}", RegexOptions.IgnoreCase)
        where !found || isRuledOut
        select $"'{question.Id}': {place.Word} {place.Number} is named {(found ? "and ruled out" : "by one alone")}";

    [GeneratedRegex(@"\b(line|box)(?:s|es)?\s+(\d+[a-z]?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Places();

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)*$")]
    private static partial Regex Words();

    [Theory]
    [InlineData("single", 2)]
    [InlineData("head-of-household", 2)]
    [InlineData("surviving-spouse", 2)]
    [InlineData("married-joint", 4)]
    [InlineData("married-separate", 4)]
    [InlineData(Answers.Unknown, 4)]
    public void Boxes_for_age_and_blindness_are_offered_up_to_what_the_return_can_have(string status, int most)
    {
        var boxes = Checker.Questions.Single(question => question.Id == "age-or-blind-boxes");
        var sheet = Sheets.Of(("filing-status", status));

        Assert.Equal(Enumerable.Range(0, most + 1).Select(number => $"{number}"), boxes.OptionsFor(sheet).Select(option => option.Token));
        Assert.Equal(boxes.OptionsFor(sheet), boxes.Possibilities(sheet));
    }
}
