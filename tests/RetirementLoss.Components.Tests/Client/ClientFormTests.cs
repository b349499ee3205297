using AngleSharp.Dom;
using Bunit;
using RetirementLoss.Components.Client;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Client;

/// <summary>All facts of a client on one page, as an expert with a connection fills them in.</summary>
public sealed class ClientFormTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    public ClientFormTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void An_empty_page_asks_for_the_year_and_the_account_and_says_so()
    {
        var form = Live(Answers.None);

        Assert.Equal(["year", "account"], Shown(form));
        Assert.Equal("No answer yet. Tell the year, the account and what happened.", Now(form));
        Assert.Equal("2 fields are empty and count as not known.", form.Find(".client-empty").Words());
    }

    [Fact]
    public void Sections_are_the_pages_of_the_interview_and_appear_as_facts_make_them_matter()
    {
        var form = Live(Answers.None);

        form.Find("#year").Change("2024");
        form.Find("#account").Change("roth-ira");
        Assert.Equal(["year", "account", "happened"], Shown(form));
        form.Find("#happened").Change("paid-out");

        var sheet = Sheet.Of(("year", "2024"), ("account", "roth-ira"), ("happened", "paid-out"));
        var titles = Checker.Pages(sheet).Select(page => page.Title).ToList();
        var headings = form.FindAll(".client-section h2").Select(heading => heading.Words()).ToList();
        Assert.Equal(headings, titles.Where(headings.Contains));
        Assert.DoesNotContain("state-agi", Shown(form));
        // What an empty field before it decides waits for that field.
        Assert.DoesNotContain("basis-left", Shown(form));
        form.Find("#basis-given").Change("total");
        Assert.Contains("basis-left", Shown(form));
        Assert.DoesNotContain("contributed", Shown(form));
    }

    [Fact]
    public void The_answer_is_that_of_the_rules_and_follows_each_change()
    {
        var form = Live(Sheet.RothClosed());

        // 27,000 - 15,000 = 12,000; less 2% of 60,000.
        Assert.Contains("$10,800", form.Find(".client-answer").Words(), StringComparison.Ordinal);
        Assert.Equal("Too late.", form.Find("#client-federal").Words());
        Assert.Equal("Federal 2017: Too late.", Now(form));

        form.Find("#received").Input("20,000");

        Assert.Equal("20,000", form.Find("#received").GetAttribute("value"));
        Assert.Contains("You could deduct$5,800", form.FindAll(".client-sums tr").Select(row => row.Words()));
        form.Find("#received").Input("30,000");
        Assert.Equal("Federal 2017: No.", Now(form));
    }

    [Fact]
    public void An_empty_field_counts_as_not_known_and_is_never_guessed()
    {
        var form = Live(Sheet.RothClosed());
        form.Find("#basis-left").Input("");

        var unknown = Checker.Short(ClientOutcome.Of(Sheet.RothClosed().With(Sheet.Question("basis-left"), Answers.Unknown), Today).Counted!, Today);
        Assert.Equal(ClientWords.InALine(unknown, "2017"), Now(form));
        Assert.Contains("move", form.Find(".client-open").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_can_be_said_by_key_and_by_hand_wherever_the_interview_takes_it()
    {
        var form = Live(Sheet.RothClosed());
        var opening = Shown(form).Where(id => !Sheet.Question(id).MayBeUnknown).ToList();
        Assert.Equal(["year", "account", "happened", "basis-given"], opening);
        Assert.All(Shown(form).Except(opening), id => Assert.NotEmpty(form.FindAll($"#{id} option[value=unknown], #{id}-unknown")));

        form.Find("#agi").Input("?");
        Assert.True(form.Find("#agi-unknown").HasAttribute("checked"));
        Assert.Equal("?", form.Find("#agi").GetAttribute("value"));

        form.Find("#other-itemized-unknown").Change(true);
        Assert.Equal("?", form.Find("#other-itemized").GetAttribute("value"));
        form.Find("#other-itemized").Input("20000");
        Assert.False(form.Find("#other-itemized-unknown").HasAttribute("checked"));
    }

    [Fact]
    public void What_cannot_be_read_is_told_when_its_box_is_left_stays_as_typed_and_the_last_answer_stays()
    {
        var form = Live(Sheet.RothClosed());

        form.Find("#received").Input("lots");
        Assert.Empty(form.FindAll(".error"));
        form.Find("#received").Change("lots");

        var box = form.Find("#received");
        Assert.Equal(("lots", "true"), (box.GetAttribute("value"), box.GetAttribute("aria-invalid")));
        Assert.Contains(Sheet.Question("received").Parse("lots").Problem!.ToString(), form.Description(box), StringComparison.Ordinal);
        Assert.StartsWith("Not counted yet.", Now(form), StringComparison.Ordinal);
        Assert.Contains("$10,800", form.Find(".client-stale").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_do_not_fit_together_are_told_at_their_field()
    {
        var form = Live(Sheet.RothClosed());
        var problem = Checker.Problems(Sheet.RothClosed().With(Sheet.Question("recent-conversions"), "90000"))[0];

        form.Find("#recent-conversions").Input("90000");

        Assert.Contains(problem.Message.ToString(), form.Description(form.Find($"#{problem.QuestionId}")), StringComparison.Ordinal);
        Assert.StartsWith("Not counted yet.", Now(form), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_to_other_words_counts_as_not_known_until_it_is_confirmed()
    {
        var form = Live(Sheet.RothClosed());

        form.Find("#year").Change("2016");

        Assert.Contains("From before. Still right?", form.Description(form.Find("#agi")), StringComparison.Ordinal);
        Assert.Equal(FromBefore.MarksOnTheWay(Sheet.RothClosed())["agi"], form.Find("input[name='agi.words']").GetAttribute("value"));
        Assert.DoesNotContain("Federal 2016", Now(form), StringComparison.Ordinal);

        form.FindAll("button").Single(button => button.Words() == "All still right").Click();

        Assert.Empty(form.FindAll(".fact-before, .client-flagged"));
        Assert.Equal("Federal 2016: Too late.", Now(form));
        Assert.Equal(FromBefore.MarksOnTheWay(Sheet.RothClosed("2016"))["agi"], form.Find("input[name='agi.words']").GetAttribute("value"));
    }

    [Fact]
    public void An_answer_whose_field_goes_away_is_set_aside_and_comes_back()
    {
        var form = Live(Sheet.RothClosed());

        form.Find("#basis-given").Change("parts");
        Assert.DoesNotContain("basis-left", Shown(form));
        Assert.Contains(Sheet.Question("basis-left").Name, form.Find(".client-facts > .hint").Words(), StringComparison.Ordinal);
        form.Find("#basis-given").Change("total");

        Assert.Equal("27000", form.Find("#basis-left").GetAttribute("value"));
        Assert.Contains("You could deduct$10,800", form.FindAll(".client-sums tr").Select(row => row.Words()));
    }

    [Fact]
    public void A_pasted_row_fills_the_fields_and_tells_what_it_could_not_take()
    {
        var form = Live(Answers.None);

        form.Find("#pasted").Input("year\taccount\thappened\treceived\tshoe-size\n2017\troth-ira\tpaid-out\tlots\t9");
        form.FindAll("button").Single(button => button.Words() == "Take this row").Click();

        Assert.Equal("lots", form.Find("#received").GetAttribute("value"));
        Assert.NotEmpty(form.FindAll("#received-error"));
        Assert.Contains("shoe-size", form.Find(".client-paste .error").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_moves_nothing_is_marked_as_not_needed_and_stays_open_to_type()
    {
        var form = Live(Sheet.Of(("year", "2024"), ("account", "roth-ira"), ("happened", "paid-out"), ("same-kind-left", "no"), ("paid-in", "cash"), ("basis-given", "total"), ("basis-left", "21000"), ("received", "9000"), ("over-59-half", "yes"), ("state", "tx")));

        var idle = form.FindAll(".idle-fact").Select(fact => fact.QuerySelector("input[type=text], select")!).ToList();

        Assert.NotEmpty(idle);
        Assert.All(idle, box => Assert.False(box.HasAttribute("disabled")));
        Assert.All(idle, box => Assert.Contains("not needed so far", box.GetAttribute("placeholder") ?? box.QuerySelector("option")!.Words().ToLowerInvariant(), StringComparison.Ordinal));
    }

    [Fact]
    public void Typing_is_worked_out_once_after_a_short_pause_and_its_fields_are_there_at_once()
    {
        var form = Live(Sheet.RothClosed(), TimeSpan.FromSeconds(6));

        form.Find("#basis-given").Change("parts");
        Assert.Contains("contributed", Shown(form));
        form.Find("#basis-given").Change("total");
        form.Find("#received").Input("30000");
        Assert.Equal("Federal 2017: Too late.", Now(form));

        form.WaitForAssertion(() => Assert.Equal("Federal 2017: No.", Now(form)), TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Without_a_connection_the_form_is_whole_and_each_field_brings_the_mark_of_its_words()
    {
        SetRendererInfo(new("Static", isInteractive: false));
        var form = Show(Sheet.RothClosed(), TimeSpan.Zero);

        Assert.Equal("still", form.Find("[data-live]").GetAttribute("data-live"));
        var marks = FromBefore.MarksOnTheWay(Sheet.RothClosed());
        Assert.All(Checker.Walk(Sheet.RothClosed(), new HashSet<Door>()).Path, question =>
        {
            Assert.Equal(question.Id, form.Find($"#{question.Id}").GetAttribute("name"));
            Assert.Equal(marks[question.Id], form.Find($"input[name='{question.Id}.words']").GetAttribute("value"));
        });
        Assert.Equal("Too late.", form.Find("#client-federal").Words());
    }

    private static string Now(IRenderedComponent<ClientForm> form) => form.Find(".client-now[role=status]").Words();

    private static IReadOnlyList<string> Shown(IRenderedComponent<ClientForm> form) => [.. form.FindAll(".fact > label").Select(label => label.GetAttribute("for")!).Where(id => Checker.Questions.Any(question => question.Id == id))];

    private IRenderedComponent<ClientForm> Live(Answers given, TimeSpan pause = default)
    {
        SetRendererInfo(new("Server", isInteractive: true));
        return Show(given, pause);
    }

    private IRenderedComponent<ClientForm> Show(Answers given, TimeSpan pause) => Render<ClientForm>(part => part
        .Add(form => form.Tokens, given.Tokens.ToDictionary(StringComparer.Ordinal))
        .Add(form => form.AskedOn, Today)
        .Add(form => form.Pause, pause));
}
