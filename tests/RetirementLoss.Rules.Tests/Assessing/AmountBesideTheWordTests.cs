using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Assessing;

/// <summary>On the first screen the word, its sentence, its amount and what to do agree with each other.</summary>
public sealed class AmountBesideTheWordTests
{
    [Fact]
    public void An_amount_smaller_than_the_deduction_is_explained_where_it_stands() => Violations.None(
        from told in Told
        where told.Sums is { UsefulOverStandardDeduction: { } useful, Deductible: { IsPositive: true } deductible } && useful < deductible && told.Answer.Useful is { IsFirm: true }
        where told.Answer.State is not null || !told.IsOpen
        where told.Answer.OnlyPart is null && !(told.Sums.StandardDeduction is { } standard && $"{told.Answer.WouldHaveSaid ?? told.Answer.Says}".Contains($"{standard}", StringComparison.Ordinal))
        select $"{told.Name}: {told.Answer.Useful} beside “{told.Answer.Says}”");

    [Fact]
    public void An_amount_that_is_the_deduction_needs_no_explanation() => Violations.None(
        from told in Told
        where told.Answer.OnlyPart is not null && told.Sums.UsefulOverStandardDeduction == told.Sums.Deductible
        select $"{told.Name}: {told.Answer.OnlyPart}");

    [Fact]
    public void Below_a_yes_nothing_says_to_claim_no_loss() => Violations.None(
        from told in Told
        where told.Answer is { State: null, Word: AnswerWord.Yes or AnswerWord.Partly }
        from thing in told.Next
        where $"{thing.Says}".StartsWith("Claim no loss", StringComparison.Ordinal)
        select $"{told.Name}: {thing.Says}");

    // A sentence that only says no again leaves a person without the reason.
    [Fact]
    public void The_sentence_says_more_than_the_word_and_that_we_are_sorry() => Violations.None(
        from told in Told
        where $"{told.Answer.Says}".EndsWith("we are sorry.", StringComparison.Ordinal)
        select $"{told.Name}: {told.Answer.Says}");

    private static IEnumerable<(string Name, ShortAnswer Answer, Sums Sums, IReadOnlyList<NextThing> Next, bool IsOpen)> Told =>
        from tax in TaxCase.All
        from one in new[] { (tax.Value.Report.Screen.Federal, tax.Value.Report.Federal.Sums), (tax.Value.Report.Screen.State, tax.Value.Report.State?.Assessment.Sums) }
        where one.Item1 is not null
        select (tax.Key, one.Item1!, one.Item2!, tax.Value.Report.Screen.Next, tax.Value.Report.Screen.Open is not null);
}
