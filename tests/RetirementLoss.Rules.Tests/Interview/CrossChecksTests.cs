using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>A check of answers against each other speaks only of answers that were given, and only once all its questions were asked.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class CrossChecksTests
{
    private static readonly Answers StolenAfterPayout = Sheets.Of(
        ("year", "2022"), ("account", "roth-ira"), ("happened", "stolen"), ("stolen-how", "after-i-paid-it-out"), ("handed-over-for", "investing"), ("theft-timing", "same-year"), ("recovery-possible", "no"), ("payout-taxed", "0"));

    [Fact]
    public void A_payout_of_nothing_is_no_contradiction_before_its_second_part_was_asked()
    {
        Assert.Equal("payout-tax-free", Checker.Walk(StolenAfterPayout).Next?.Id);
        Assert.Empty(Checker.Problems(StolenAfterPayout));
        Assert.Empty(Checker.Problems(StolenAfterPayout.With("payout-tax-free", "100000")));
        Assert.Equal("payout-tax-free", Assert.Single(Checker.Problems(StolenAfterPayout.With("payout-tax-free", "0"))).QuestionId);
    }

    [Fact]
    public void An_amount_that_is_only_taken_is_asked_for_where_it_does_not_fit()
    {
        // 100 was taxed and 500 stolen, so more than the $0 that is taken must have come out untaxed.
        var sheet = StolenAfterPayout.With("payout-taxed", "100").With("all-stolen", "no").With("stolen-amount", "500");
        var objection = Assert.Single(Checker.Objections(sheet));

        Assert.Equal("payout-tax-free", objection.QuestionId);
        Assert.Equal("Nothing was sent for the part of the payout that is not taxed, and $0, which is taken then, does not fit the answer for the amount that was stolen. Send it", objection.Message.ToString());
        Assert.Empty(Checker.Objections(sheet.With("payout-tax-free", "400")));
        Assert.Equal("stolen-amount", Assert.Single(Checker.Objections(sheet.With("payout-tax-free", "399.99"))).QuestionId);
    }

    [Fact]
    public void Every_check_is_met_and_none_speaks_before_its_questions_were_asked()
    {
        var met = new SortedSet<string>(StringComparer.Ordinal);
        var early = new List<string>();
        foreach (var sheet in Walked.Interview.Sample.Where((_, i) => i % 3 == 0).Concat(Contradictory()))
        {
            var path = Checker.Walk(sheet).Path;
            for (var asked = 1; asked <= path.Count; asked++)
            {
                var soFar = Answers.Of(path.Take(asked).Select(question => KeyValuePair.Create(question.Id, sheet.Tokens[question.Id])));
                if (Checker.Problems(soFar) is not { Count: > 0 } problems)
                {
                    continue;
                }

                met.UnionWith(problems.Select(problem => problem.QuestionId));
                early.AddRange(problems.Where(problem => !soFar.Tokens.ContainsKey(problem.QuestionId)).Select(problem => $"'{problem.QuestionId}' was not answered: {soFar.Line()}"));
                if (Checker.Walk(soFar).Next is { } next)
                {
                    early.AddRange(
                        from token in Borders.Of(next, soFar)
                        let then = Checker.Problems(soFar.With(next, token))
                        from problem in problems
                        where !then.Any(other => other.QuestionId == problem.QuestionId)
                        select $"'{problem.QuestionId}' was told before '{next.Id}' could say {token}: {soFar.Line()}");
                }

                break;
            }
        }

        Violations.None(early.Distinct(StringComparer.Ordinal));
        // The checks that only walks with contradictory amounts meet are among them, or this test looks at nothing.
        Assert.True(met.Count > 15, string.Join(", ", met));
    }

    // Amounts far apart, the second and every later one smaller or larger than the first.
    private static IEnumerable<Answers> Contradictory() =>
        from story in Walked.Interview.Sample.Where((_, i) => i % 7 == 0)
        let amounts = Checker.Walk(story).Path.OfType<Amount>().ToList()
        from tokens in new[] { ("100", "90000"), ("90000", "100"), ("0", "0"), ("0", "5000") }
        select amounts.Skip(1).Aggregate(amounts.Take(1).Aggregate(story, (sheet, first) => sheet.With(first, tokens.Item1)), (sheet, other) => sheet.With(other, tokens.Item2));
}
