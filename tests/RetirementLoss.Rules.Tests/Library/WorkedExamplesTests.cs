using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Library;

[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class WorkedExamplesTests
{
    private static readonly WorkedExamples Examples = WorkedExamples.Read(SourceTree.Files("src/RetirementLoss.Rules/Examples", ".json").Select(file => (Path.GetFileNameWithoutExtension(file.Path), file.Text)));

    [Fact]
    public void Examples_are_the_cases_of_the_tests_with_the_same_answers()
    {
        var cases = TaxCase.All.Values.ToList();

        Assert.Equal(cases.Count, Examples.All.Count);
        Assert.All(cases.Zip(Examples.All), pair =>
        {
            Assert.Equal(pair.First.File, $"{pair.Second.File}.json");
            Assert.Equal(pair.First.Answers.Tokens, pair.Second.Answers.Tokens);
            Assert.Equal(pair.First.Expect.Verdict, Token.Of(pair.Second.Verdict));
        });
    }

    [Fact]
    public void Every_example_says_what_the_rules_say_now() => Assert.All(Examples.All, example =>
    {
        var report = Checker.Report(example.Answers, example.AskedOn);

        Assert.Equal(example.Verdict, report.Federal.Verdict);
        Assert.All(example.Amounts, amount => Assert.Equal(amount.ByHand, amount.Now(report.Federal.Sums)));
    });

    [Fact]
    public void Variant_has_the_name_of_its_file_and_its_number_and_its_own_sums()
    {
        var variant = Examples.Find("t1-bill-king-v1")!;

        Assert.Equal("t1-bill-king", variant.File);
        Assert.StartsWith("1,500 of basis, 1,300 paid out: loss 200.", Assert.Single(variant.Sums), StringComparison.Ordinal);
        Assert.Equal(2, Examples.Find("t1-bill-king")!.Sums.Count);
        Assert.Empty(Examples.Find("t1-bill-king-v2")!.Sums);
        Assert.Equal(3, Examples.Family(variant).Count);
    }

    [Theory]
    [InlineData("irc-165-a", "irc-165-z", "no source 'irc-165-z'")]
    [InlineData("\"irc-165-a\"", "", "rests on nothing")]
    [InlineData("worked-by-hand", "issue 10", "no example comes from 'issue 10'")]
    public void Source_that_no_reader_can_reach_is_refused(string right, string wrong, string told)
    {
        const string File = """{ "title": "t", "source": { "origin": "worked-by-hand", "restsOn": ["irc-165-a"] }, "given": { "year": 2009 }, "expect": { "verdict": "outside-scope" } }""";

        Assert.Contains(told, Assert.Throws<FormatException>(() => WorkedExamples.Read([("a", File.Replace(right, wrong, StringComparison.Ordinal))])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_example_rests_on_a_source_that_its_answer_cites()
    {
        foreach (var family in Examples.All.GroupBy(example => example.File))
        {
            var cited = family.Select(example => Checker.Report(example.Answers, example.AskedOn)).SelectMany(report => new[] { report.Federal, report.State?.Assessment }.OfType<RetirementLoss.Rules.Assessing.Assessment>())
                .SelectMany(told => told.Findings.SelectMany(finding => finding.Citations).Select(citation => citation.Authority.Id)).ToHashSet(StringComparer.Ordinal);

            Assert.True(family.First().Source.RestsOn.Any(source => cited.Contains(source.Id)), $"{family.Key} rests on {string.Join(", ", family.First().Source.RestsOn.Select(source => source.Id))}, and its answer cites none of them.");
        }
    }

    [Fact]
    public void Comment_before_a_variant_belongs_to_it()
    {
        var read = WorkedExamples.Read([("a", """
            {
              // one
              "title": "A7: a title", "source": { "origin": "worked-by-hand", "restsOn": ["irc-165-a"] }, "given": { "year": 2009 }, "expect": { "verdict": "outside-scope" },
              "variants": [
                // two
                { "with": { "year": 2008 }, "expect": { "verdict": "outside-scope" } },
                { "title": "later", "with": { "year": 2007 }, "expect": { "verdict": "outside-scope" } } // three
              ]
            }
            """)]);

        Assert.Equal(["One", "Two"], read.All.Take(2).Select(example => Assert.Single(example.Sums)));
        Assert.Equal(["A title", "A title: the tax year, 2008", "A title: Later"], read.All.Select(example => example.Title));
    }

    [Fact]
    public void Search_finds_examples_that_have_all_the_words()
    {
        Assert.Equal(Examples.All.Count, Examples.Having(" ").Count);
        Assert.Empty(Examples.Having("roth zebra"));
        var found = Examples.Having("bill KING");
        Assert.All(found, example => Assert.Equal("t1-bill-king", example.File));
        // The example and its two variants.
        Assert.Equal(3, found.Count);
    }

    [Fact]
    public void Unknown_example_is_not_found() => Assert.Null(Examples.Find("no-such-example"));
}
