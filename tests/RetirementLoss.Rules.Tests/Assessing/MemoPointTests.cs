using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Preparers;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.PlainWords;

namespace RetirementLoss.Rules.Tests.Assessing;

/// <summary>The points of the technical part: the preparer's scale beside each answer, and what the income moves besides its tax.</summary>
public sealed class MemoPointTests
{
    // Words that would make an opinion of a scale.
    private static readonly string[] Opinions = ["is met", "we believe", "should prevail", "will be sustained", "percent", "%", "likely"];

    private static readonly Lazy<IReadOnlyList<(TaxCase Case, IReadOnlyList<MemoPoint> Scale, IReadOnlyList<MemoPoint> Moved)>> Points =
        new(() => [.. TaxCase.All.Values.Select(tax => (tax, Checker.PreparerScale(tax.Report), Checker.IncomeMoves(tax.Report)))]);

    [Fact]
    public void Every_answer_stands_beside_the_four_standards_with_their_sources_of_its_year() => Violations.None(
        from made in Points.Value
        where made.Scale.Count != 4 || made.Scale.Any(point => point.RestsOn.Count == 0 || point.RestsOn.Any(source => !source.CoversYear(made.Case.Report.Year)))
        select made.Case.Name);

    [Fact]
    public void No_point_is_an_opinion() => Violations.None(
        from point in Points.Value.SelectMany(made => made.Scale).Distinct()
        from word in Opinions
        where point.Says.ToString().Contains(word, StringComparison.OrdinalIgnoreCase)
        select $"'{word}' in: {point.Says}");

    [Fact]
    public void Each_certainty_is_told_otherwise_and_an_answer_without_a_claim_needs_no_support() => Assert.Multiple(
        () => Assert.Equal(3, Points.Value.GroupBy(made => made.Case.Report.Federal.Certainty).Select(group => $"{group.First().Scale[0].Says}").Distinct().Count()),
        () => Assert.All(
            Points.Value.Where(made => made.Case.Report.Federal.Verdict is Verdict.NotDeductible or Verdict.NoLoss),
            made => Assert.Contains("claims no loss", made.Scale[1].Says.ToString(), StringComparison.Ordinal)),
        () => Assert.All(
            Points.Value.Where(made => made.Case.Report.Federal.Verdict is Verdict.Deductible or Verdict.Limited),
            made => Assert.DoesNotContain("claims no loss", made.Scale[1].Says.ToString(), StringComparison.Ordinal)));

    [Fact]
    public void What_income_moves_is_told_where_there_is_income_and_nowhere_else() => Violations.None(
        from made in Points.Value
        let report = made.Case.Report
        where made.Moved.Count > 0 != report.Federal.Sums.Taxable is { IsPositive: true }
            || made.Moved.Any(point => point.RestsOn.Count == 0)
            || made.Moved.Select(point => point.Title).Distinct().Count() != made.Moved.Count
        select $"{made.Case.Name}: {string.Join(", ", made.Moved.Select(point => point.Title))}");

    [Fact]
    public void A_note_on_what_income_moves_stands_in_the_list_as_it_stands_in_the_report() => Violations.None(
        from made in Points.Value
        where made.Moved.Count > 0
        from note in made.Case.Report.Federal.Notes
        where note.Id is "senior-deduction-shrinks" or "premiums-after-the-payout" or "medicare-premiums" or "income-stays-high"
        where !made.Moved.Any(point => point.Says.Equals(note.Text))
        select $"{made.Case.Name}: {note.Id}");

    [Fact]
    public void The_marketplace_credit_is_told_from_its_first_year_on()
    {
        var years = Points.Value.Where(made => made.Moved.Any(point => point.Title.ToString() == "Marketplace credit")).Select(made => made.Case.Report.Year.Number).ToHashSet();

        Assert.NotEmpty(years);
        Assert.DoesNotContain(years, year => year < 2014);
        Assert.Contains(Points.Value, made => made.Moved.Count > 0 && made.Case.Report.Year.Number < 2014);
    }

    [Fact]
    public void Points_are_in_plain_words() => Violations.None(
        from text in Points.Value.SelectMany(made => made.Moved).Select(point => point.Says.ToString()).Distinct()
        let grade = Readability.GradeOf(text)
        where grade > 10
        select $"grade {grade:0.0}: {text}");

    [Fact]
    public void Scale_speaks_to_every_certainty() =>
        Assert.All(Enum.GetValues<Certainty>(), certainty => Assert.Equal(4, PreparerScale.Of(Points.Value[0].Case.Report.Federal with { Certainty = certainty }).Count));
}
