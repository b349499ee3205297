using Bunit;
using RetirementLoss.Components.Memo;
using RetirementLoss.Components.Reporting;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Memo;

/// <summary>The memo as a client and an adviser find it, for reports that the checker really makes.</summary>
public sealed class MemoViewTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Answers Unsettled = Sheet.Of(
        ("year", "2016"), ("account", "designated-roth"), ("happened", "paid-out"), ("received", "9000"), ("paid-in", "cash"), ("basis-given", "total"), ("basis-left", "20000"),
        ("same-kind-left", "no"), ("other-plan-money-left", "yes"), ("from-someone-who-died", "no"), ("filing-status", "single"), ("agi", "50000"), ("other-two-percent", "0"),
        ("other-itemized", "9000"), ("age-or-blind-boxes", "0"));

    private static readonly Answers Depends = Sheet.RothClosed().With(Sheet.Question("basis-left"), Answers.Unknown).With(Sheet.Question("qualified"), "no");

    private static readonly Answers StillInside = Sheet.Of(("year", "2025"), ("account", "traditional-ira"), ("happened", "still-inside"));

    private static readonly Answers InCalifornia = Sheet.RothClosed("2024").With(Sheet.Question("state"), "ca").With(Sheet.Question("state-whole-year"), "yes")
        .With(Sheet.Question("agi"), "60000").With(Sheet.Question("other-two-percent"), "0").With(Sheet.Question("state-basis"), "same");

    private static IEnumerable<Answers> Stories => [Sheet.RothClosed(), Sheet.RothClosed("2024"), Unsettled, Depends, StillInside];

    [Fact]
    public void Letter_comes_first_and_both_parts_give_the_same_answer()
    {
        foreach (var answers in Stories)
        {
            var report = Checker.Report(answers, Today);
            var letter = Checker.Letter(report);

            var pages = Show(report).FindAll("article.memo-page");

            Assert.Equal([Written.Of(letter.Subject), "Working and authorities"], pages.Select(page => page.QuerySelector("h1")!.TextContent));
            Assert.Contains(AnswerWords.Of(report.Screen.Federal.Word), pages[0].Words(), StringComparison.Ordinal);
            Assert.Contains(VerdictWords.Of(report.Federal.Verdict, report.Federal.Deductible), pages[1].Words(), StringComparison.Ordinal);
            Assert.Contains(Written.Of(report.Federal.Headline), pages[1].Words(), StringComparison.Ordinal);
            Assert.Contains(report.Edition.Hash, pages[1].Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Letter_says_all_that_the_rules_put_in_it_and_names_no_source()
    {
        foreach (var answers in Stories)
        {
            var report = Checker.Report(answers, Today);
            var letter = Checker.Letter(report);

            var page = Show(report).Find("article.letter");

            foreach (var said in new[] { letter.Facts, letter.Federal.Lead, letter.Federal.Rest, letter.Besides, letter.Keep, letter.TellUs, letter.Disclaimer }.Concat(letter.Next.Select(thing => thing.Says)))
            {
                Assert.Contains(Written.Of(said), page.Words(), StringComparison.Ordinal);
            }

            Assert.Empty(page.QuerySelectorAll(".cites, .cited, .doubt, a"));
        }
    }

    [Fact]
    public void Letter_has_a_box_for_each_return_with_the_word_of_each()
    {
        var report = Checker.Report(InCalifornia, Today);

        var boxes = Show(report).FindAll(".letter-box");

        Assert.Equal(["Federal return", "California return"], boxes.Select(box => box.QuerySelector("h2")!.TextContent));
        Assert.Equal([AnswerWords.Of(report.Screen.Federal.Word), AnswerWords.OfAState(report.Screen.State!.Word)], boxes.Select(box => box.QuerySelector(".letter-word")!.TextContent));
        Assert.Contains($"{report.State!.Assessment.Deductible} may come off your California income.", boxes[1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_note_and_every_fact_stands_once_in_the_technical_part()
    {
        foreach (var answers in Stories)
        {
            var report = Checker.Report(answers, Today);

            var page = Show(report).Find("article.technical-page");

            Assert.All(report.Federal.Notes.Where(note => note.Kind != NoteKind.FormNotToUse), note => Assert.Equal(2, page.Words().Split(Written.Of(note.Text)).Length));
            Assert.Equal(
                report.Asked.Where(report.Answers.Has).Select(question => $"{char.ToUpperInvariant(question.Name[0])}{question.Name[1..]}"),
                page.QuerySelectorAll(".memo-told th").Select(asked => asked.TextContent));
        }
    }

    [Fact]
    public void Every_source_of_a_step_stands_once_under_its_rank()
    {
        foreach (var answers in Stories)
        {
            var report = Checker.Report(answers, Today);
            var view = Show(report);

            var shown = view.FindAll(".memo-sources .cites li").Select(cite => (Cite: cite.QuerySelector("a")!.TextContent, cite.ParentElement!.PreviousElementSibling!.TextContent)).ToList();

            Assert.Equal(shown.Distinct().Count(), shown.Count);
            foreach (var citation in report.Federal.Findings.SelectMany(finding => finding.Citations))
            {
                var rank = AuthorityRank.All.Single(rank => rank.Kinds.Contains(citation.Authority.Kind));
                Assert.Contains((citation.Cite, rank.Title), shown);
            }

            Assert.Equal(AuthorityRank.All.Select(rank => rank.Title).Where(title => shown.Exists(cite => cite.TextContent == title)), view.FindAll(".memo-sources h3").Select(heading => heading.TextContent));
        }
    }

    [Fact]
    public void Every_kind_of_source_has_one_rank() =>
        Assert.Equal(Enum.GetValues<AuthorityKind>(), AuthorityRank.All.SelectMany(rank => rank.Kinds).Order());

    [Fact]
    public void Unsettled_step_is_named_as_the_weakest_and_the_technical_part_shows_the_other_reading()
    {
        var report = Checker.Report(Unsettled, Today);
        var other = Assert.Single(report.Federal.OtherReadings);

        var pages = Show(report).FindAll("article.memo-page");

        Assert.Equal(Certainty.Unsettled, report.Federal.Certainty);
        Assert.Equal(other.Rule, report.Federal.Weakest!.Rule);
        Assert.Equal(report.Federal.Weakest.Asks, pages[1].QuerySelectorAll("th").Single(head => head.TextContent == "Weakest step").NextElementSibling!.TextContent);
        Assert.Contains("both readings", pages[0].Words(), StringComparison.Ordinal);
        Assert.Contains(Written.Of(other.Because), pages[1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settled_answer_has_no_weakest_step() => Assert.Null(Checker.Report(StillInside, Today).Federal.Weakest);

    [Fact]
    public void Facts_not_known_are_shown_with_what_each_value_gives_and_nothing_to_press()
    {
        var report = Checker.Report(Depends, Today);
        var view = Show(report);

        var section = view.Section("What was not known")!;

        Assert.Contains(report.Unknowns.First(fact => fact.Matters).Readings[0].Answer.Words, section.Words(), StringComparison.Ordinal);
        Assert.Empty(view.FindAll("button, input, a[href^='check']"));
        Assert.Contains(report.Screen.Open!.SettledBy!, view.Find("article.letter").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Closed_ways_are_told_with_their_sources()
    {
        var report = Checker.Report(StillInside, Today);
        var routes = WhyNot.Of(report).Closed;

        var shown = Show(report).FindAll(".why-not");

        Assert.NotEmpty(routes);
        Assert.Equal(routes.Select(route => route.Title), shown.Select(way => way.QuerySelector("h3")!.TextContent));
        Assert.All(routes.Zip(shown), pair => Assert.Contains($"{Written.Of(pair.First.Because)} ", pair.Second.Words() + " ", StringComparison.Ordinal));
        Assert.All(routes.Zip(shown), pair => Assert.Contains(pair.First.RestsOn[0].Cite, pair.Second.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_id_stands_once_and_headings_go_down_one_level_at_a_time()
    {
        foreach (var answers in Stories)
        {
            var view = Show(Checker.Report(answers, Today));

            Assert.Empty(view.FindAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
            var landmarks = view.FindAll("section[aria-labelledby]").Select(element => view.Find($"#{element.GetAttribute("aria-labelledby")}").Words()).ToList();
            Assert.Equal(landmarks.Distinct(), landmarks);
            var levels = view.FindAll("h1, h2, h3, h4").Select(heading => heading.TagName[1] - '0').ToList();
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        }
    }

    [Fact]
    public void Names_stand_over_both_pages_and_an_empty_one_takes_no_words()
    {
        var view = Render<MemoView>(view => view
            .Add(part => part.Report, Checker.Report(StillInside, Today))
            .Add(part => part.Letter, Checker.Letter(Checker.Report(StillInside, Today)))
            .Add(part => part.Names, MemoNames.Typed("  Maria\tSample ", null, "", null, "R-17", "")));

        Assert.Equal(["Maria Sample", "Maria Sample"], view.FindAll("[data-memo='client']").Select(name => name.TextContent));
        Assert.Equal(["R-17", "R-17"], view.FindAll("[data-memo='reference']").Select(name => name.TextContent));
        Assert.All(view.FindAll("[data-memo='firm'], [data-memo='contact'], [data-memo='preparer'], [data-memo='disclaimer']"), name => Assert.Empty(name.TextContent));
    }

    [Fact]
    public void Words_at_the_foot_are_those_of_the_firm_or_those_that_are_offered()
    {
        var letter = Checker.Letter(Checker.Report(StillInside, Today));

        Assert.Equal(Written.Of(letter.Disclaimer), Foot(MemoNames.None));
        Assert.Equal("Ask us first.", Foot(MemoNames.None with { Disclaimer = "Ask us first." }));

        string Foot(MemoNames names) => Render<MemoView>(view => view.Add(part => part.Report, Checker.Report(StillInside, Today)).Add(part => part.Letter, letter).Add(part => part.Names, names))
            .Find(".letter-foot").TextContent;
    }

    private IRenderedComponent<MemoView> Show(Report report) => Render<MemoView>(view => view.Add(part => part.Report, report).Add(part => part.Letter, Checker.Letter(report)));
}
