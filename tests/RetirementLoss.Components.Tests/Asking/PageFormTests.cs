using Bunit;
using RetirementLoss.Components.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Asking;

public sealed class PageFormTests : BunitContext
{
    private static readonly Answers SoFar = Sheet.RothClosed();

    [Fact]
    public void A_choice_is_a_group_named_by_the_question_with_an_option_each()
    {
        var form = Ask("account");

        Assert.Equal(Sheet.Question("account").Prompt(SoFar), form.Find("fieldset > legend :is(h1, h2)").TextContent);
        foreach (var option in Sheet.Question("account").Options)
        {
            var radio = form.Labelled(option.Words);
            Assert.Equal("radio", radio.GetAttribute("type"));
            Assert.Equal(option.Token, radio.GetAttribute("value"));
            Assert.Equal(option.Hint ?? "", form.Description(radio));
        }
    }

    [Fact]
    public void A_choice_shows_the_answer_given_before_and_no_other()
    {
        var form = Ask("account", "roth-ira");

        Assert.Equal("roth-ira", Assert.Single(form.FindAll("input:checked")).GetAttribute("value"));
    }

    [Fact]
    public void Not_knowing_is_an_option_of_a_choice_that_may_be_unknown_and_of_no_other()
    {
        Assert.Equal("unknown", Ask("same-kind-left").Labelled("I don’t know").GetAttribute("value"));
        Assert.DoesNotContain("I don’t know", Ask("account").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_many_options_are_a_list_that_opens_with_not_knowing_last()
    {
        var form = Ask("state", "ca");
        var list = form.Labelled(Sheet.Question("state").Prompt(SoFar));

        Assert.Equal("SELECT", list.TagName);
        var options = list.QuerySelectorAll("option").ToList();
        Assert.Equal(("", "unknown", 54), (options[0].GetAttribute("value"), options[^1].GetAttribute("value"), options.Count));
        Assert.Equal("California", Assert.Single(options, option => option.HasAttribute("selected")).TextContent);
        Assert.StartsWith(Sheet.Question("state").Hint!(SoFar), form.Description(list), StringComparison.Ordinal);
        Assert.Equal(["Continue"], form.FindAll("button[type=submit]").Select(button => button.TextContent));
    }

    [Fact]
    public void Not_knowing_an_amount_is_a_box_at_its_field_and_no_second_button()
    {
        var form = Ask("received");

        Assert.Equal(["Continue"], form.FindAll("button[type=submit]").Select(button => button.TextContent));
        var box = form.Find("input[type=checkbox]");
        Assert.Equal(("received", "unknown"), (box.GetAttribute("name"), box.GetAttribute("value")));
        Assert.StartsWith("I don’t know", form.Find($"label[for='{box.Id}']").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_is_labelled_by_the_question_in_dollars_and_described_by_its_hint()
    {
        var form = Ask("received");
        var box = form.Labelled(Sheet.Question("received").Prompt(SoFar) + " In dollars.");

        Assert.Equal("text", box.GetAttribute("type"));
        Assert.Equal("decimal", box.GetAttribute("inputmode"));
        Assert.StartsWith(Sheet.Question("received").Hint!(SoFar), form.Description(box), StringComparison.Ordinal);
        Assert.False(box.HasAttribute("aria-invalid"));
    }

    [Fact]
    public void An_amount_that_may_be_negative_gets_a_keyboard_with_a_minus() => Assert.False(Ask("agi").Find("#agi").HasAttribute("inputmode"));

    [Fact]
    public void A_problem_is_joined_to_the_box_which_keeps_what_was_typed()
    {
        var form = Ask("received", "twelve", "Enter it in digits");
        var box = form.Find("#received");

        Assert.Equal("twelve", box.GetAttribute("value"));
        Assert.Equal("true", box.GetAttribute("aria-invalid"));
        Assert.EndsWith("Error: Enter it in digits", form.Description(box), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_with_a_choice_is_joined_to_the_group()
    {
        var form = Ask("account", problem: "Choose one");

        Assert.EndsWith("Error: Choose one", form.Description(form.Find("fieldset")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_said_to_be_unknown_is_checked_and_the_box_is_empty()
    {
        var form = Ask("received", "unknown");

        Assert.True(form.Find("input[type=checkbox]").HasAttribute("checked"));
        Assert.Equal("", form.Find("#received").GetAttribute("value") ?? "");
    }

    [Fact]
    public void A_day_is_typed_into_one_box()
    {
        var form = Ask("last-paid-on", "2026-03-31");

        Assert.Equal("2026-03-31", form.Find("input[type=text]").GetAttribute("value"));
        Assert.StartsWith(Sheet.Question("last-paid-on").Prompt(SoFar), form.Find(":is(h1, h2) label").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_numbers_is_a_choice() => Assert.Equal(Checker.Years.Count, Ask("year").FindAll("input[type=radio]").Count);

    [Fact]
    public void Help_stands_before_the_box_in_the_same_order_for_every_question()
    {
        foreach (var question in Checker.Questions)
        {
            var folds = Ask(question.Id).FindAll("details summary, input:not([type=hidden])").Select(part => part.TagName == "INPUT" ? "box" : part.TextContent).ToList();
            var isHeading = question.Prompt(SoFar).Split(' ').Length <= 12;
            List<string> expected = !isHeading && question.Why is not null && question.WhereToFind is not null
                ? ["Where to find it, and why we ask"]
                : [.. question.Why is null ? Array.Empty<string>() : ["Why we ask"], .. question.WhereToFind is null ? Array.Empty<string>() : ["Where do I find this?"]];

            Assert.Equal(expected, folds.TakeWhile(part => part != "box"));
            // The years before the law changed stand in a fold of their own, between the boxes.
            Assert.DoesNotContain(folds.Skip(expected.Count), part => part != "box" && question.Id != "year");
        }
    }

    [Fact]
    public void Every_question_has_one_heading_and_every_box_its_own_label()
    {
        foreach (var question in Checker.Questions)
        {
            var form = Ask(question.Id);

            Assert.Single(form.FindAll("h1"));
            foreach (var box in form.FindAll("input:not([type=hidden])"))
            {
                Assert.Single(form.FindAll($"label[for='{box.Id}']"));
            }
        }
    }

    [Fact]
    public void No_heading_has_more_than_twelve_words_and_every_hint_ends()
    {
        foreach (var question in Checker.Questions)
        {
            var form = Ask(question.Id);

            var words = form.Find("h1").TextContent.Replace(" In dollars.", "", StringComparison.Ordinal).Replace(" A whole number.", "", StringComparison.Ordinal).Replace(" Month, day and year, with slashes.", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(words.Length is > 0 and <= 12, $"{question.Id} has a heading of {words.Length} words: {string.Join(' ', words)}");
            Assert.All(form.FindAll(".hint"), hint => Assert.Matches("[.?!]$", hint.Words()));
        }
    }

    [Fact]
    public void Fields_that_stand_together_have_one_heading_and_each_its_own_label_hint_error_and_way_not_to_know()
    {
        var page = Render<PageForm>(form => form
            .Add(part => part.Page, new Rules.Interview.Page("money", "What came out", Door.Kind, Sheet.Question("received"), Sheet.Question("basis-left")))
            .Add(part => part.SoFar, SoFar)
            .Add(part => part.Fields, [new AskedField(Sheet.Question("received"), "m1") { Value = "12" }, new AskedField(Sheet.Question("basis-left"), "m2") { Value = "x", Problem = $"Enter digits" }]));

        Assert.Equal("What came out", page.Find("h1").TextContent);
        Assert.Equal(["received.words", "basis-left.words"], page.FindAll("input[type=hidden][name$='.words']").Select(mark => mark.GetAttribute("name")));
        // One "I don't know" for each of the two fields, and the side by which basis can be told without an amount.
        Assert.Equal(3, page.FindAll("input[type=checkbox]").Count);
        Assert.EndsWith("Error: Enter digits", page.Description(page.Find("#basis-left")), StringComparison.Ordinal);
        Assert.False(page.Find("#received").HasAttribute("aria-invalid"));
    }

    [Fact]
    public void A_field_that_counts_only_with_some_choices_says_so_in_words()
    {
        Question[] questions = [Sheet.Question("filing-status"), Sheet.Question("spouse-itemizes")];

        var onlyIf = OnlyIf.Of(questions[1], questions, SoFar);

        Assert.Equal("filing-status", onlyIf!.On.Id);
        Assert.Contains("married-separate", onlyIf.Tokens);
        Assert.StartsWith("Only if you chose “Married", onlyIf.Words, StringComparison.Ordinal);
        Assert.Null(OnlyIf.Of(questions[0], questions, SoFar));
    }

    [Fact]
    public void A_field_whose_earlier_field_is_not_asked_itself_says_whether_it_counts_then()
    {
        Question[] questions = [Sheet.Question("filing-status"), Sheet.Question("spouse-itemizes"), Sheet.Question("age-or-blind-boxes")];

        var onlyIf = OnlyIf.Of(questions[2], questions, SoFar);

        // A single person is not asked of a spouse, and is asked for the boxes.
        Assert.Equal("spouse-itemizes", onlyIf!.On.Id);
        Assert.DoesNotContain("yes", onlyIf.Tokens);
        Assert.True(onlyIf.OrUnasked);
    }

    private IRenderedComponent<PageForm> Ask(string id, string? value = null, string? problem = null) => Render<PageForm>(form => form
        .Add(part => part.Page, new Rules.Interview.Page(id, "A page", Door.Kind, Sheet.Question(id)))
        .Add(part => part.Fields, [new AskedField(Sheet.Question(id), "mark") { Value = value, Problem = problem is null ? null : Sentence.Kept(problem) }])
        .Add(part => part.SoFar, SoFar));
}
