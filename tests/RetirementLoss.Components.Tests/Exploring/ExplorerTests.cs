using System.Globalization;
using System.Text.RegularExpressions;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using RetirementLoss.Components.Exploring;
using RetirementLoss.Components.Reporting;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Tests.Languages;

namespace RetirementLoss.Components.Tests.Exploring;

/// <summary>Other answers tried on the page of the verdict.</summary>
public sealed partial class ExplorerTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    // The way of the kept answers to its end, as the page of the verdict has it.
    private static readonly Answers Kept = Sheet.RothClosed()
        .With(Sheet.Question("recent-conversions"), "0").With(Sheet.Question("over-59-half"), "yes").With(Sheet.Question("box-7-code"), Answers.Unknown);

    [Fact]
    public void The_kept_answers_end_their_way() => Assert.True(Checker.Walk(Kept).IsComplete);

    [Fact]
    public void Every_answer_of_the_way_has_its_field_with_the_kept_value()
    {
        var explorer = Live();

        foreach (var question in Checker.Walk(Kept).Path)
        {
            var field = explorer.Find($"#{TryField.IdOf(question)}");
            Assert.Equal(question.Id, field.GetAttribute("name"));
            Assert.Equal(Kept.Tokens[question.Id] == Answers.Unknown && question.Options.Count == 0 ? "" : Kept.Tokens[question.Id], field.GetAttribute("value") ?? "");
        }

        Assert.Equal("Your answers: Partly deductible, $10,800 to deduct.", Status(explorer));
        Assert.Empty(explorer.FindAll(".try-was, .differs, .compared-sums .label"));
    }

    // Names that no language changes stand in the steps with their sources; all else that the live part says has to come from the catalogue.
    [Fact]
    public void Live_part_speaks_the_language_of_its_page()
    {
        var before = CultureInfo.CurrentUICulture;
        Catalogue.Install(new(PseudoLanguage.Name, PseudoLanguage.Of));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(PseudoLanguage.Name);
        try
        {
            var explorer = Live();
            Assert.Empty(English(explorer));
            explorer.Find("#try-received").Input("lots");
            explorer.Find("#try-received").Change("lots");
            Assert.Empty(English(explorer));
            explorer.Find("#try-received").Input("20,000");
            Assert.Contains("(", explorer.Find(".outcome .tag").TextContent, StringComparison.Ordinal);
            Assert.Empty(English(explorer));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static IReadOnlyList<string> English(IRenderedComponent<Explorer> explorer) =>
    [
        .. explorer.FindAll("summary, p, label, option, th, td, h3, button, caption").Where(part => part.Closest(".steps") is null)
            .SelectMany(part => part.ChildNodes.OfType<AngleSharp.Dom.IText>()).Select(text => text.Data.Trim()).Where(text => Word().IsMatch(text)).Distinct(),
    ];

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Word();

    [Fact]
    public void Another_amount_changes_the_answer_and_says_what_it_was_before()
    {
        var explorer = Live();

        // 27,000 - 20,000 = 7,000; 7,000 - 1,200 = 5,800.
        explorer.Find("#try-received").Input("20,000");

        Assert.Equal("Now: Partly deductible, $5,800 to deduct. Before: Partly deductible, $10,800 to deduct.", Status(explorer));
        Assert.Contains("Changed. You said: $15,000", explorer.Markup.Replace("<strong>", "", StringComparison.Ordinal).Replace("</strong>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("You could deduct $10,800 $5,800 changed", explorer.FindAll(".compared-sums tr").Select(row => row.Words()));
        Assert.Contains("Floor under this kind of deduction $1,200 $1,200", explorer.FindAll(".compared-sums tr").Select(row => row.Words()));
        Assert.Contains("You could deduct: $5,800", explorer.Find("[role=img]").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.All(explorer.FindAll(".strip .differs"), tile => Assert.EndsWith("changed", tile.Words(), StringComparison.Ordinal));
        // Only in the years before the bar does the amount paid out change what can be deducted.
        Assert.Equal(Checker.Years.Count(year => year.Number < 2018), explorer.FindAll(".strip .differs").Count);
        Assert.Contains("$20,000", explorer.Find(".steps").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_year_marks_the_answers_given_to_other_words_and_one_typed_to_the_new_words_is_not()
    {
        var explorer = Live();
        Assert.Empty(explorer.FindAll("#try-agi-before"));

        explorer.Find("#try-year").Change("2016");
        Assert.Equal("From before. Still right?", explorer.Find("#try-agi-before").Words());
        Assert.Contains("try-agi-before", explorer.Find("#try-agi").GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Empty(explorer.FindAll("input[name='agi.words']"));

        explorer.Find("#try-agi").Input("50000");
        Assert.Empty(explorer.FindAll("#try-agi-before"));
        var in2016 = Kept.With(Sheet.Question("year"), "2016");
        Assert.Equal(FromBefore.MarksOnTheWay(in2016)["agi"], explorer.Find("input[name='agi.words']").GetAttribute("value"));

        explorer.Find("#try-year").Change("2015");
        Assert.Equal("From before. Still right?", explorer.Find("#try-agi-before").Words());
        Assert.Equal(FromBefore.MarksOnTheWay(in2016)["agi"], explorer.Find("input[name='agi.words']").GetAttribute("value"));
    }

    [Fact]
    public void What_is_tried_is_put_aside_where_the_host_does_and_taken_up_by_another()
    {
        var aside = new Aside();
        Services.AddSingleton<ITriedAnswers>(aside);
        var first = Live("visit");
        first.Find("#try-received").Input("20,000");
        first.Find("#try-agi").Input("lots");

        var second = Live("visit");

        Assert.Equal("20,000", second.Find("#try-received").GetAttribute("value"));
        Assert.Equal("lots", second.Find("#try-agi").GetAttribute("value"));
        Assert.NotEmpty(second.FindAll("#try-agi-error"));
        Assert.NotNull(second.Find("details.explorer").GetAttribute("open"));
        second.Find("#try-agi").Input("60000");
        Assert.Equal("Now: Partly deductible, $5,800 to deduct. Before: Partly deductible, $10,800 to deduct.", Status(second));
        Assert.Contains("put aside, sealed, for 10 minutes", second.Markup, StringComparison.Ordinal);

        second.FindAll("button").Single(button => button.Words() == "Back to my answers").Click();
        Assert.Empty(aside.Tried);
    }

    [Fact]
    public void Nothing_is_put_aside_of_a_visit_that_is_not_known_and_no_question_that_is_gone_is_taken_up()
    {
        var aside = new Aside();
        Services.AddSingleton<ITriedAnswers>(aside);
        var nobody = Live();
        nobody.Find("#try-received").Input("20,000");
        Assert.Empty(aside.Tried);
        Assert.Contains("Nothing is kept until you say so.", nobody.Markup, StringComparison.Ordinal);

        aside.Tried = new Dictionary<string, TriedAnswer>(StringComparer.Ordinal) { ["gone-since"] = new("1", "") };
        Assert.Equal("Your answers: Partly deductible, $10,800 to deduct.", Status(Live("visit")));
    }

    [Fact]
    public void Another_year_changes_the_verdict_and_drops_the_questions_it_does_not_need()
    {
        var explorer = Live();

        explorer.Find("#try-year").Change("2024");
        Assert.StartsWith("One more question: answer “In which state", Status(explorer), StringComparison.Ordinal);
        explorer.Find("#try-state").Change("fl");

        Assert.Equal("Now, for 2024: Not deductible, $0 to deduct. Before, for 2017: Partly deductible, $10,800 to deduct.", Status(explorer));
        Assert.Empty(explorer.FindAll("#try-agi"));
        Assert.Contains($"No longer asked: {Sheet.Question("filing-status").Name}", explorer.Find(".hint").Words(), StringComparison.Ordinal);
        Assert.EndsWith("and 2 more.", explorer.Find(".hint").Words(), StringComparison.Ordinal);
        Assert.Contains("Not deductible (changed)", explorer.Find(".outcome").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_that_still_has_the_class_is_told_with_its_amount_and_with_what_changed()
    {
        var explorer = Live();

        // 27,000 - 15,000 = 12,000; New York keeps the federal floor of 2017: 2% of 60,000 is 1,200, so 10,800.
        explorer.Find("#try-year").Change("2024");
        explorer.Find("#try-state").Change("ny");
        explorer.Find("#try-state-whole-year").Change("yes");
        explorer.Find("#try-agi").Input("60000");
        explorer.Find("#try-other-two-percent").Input("0");
        explorer.Find("#try-state-other-itemized").Input("20000");

        Assert.Equal(
            "Now, for 2024: Not deductible, $0 to deduct on the federal return; New York: Possible under the state’s general rule, $10,800 to deduct. Before, for 2017: Partly deductible, $10,800 to deduct.",
            Status(explorer));
        Assert.Contains("Possible under the state’s general rule (changed)", explorer.Find(".state-answer").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_another_answer_opens_appears_and_is_asked_for()
    {
        var explorer = Live();
        Assert.Empty(explorer.FindAll("#try-contributed"));

        explorer.Find("#try-basis-given").Change("parts");

        Assert.NotEmpty(explorer.FindAll("#try-contributed"));
        Assert.Contains("New question.", explorer.Find("#try-contributed-was").Words(), StringComparison.Ordinal);
        Assert.StartsWith("One more question: answer “", Status(explorer), StringComparison.Ordinal);
        Assert.Equal("What followed before your last change", explorer.Find("#outcome").Words());
        Assert.DoesNotContain("No longer asked", explorer.Markup, StringComparison.Ordinal);

        explorer.Find("#try-contributed").Input("27000");
        explorer.Find("#try-moved-in").Input("0");
        explorer.Find("#try-recovered").Input("0");

        Assert.StartsWith("No change: Partly deductible, $10,800", Status(explorer), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_told_when_its_box_is_left_and_stays_as_typed()
    {
        var explorer = Live();

        explorer.Find("#try-received").Input("lots");
        Assert.Empty(explorer.FindAll(".error"));
        explorer.Find("#try-received").Change("lots");

        var box = explorer.Find("#try-received");
        Assert.Equal("lots", box.GetAttribute("value"));
        Assert.Equal("true", box.GetAttribute("aria-invalid"));
        Assert.Contains(Sheet.Question("received").Parse("lots").Problem!.ToString(), explorer.Description(box), StringComparison.Ordinal);
        Assert.StartsWith("Not counted yet.", Status(explorer), StringComparison.Ordinal);
        Assert.Contains("$10,800", explorer.Find(".outcome").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_do_not_fit_together_are_told_at_their_field()
    {
        var explorer = Live();
        var sheet = Kept.With(Sheet.Question("recent-conversions"), "90000");
        var problem = Checker.Problems(sheet)[0];

        explorer.Find("#try-recent-conversions").Input("90000");

        Assert.Contains(problem.Message.ToString(), explorer.Description(explorer.Find($"#try-{problem.QuestionId}")), StringComparison.Ordinal);
        Assert.StartsWith("Not counted yet.", Status(explorer), StringComparison.Ordinal);
    }

    [Fact]
    public void I_do_not_know_empties_the_box_and_shows_what_it_does()
    {
        var explorer = Live();

        explorer.Find("input[type=checkbox][name=other-itemized]").Change(true);

        Assert.Equal("", explorer.Find("#try-other-itemized").GetAttribute("value") ?? "");
        Assert.Contains("You said: $20,000", explorer.Find("#try-other-itemized-was").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Not counted yet", Status(explorer), StringComparison.Ordinal);

        explorer.Find("#try-other-itemized").Input("20000");

        Assert.False(explorer.Find("input[type=checkbox][name=other-itemized]").HasAttribute("checked"));
        Assert.StartsWith("Your answers:", Status(explorer), StringComparison.Ordinal);
    }

    [Fact]
    public void Back_to_my_answers_brings_every_answer_back()
    {
        var explorer = Live();
        explorer.Find("#try-year").Change("2024");
        explorer.Find("#try-received").Input("lots");
        explorer.Find("#try-received").Change("lots");

        explorer.FindAll("button").Single(button => button.Words() == "Back to my answers").Click();

        Assert.Equal("Your answers: Partly deductible, $10,800 to deduct.", Status(explorer));
        Assert.Equal("15000", explorer.Find("#try-received").GetAttribute("value"));
        Assert.Equal("2017", explorer.Find("#try-year").GetAttribute("value"));
        Assert.Empty(explorer.FindAll(".error, .try-was"));
    }

    [Fact]
    public void The_form_carries_every_answer_as_it_stands()
    {
        var explorer = Live();
        explorer.Find("#try-received").Input("20000");

        var carried = explorer.FindAll("input[name]:not([type='hidden']), select[name]")
            .Where(box => box.GetAttribute("type") != "checkbox" || box.HasAttribute("checked"))
            .GroupBy(box => box.GetAttribute("name")!)
            .ToDictionary(boxes => boxes.Key, boxes => boxes.Select(box => box.GetAttribute("value") ?? "").Last(value => value.Length > 0));

        Assert.Equal(Kept.With(Sheet.Question("received"), "20000").Tokens.OrderBy(answer => answer.Key, StringComparer.Ordinal).Where(answer => carried.ContainsKey(answer.Key)), carried.OrderBy(answer => answer.Key, StringComparer.Ordinal));
        Assert.Equal(Checker.Walk(Kept).Path.Count, carried.Count);
    }

    [Fact]
    public void Keeping_while_something_cannot_be_read_says_what_it_is_instead()
    {
        var explorer = Live();
        explorer.Find("#try-received").Input("lots");

        explorer.FindAll("button").Single(button => button.Words() == "Keep these answers").Click();

        Assert.NotEmpty(explorer.FindAll("#try-received-error"));
    }

    [Fact]
    public void Typing_is_worked_out_once_after_a_short_pause()
    {
        // Long enough that a busy machine gets the three through before the first of them is worked out.
        var explorer = Live(TimeSpan.FromSeconds(6));

        explorer.Find("#try-received").Input("2");
        explorer.Find("#try-received").Input("20");
        explorer.Find("#try-received").Input("20000");
        Assert.StartsWith("Your answers:", Status(explorer), StringComparison.Ordinal);
        Assert.Equal("20000", explorer.Find("#try-received").GetAttribute("value"));

        explorer.WaitForAssertion(() => Assert.StartsWith("Now: Partly deductible, $5,800", Status(explorer), StringComparison.Ordinal), TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Without_a_connection_there_is_a_link_and_no_field()
    {
        SetRendererInfo(new("Static", isInteractive: false));

        var explorer = Show(TimeSpan.Zero);

        Assert.Equal("check/answers", explorer.Find("a").GetAttribute("href"));
        Assert.Empty(explorer.FindAll("input, select, button"));
    }

    [Fact]
    public void Headings_of_the_outcome_stand_below_that_of_the_section() =>
        Assert.All(Live().FindAll("h1, h2, h3, h4"), heading => Assert.Equal("H3", heading.TagName));

    [Fact]
    public void Amounts_that_only_one_side_has_are_none_on_the_other_and_not_zero()
    {
        var lines = ComparedLine.Of(
            Checker.Report(Kept, Today).Federal.Sums,
            Checker.Report(Kept.With(Sheet.Question("year"), "2024"), Today).Federal.Sums);

        var floor = lines.Single(line => line.Words == "Floor under this kind of deduction");
        Assert.Equal(("$1,200", null, true), (floor.Before.ToString(), floor.Now, floor.IsChanged));
        Assert.Equal(lines.Count, lines.DistinctBy(line => line.Words).Count());
        Assert.Equal(SumLines.OfTheLoss(Checker.Report(Kept.With(Sheet.Question("year"), "2024"), Today).Federal.Sums)[0].Words, lines[0].Words);
    }

    private static string Status(IRenderedComponent<Explorer> explorer) => explorer.Find(".explorer-now[role=status]").Words();

    private IRenderedComponent<Explorer> Live(TimeSpan pause = default)
    {
        SetRendererInfo(new("Server", isInteractive: true));
        return Show(pause);
    }

    private IRenderedComponent<Explorer> Live(string visit)
    {
        SetRendererInfo(new("Server", isInteractive: true));
        return Show(TimeSpan.Zero, visit);
    }

    private IRenderedComponent<Explorer> Show(TimeSpan pause, string? visit = null) => Render<Explorer>(part => part
        .Add(explorer => explorer.Tokens, Kept.Tokens.ToDictionary(StringComparer.Ordinal))
        .Add(explorer => explorer.AskedOn, Today)
        .Add(explorer => explorer.Visit, visit)
        .Add(explorer => explorer.Pause, pause));

    // A host that puts aside, in memory.
    private sealed class Aside : ITriedAnswers
    {
        public IReadOnlyDictionary<string, TriedAnswer> Tried { get; set; } = new Dictionary<string, TriedAnswer>(StringComparer.Ordinal);

        public TimeSpan PutAsideFor => TimeSpan.FromMinutes(10);

        public Task<IReadOnlyDictionary<string, TriedAnswer>> TakeUpAsync(string visit, Answers kept) => Task.FromResult(Tried);

        public Task PutAsideAsync(string visit, Answers kept, IReadOnlyDictionary<string, TriedAnswer> tried)
        {
            Tried = tried;
            return Task.CompletedTask;
        }
    }
}
