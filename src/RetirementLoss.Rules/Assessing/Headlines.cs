using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>Writes the verdict in one sentence that names the year.</summary>
public static class Headlines
{
    /// <summary>The sentence of an outcome, which it has or which its end makes.</summary>
    internal static Sentence Of(Outcome outcome) => outcome switch
    {
        Assessment told => told.Headline,
        { End: var (facts, claim) } => For(facts, outcome.Verdict, outcome.Certainty, claim),
        _ => throw new InvalidOperationException("An outcome that several readings share has no headline of its own; ask the readings."),
    };

    /// <summary>The sentence for the end of a case, which says where the law is not settled.</summary>
    internal static Sentence For(LossCase facts, Verdict verdict, Certainty certainty, ClaimSoFar end)
    {
        var headline = For(facts.Year, verdict, end, facts.Noun);
        return certainty == Certainty.Unsettled && verdict != Verdict.OutsideScope && !end.WasNotRead ? Sentence.Of(headline, $"The law is not settled on this.") : headline;
    }

    /// <summary>The sentence for a verdict that a rule settled, or for the amount that stands at the end.</summary>
    /// <param name="year">The tax year.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="end">The claim as it stands at the end.</param>
    /// <param name="noun">What is claimed, in one word or two.</param>
    public static Sentence For(TaxYear year, Verdict verdict, ClaimSoFar end, Sentence noun)
    {
        ArgumentNullException.ThrowIfNull(end);
        if (end.Headline is { } settled)
        {
            return Sentence.Of([$"For {year}: {settled.First}", settled.Rest, end.Afterword ?? Sentence.None]);
        }

        var sums = end.Sums;
        return (verdict, end) switch
        {
            (_, { Allowed.IsZero: true }) => Sentence.Of($"For {year}: no deduction in the end.", $"Of the {noun} of {sums.Loss} that the law sees, its limits leave nothing."),
            (_, { Sums: { } nothing }) when IncomeThatIsThere.StandardDeductionIsBetter(nothing) && nothing.ItemizedTotal == nothing.StandardDeduction => $"For {year}: the law allows {end.Allowed} of your {sums.Loss} {noun}, but it would not lower your tax, because your standard deduction of {sums.StandardDeduction} is as large as everything you could itemize.",
            (_, { Sums: { } nothing }) when IncomeThatIsThere.StandardDeductionIsBetter(nothing) => $"For {year}: the law allows {end.Allowed} of your {sums.Loss} {noun}, but it would not lower your tax, because your standard deduction of {sums.StandardDeduction} is larger than everything you could itemize.",
            (Verdict.Deductible, _) => Sentence.Of([$"For {year}: your whole {noun} of {sums.Loss} could be deducted, {In(end.Character)}.", Worth(year, end), end.Afterword ?? Sentence.None]),
            _ => Sentence.Of([$"For {year}: {end.Allowed} of your {sums.Loss} {noun} could be deducted, {In(end.Character)}.", Worth(year, end), end.Afterword ?? Sentence.None]),
        };
    }

    private static Sentence In(Character character) => character switch
    {
        Character.MiscellaneousItemized => $"as a miscellaneous itemized deduction",
        Character.Itemized => $"as an itemized deduction",
        Character.AboveTheLine => $"whether or not you itemize",
        Character.Capital => $"as a capital loss",
        Character.ExcludedFromIncome => $"because the money is not income",
        Character.CreditOrDeduction => $"as a deduction or a credit",
        Character.None => $"as shown below",
        _ => throw new ArgumentOutOfRangeException(nameof(character), character, "This character has no words yet; add them."),
    };

    private static Sentence Worth(TaxYear year, ClaimSoFar end) =>
        end.Sums.BeyondIncome is not null ? IncomeThatIsThere.Said(year, end.Sums)
        : end.Sums.UsefulOverStandardDeduction is { } useful && useful < end.Allowed && end.Sums.StandardDeduction is { IsPositive: true } standard
            ? $"Only {useful} of it would lower your taxable income, because itemizing gives up your standard deduction of {standard}."
            : Sentence.None;
}
