using System.Text.RegularExpressions;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Tests.Interview;

namespace RetirementLoss.Rules.Tests.Generated;

/// <summary>What is not known is told well: one sentence, ends instead of lists, nothing twice.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed partial class ScreenTests
{
    private const int Enough = 3_000;

    // About one drawn sheet in six is whole, holds an unknown fact and no contradiction.
    private const int Drawn = 18_000;

    private const int MostWords = 30;

    private static readonly DateOnly AskedOn = new(2026, 11, 29);

    [Fact]
    public void Every_answer_with_facts_that_are_not_known_is_told_in_few_words()
    {
        var told = 0;
        Generator.Hold(Drawn, drawn =>
        {
            var sheet = drawn.WithUnknowns;
            if (!sheet.Tokens.Values.Contains(Answers.Unknown) || !Checker.Walk(sheet).IsComplete || Checker.Problems(sheet).Count > 0)
            {
                return null;
            }

            Interlocked.Increment(ref told);
            return Wrong(Checker.Short(sheet, AskedOn));
        });

        Assert.True(told >= Enough, $"Only {told} of {Drawn} sheets had a fact that is not known.");
    }

    // Only the age is open, and it moves the additional tax alone: the sentence is the one that a person of known age reads.
    [Fact]
    public void A_fact_that_changes_no_word_of_the_verdict_leaves_its_sentence()
    {
        var told = Sheets.Of(
            ("year", "2025"), ("account", "traditional-ira"), ("happened", "stolen"), ("stolen-how", "after-i-paid-it-out"), ("handed-over-for", "helping-someone"),
            ("theft-timing", "same-year"), ("payout-taxed", "180000"), ("payout-tax-free", "0"), ("all-stolen", "yes"), ("paid-back", "0"), ("early-reason", "none"));

        var open = Checker.Short(told.With("over-59-half", Answers.Unknown), AskedOn).Screen.Federal;
        var known = Checker.Short(told.With("over-59-half", "yes"), AskedOn).Screen.Federal;

        Assert.Equal(known.Says, open.Says);
        Assert.Equal("$0 to $18,000", $"{open.AdditionalTax!.Low} to {open.AdditionalTax.High}");
        Assert.DoesNotContain("Either way", open.Says.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It depends on another fact as well.")]
    [InlineData("Too many facts are open to say.")]
    [InlineData("If all of it, no deduction. If all of it, no deduction, and $9,000 is income.")]
    public void Check_of_words_finds_machine_talk(string sentence) => Assert.NotNull(Machine(sentence));

    private static string? Wrong(ShortReport report) =>
        Sentences(report).SelectMany(said => Ends().Split(said)).FirstOrDefault(sentence => Words(sentence) > MostWords) is { } tooLong ? $"{Words(tooLong)} words: {tooLong}"
        : Sentences(report).Select(Machine).FirstOrDefault(found => found is not null) is { } machine ? machine
        : report.Unknowns.SelectMany(fact => new[] { fact.Told, fact.ToldForTheState }).Select(Twice).FirstOrDefault(found => found is not null) is { } twice ? twice
        : report.Unknowns.Any(fact => fact.Matters) != report.Screen.Open is not null ? "what is open is not told, or told where nothing is"
        : report.Federal.Verdict != Verdict.OutsideScope && report.Screen.Federal is { Word: not AnswerWord.NotCovered, Useful: null } ? "neither ends nor a firm amount"
        : report.Federal.Verdict is Verdict.NoLoss or Verdict.NotDeductible && report.Screen.Federal.Useful is not { IsZero: true } ? $"a no with {report.Screen.Federal.Useful}"
        : report.Screen.Next.Count is 0 or > 3 ? $"{report.Screen.Next.Count} next things"
        : null;

    // Readings that lead to the same are one, and no value stands twice.
    private static string? Twice(IReadOnlyList<ToldReading> told) =>
        told.GroupBy(reading => (reading.Verdict, reading.Deduction, reading.Income, reading.AdditionalTax)).FirstOrDefault(same => same.Skip(1).Any()) is { } alike ? $"two readings lead to {alike.Key}"
        : told.SelectMany(reading => reading.Answers).GroupBy(answer => answer.Words).FirstOrDefault(same => same.Skip(1).Any()) is { } label ? $"'{label.Key}' stands twice"
        : null;

    private static string? Machine(string said) =>
        MachineTalk().IsMatch(said) || Conditions().Matches(said) is { Count: > 2 } ? $"machine talk: {said}"
        : Conditions().Matches(said).GroupBy(match => match.Value).Any(same => same.Skip(1).Any()) ? $"a condition stands twice: {said}"
        : null;

    private static IEnumerable<string> Sentences(ShortReport report) =>
    [
        TaxCase.Said(report.Federal.Headline),
        TaxCase.Said(report.Screen.Federal.Says),
        .. report.Screen.Federal.WouldHaveSaid is { } would ? [TaxCase.Said(would)] : Array.Empty<string>(),
        .. report.State is { } state ? [TaxCase.Said(state.Assessment.Headline), TaxCase.Said(report.Screen.State!.Says)] : Array.Empty<string>(),
        .. report.Screen.Open is { } open ? [TaxCase.Said(open.Says)] : Array.Empty<string>(),
    ];

    private static int Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?<=\.) (?=[A-Z$])")]
    private static partial Regex Ends();

    [GeneratedRegex("another fact as well|[Tt]oo many facts")]
    private static partial Regex MachineTalk();

    [GeneratedRegex(@"\bIf [^,]+,")]
    private static partial Regex Conditions();
}
