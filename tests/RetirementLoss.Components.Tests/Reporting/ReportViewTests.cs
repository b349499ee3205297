using AngleSharp.Dom;
using Bunit;
using RetirementLoss.Components.Reporting;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Reporting;

/// <summary>The report as a reader finds it, for reports that the checker really makes.</summary>
public sealed class ReportViewTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void The_answer_is_said_first_with_its_amount_its_worth_and_how_sure()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);

        var view = Show(report);

        Assert.Equal("Too late.", view.Find("h1").TextContent);
        var bands = view.FindAll(".band").Select(band => band.Words()).ToList();
        Assert.StartsWith("Federal · 2017 · Roth IRA Too late.", bands[0], StringComparison.Ordinal);
        // That the year is closed is not in doubt.
        Assert.DoesNotContain("How sure", bands[0], StringComparison.Ordinal);
        Assert.Contains($"How sure{CertaintyWords.Of(report.Federal.Certainty)}", bands[1], StringComparison.Ordinal);
        Assert.StartsWith("It would have been Partly.", bands[1], StringComparison.Ordinal);
        Assert.Contains($"Lowered income by{report.Federal.Sums.UsefulOverStandardDeduction}", bands[1], StringComparison.Ordinal);
        Assert.Contains($"Worth in tax{report.Screen.Federal.Worth!.Amount}", bands[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Three_things_to_do_come_before_the_reasons()
    {
        var view = Show(Checker.Report(Sheet.RothClosed("2024"), Today));

        Assert.InRange(view.FindAll(".next-steps li").Count, 1, 3);
        Assert.Equal("What to do", view.FindAll("h2")[0].TextContent);
    }

    [Fact]
    public void Somebody_who_was_robbed_is_told_first_that_we_are_sorry()
    {
        var sheet = Sheet.Of(("year", "2024"), ("account", "traditional-ira"), ("happened", "stolen"), ("stolen-how", "inside-the-account"));

        var view = Show(Checker.Report(sheet, Today));

        Assert.Equal("We are sorry this was done to you.", view.Find("h1").TextContent);
        Assert.Contains("ic3.gov", view.Find(".next-steps li").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_accounts_stand_one_after_the_other_and_every_id_is_its_own()
    {
        var view = Render<ReportView>(page => page.Add(part => part.Accounts, [Checker.Report(Sheet.RothClosed(), Today), Checker.Report(Sheet.RothClosed("2024"), Today)]));

        Assert.Equal(2, view.FindAll(".account").Count);
        Assert.Single(view.FindAll("h1"));
        var ids = view.FindAll("[id]:not([popover])").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void The_sums_lead_from_basis_to_what_may_be_deducted()
    {
        var rows = Show(Checker.Report(Sheet.RothClosed(), Today)).Section("The sums")!.QuerySelector("table")!.QuerySelectorAll("tr").Select(row => row.Words()).ToList();

        Assert.Equal(
            [
                "Already-taxed money not yet back (your basis) $27,000",
                "less Paid out to you $15,000",
                "Loss that tax law sees $12,000",
                "less Floor under this kind of deduction $1,200",
                "You could deduct $10,800",
            ],
            rows);
    }

    [Fact]
    public void The_report_ends_with_the_sentences_to_keep()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);

        var kept = Show(report).Section("Key takeaways")!.QuerySelectorAll("li").Select(item => item.Words());

        Assert.Equal(report.Takeaways.Select(Written.Of), kept);
    }

    [Fact]
    public void A_loss_that_is_barred_says_no_and_zero()
    {
        var band = Show(Checker.Report(Sheet.RothClosed("2024"), Today)).Find(".band").Words();

        Assert.Contains("No.", band, StringComparison.Ordinal);
        Assert.Contains("Worth to you$0", band, StringComparison.Ordinal);
    }

    // A plain no fits two screens of a phone.
    [Theory]
    [InlineData("traditional-ira")]
    [InlineData("plan-401k")]
    [InlineData("roth-ira")]
    [InlineData("thrift-savings-plan")]
    public void A_plain_no_has_few_words_in_all(string account)
    {
        var view = Show(Checker.Report(Sheet.Of(("year", "2025"), ("account", account), ("happened", "still-inside")), Today));

        Assert.Contains("No.", view.Find(".band").Words(), StringComparison.Ordinal);
        Assert.InRange(SeenWords(view.Find(".report")), 60, 300);
    }

    [Theory]
    [InlineData("2017")]
    [InlineData("2024")]
    public void The_first_screen_has_few_words(string year) =>
        Assert.InRange(SeenWords(Show(Checker.Report(Sheet.RothClosed(year), Today)).Find(".first-screen")), 30, 150);

    [Fact]
    public void An_account_that_is_not_covered_names_no_amount()
    {
        var band = Show(Checker.Report(Sheet.Of(("year", "2020"), ("account", "something-else")), Today)).Find(".band");

        Assert.Contains("Not covered.", band.Words(), StringComparison.Ordinal);
        Assert.Null(band.QuerySelector("dl"));
    }

    [Fact]
    public void A_fact_not_known_that_decides_is_shown_with_each_reading_and_the_paper_that_settles_it()
    {
        var answers = Sheet.RothClosed().With(Sheet.Question("basis-left"), Answers.Unknown).With(Sheet.Question("qualified"), "no");
        var report = Checker.Report(answers, Today);

        var section = Show(report).Section("What you did not know")!;

        var fact = report.Unknowns.Single(unknown => unknown.Question.Id == "basis-left");
        Assert.Equal(Verdict.Depends, report.Federal.Verdict);
        Assert.All(fact.Told.SelectMany(reading => reading.Answers), answer => Assert.Contains(answer.Words, section.Words(), StringComparison.Ordinal));
        Assert.Contains(fact.Question.PaperFor(report.Answers)!, section.Words(), StringComparison.Ordinal);
        Assert.NotNull(section.QuerySelector("a[href='check/basis-left']"));
        Assert.Contains("What settles it: Your records of contributions and conversions.", Show(report).Find(".open-card").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_not_known_that_moves_only_the_additional_tax_shows_that_tax_for_each_value()
    {
        // $20,000 of income taken before 59½ without a reason: 10% of it is $2,000; over 59½ nothing.
        var report = Checker.Report(
            Sheet.Of(
                ("year", "2020"), ("account", "traditional-ira"), ("happened", "paid-out"), ("any-basis", "no"), ("received", "20000"), ("same-kind-left", "no"),
                ("over-59-half", Answers.Unknown), ("early-reason", "none"), ("box-7-code", Answers.Unknown), ("filing-status", "single")),
            Today);

        var told = Show(report).Section("What you did not know")!.QuerySelectorAll(".told-readings li").Select(reading => reading.Words()).ToList();

        Assert.Equal(2, told.Count);
        Assert.Contains("Additional tax $0", told[0], StringComparison.Ordinal);
        Assert.Contains("Additional tax $2,000", told[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_a_fact_not_known_never_stand_in_rows_that_look_alike()
    {
        var seen = 0;
        foreach (var answers in new[] { Sheet.RothClosed(), Unsettled() })
        {
            foreach (var question in Checker.Walk(answers).Path.Where(question => question.MayBeUnknown && !question.MayStayUnknown))
            {
                foreach (var list in Show(Checker.Report(answers.With(question, Answers.Unknown), Today)).FindAll(".told-readings"))
                {
                    var rows = list.QuerySelectorAll("li").Select(row => string.Join('|', row.QuerySelectorAll("span:not(.told-if)").Select(part => part.Words()))).ToList();
                    Assert.True(rows.Distinct().Skip(1).Any(), $"{question.Id}: {string.Join(" / ", rows)}");
                    seen++;
                }
            }
        }

        Assert.True(seen >= 4, $"Only {seen} lists were seen.");
    }

    [Fact]
    public void Bars_are_drawn_only_where_they_differ()
    {
        Assert.NotEmpty(Show(Checker.Report(Sheet.RothClosed(), Today)).FindAll(".waterfall"));
        Assert.Empty(Show(Checker.Report(Sheet.RothClosed("2024"), Today)).FindAll(".waterfall"));
        Assert.Empty(Show(Checker.Report(Sheet.Of(("year", "2020"), ("account", "plan-401k"), ("happened", "still-inside")), Today)).FindAll(".waterfall, .ribbon, .columns"));
    }

    [Fact]
    public void A_step_that_the_law_does_not_settle_shows_the_other_reading()
    {
        var report = Checker.Report(Unsettled(), Today);

        var section = Show(report).Section("The other reading")!;

        var other = Assert.Single(report.Federal.OtherReadings);
        Assert.Contains(Written.Of(other.Because), section.Words(), StringComparison.Ordinal);
        Assert.Contains(VerdictWords.Of(other.Verdict, other.Deductible), section.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_other_reading_is_shown_where_the_law_is_settled() => Assert.Null(Show(Checker.Report(Sheet.RothClosed(), Today)).Section("The other reading"));

    [Fact]
    public void Every_step_shows_its_question_its_answer_and_its_reason_in_order()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);

        var steps = Show(report).FindAll(".why-rows > li");

        Assert.Equal(report.Federal.Findings.Count, steps.Count);
        foreach (var (finding, step) in report.Federal.Findings.Zip(steps))
        {
            Assert.StartsWith($"{finding.Asks} {AnsweredWords.Of(finding.Answer)}", step.QuerySelector("summary")!.Words(), StringComparison.Ordinal);
            Assert.StartsWith(Written.Of(finding.Because), step.QuerySelector(".row-body")!.Words(), StringComparison.Ordinal);
            Assert.Equal(finding.Rule == report.Federal.DecidedBy, step.ClassList.Contains("decides"));
        }
    }

    [Fact]
    public void Every_source_is_a_link_with_its_weight_and_says_when_it_was_not_read_in_its_own_text()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);
        var shown = Show(report).FindAll(".why-rows .cites li").ToList();
        var cited = report.Federal.Findings.SelectMany(finding => finding.Citations).ToList();

        Assert.Equal(cited.Count, shown.Count);
        Assert.Contains(cited, citation => citation.Authority.ReadingStatus != ReadingStatus.InItsOwnText);
        Assert.Contains(cited, citation => citation.Authority.ReadingStatus == ReadingStatus.InItsOwnText);
        foreach (var (citation, cite) in cited.Zip(shown))
        {
            var link = cite.QuerySelector("a")!;
            Assert.Equal((citation.Authority.Link.ToString(), citation.Cite), (link.GetAttribute("href"), link.TextContent));
            Assert.Contains(AuthorityWords.Of(citation.Authority.Kind), cite.Words(), StringComparison.Ordinal);
            Assert.Equal(AuthorityWords.Of(citation.Authority.ReadingStatus), cite.QuerySelector(".doubt")?.TextContent);
        }
    }

    [Fact]
    public void Notes_stand_under_the_heading_of_their_kind_and_none_is_left_out()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);
        var view = Show(report);

        Assert.NotEmpty(report.Federal.Notes);
        foreach (var note in report.Federal.Notes)
        {
            var group = view.Find($".notes-{note.Kind.ToString().ToLowerInvariant()}");
            Assert.Equal(NoteWords.Of(note.Kind), group.QuerySelector("h3")!.TextContent);
            Assert.Contains(Written.Of(note.Text), group.Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_taken_for_granted_is_said()
    {
        var answers = Sheet.RothClosed().Without(Sheet.Question("same-kind-left"));
        var report = Checker.Report(answers, Today);

        var view = Show(report);

        Assert.NotEmpty(report.Assumptions);
        Assert.All(report.Assumptions.Select(Written.Of), assumption => Assert.Contains(assumption, view.Section("What you told us")!.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_year_has_its_row_and_the_year_asked_about_is_marked()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);

        var rows = Show(report).FindAll("table.years tbody tr");

        Assert.Equal(
            report.Years.Select(outcome => $"{outcome.Year}{(outcome.Year == report.Year ? " your year" : "")} {VerdictWords.Of(outcome.Verdict, outcome.Deductible)} {VerdictWords.Amount(outcome.Deductible)}"),
            rows.Select(row => row.Words()));
    }

    [Fact]
    public void The_stamps_name_the_day_the_law_and_the_rules()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);

        var stamps = Show(report).Section("About this answer")!.Words();

        Assert.Contains("November 21, 2026", stamps, StringComparison.Ordinal);
        Assert.Contains(report.Edition.Version, stamps, StringComparison.Ordinal);
        Assert.Contains(report.Edition.Hash, stamps, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_change_the_answer_tells_what_can_be_done_from_what_may_be_wrong()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);
        var mistake = new Change
        {
            Question = Sheet.Question("same-kind-left"),
            Kind = ChangeKind.IfMistaken,
            From = new("no", "No"),
            To = new("yes", "Yes"),
            Verdict = Verdict.NoLoss,
            Deductible = Rules.Model.Money.Zero,
        };

        var view = Show(report with { WouldChange = [mistake with { Kind = ChangeKind.CanStillBeDone, AdditionalTax = Rules.Model.Money.Of(500) }, mistake] });

        var section = view.Section("What would change this answer")!;
        Assert.Contains("There is still time for this", section.Words(), StringComparison.Ordinal);
        Assert.Contains("If you have a fact wrong", section.Words(), StringComparison.Ordinal);
        Assert.Contains("You said “No”. With “Yes”: No loss in tax law: $500 of additional tax.", section.Words(), StringComparison.Ordinal);
        Assert.Contains("You said “No”. With “Yes”: No loss in tax law.", section.Words(), StringComparison.Ordinal);
        Assert.Equal("check/same-kind-left", section.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_report_reads_like_a_letter_answer_then_what_to_do_then_reason()
    {
        var view = Show(Checker.Report(Sheet.RothClosed(), Today));

        Assert.Equal(
            [
                "It would have been", "Still open for a few", "Why, in ten steps", "How it gets to $10,800", "The same facts in other years",
                "The sums", "All that goes with it", "The law", "What would change this answer", "All years", "You may have read", "What you told us",
                "In short, and the rules behind it", "Key takeaways", "About this answer",
            ],
            view.FindAll("h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public void Every_part_of_the_third_level_is_closed_and_has_an_address_inside_it()
    {
        var levels = Show(Checker.Report(Sheet.RothClosed(), Today)).FindAll(".level");

        Assert.True(levels.Count >= 8);
        Assert.All(levels, level =>
        {
            Assert.False(level.QuerySelector("details")!.HasAttribute("open"));
            Assert.NotNull(level.QuerySelector("details > .level-body[id]"));
        });
    }

    [Fact]
    public void Dates_come_first_among_the_notes_and_long_lists_fold()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);
        var note = report.Federal.Notes.First(each => each.Kind == NoteKind.Caveat);

        var view = Show(report with { Federal = report.Federal with { Notes = [.. Enumerable.Range(1, 5).Select(number => note with { Text = $"Note {number}." }), note with { Kind = NoteKind.Deadline }] } });

        Assert.Equal([NoteWords.Of(NoteKind.Deadline), NoteWords.Of(NoteKind.Caveat)], view.FindAll(".note-groups h3").Select(heading => heading.TextContent));
        Assert.Equal(["Note 1.", "Note 2.", "Note 3."], view.FindAll(".notes-caveat > ul > li").Select(each => each.TextContent.Trim().Split('.')[0] + "."));
        Assert.Equal("2 more", view.Find(".notes-caveat summary").TextContent);
        Assert.Equal(2, view.FindAll(".notes-caveat details li").Count);
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        foreach (var answers in new[] { Sheet.RothClosed(), Unsettled(), Sheet.RothClosed().With(Sheet.Question("basis-left"), Answers.Unknown).With(Sheet.Question("qualified"), "no") })
        {
            var levels = Show(Checker.Report(answers, Today)).FindAll("h1, h2, h3, h4").Select(heading => heading.TagName[1] - '0').ToList();

            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        }
    }

    // What a reader sees with every fold closed.
    private static int SeenWords(IElement page)
    {
        var seen = (IElement)page.Clone();
        foreach (var hidden in seen.QuerySelectorAll("details > :not(summary), [popover], .visually-hidden"))
        {
            hidden.Remove();
        }

        return seen.GetDescendants().OfType<IText>().Sum(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static Answers Unsettled() => Sheet.Of(
        ("year", "2016"), ("account", "designated-roth"), ("happened", "paid-out"), ("received", "9000"), ("paid-in", "cash"), ("basis-given", "total"), ("basis-left", "20000"),
        ("same-kind-left", "no"), ("other-plan-money-left", "yes"), ("from-someone-who-died", "no"), ("filing-status", "single"), ("agi", "50000"), ("other-two-percent", "0"),
        ("other-itemized", "9000"), ("age-or-blind-boxes", "0"));

    private IRenderedComponent<ReportView> Show(Report report) => Render<ReportView>(view => view.Add(part => part.Accounts, [report]));
}
