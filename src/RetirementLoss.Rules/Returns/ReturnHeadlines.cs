using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>Writes the verdict for a whole return in a few sentences, the first with the year.</summary>
internal static class ReturnHeadlines
{
    /// <summary>The sentences for one way of filling in the open facts.</summary>
    public static Sentence For(Answers facts, IReadOnlyList<EventLoss> losses, Assessment whole, bool creditIsTaken)
    {
        var year = new TaxYear(facts.Require(Opening.Year));
        return Sentence.Of(
        [
            Verdict(year, whole),
            Worth(year, whole),
            TimeToClaim.Said(year, [whole]),
            NotCovered(losses, whole),
            creditIsTaken && losses.Any(loss => loss.IsClaimOfRight) ? $"For what was paid back the credit is counted, and not the deduction." : Sentence.None,
            whole.Certainty == Certainty.Unsettled ? $"The law is not settled on this." : Sentence.None,
        ]);
    }

    /// <summary>The sentences where open facts move the verdict or the amount.</summary>
    public static Sentence Open(TaxYear year, Verdict verdict, AmountSpan? between, IReadOnlyList<OpenFact> open) => Sentence.Of(
        verdict == Assessing.Verdict.Depends ? (Sentence)$"For {year}: it depends on what is not known of {Named(open)}." : $"For {year}: how much can be deducted depends on what is not known of {Named(open)}.",
        between is null ? Sentence.None : Joined.Amount(between));

    private static Sentence Verdict(TaxYear year, Assessment whole) => (whole.Verdict, whole.Sums) switch
    {
        (Assessing.Verdict.Deductible, { Loss: { } loss }) => Sentence.Of($"For {year}: yes, in full.", $"The losses of these accounts come to {loss}, and all of it can be deducted."),
        (Assessing.Verdict.Limited, { Deductible.IsZero: true, Loss: { } loss }) => Sentence.Of($"For {year}: no deduction in the end.", $"The law sees losses of {loss}, but its limits leave nothing of them."),
        (Assessing.Verdict.Limited, { Deductible: { } allowed, Loss: { } loss }) => Sentence.Of($"For {year}: yes, in part.", $"{allowed} of the {loss} that these accounts lost can be deducted."),
        (Assessing.Verdict.NotDeductible, { Loss: { } loss }) => Sentence.Of($"For {year}: no federal deduction.", $"The law sees losses of {loss} in these accounts, and allows nothing of them."),
        (Assessing.Verdict.NotDeductible, _) => Sentence.Of($"For {year}: no federal deduction.", $"The law bars what these accounts lost."),
        (Assessing.Verdict.NoLoss, _) => Sentence.Of($"For {year}: no deduction.", $"The law sees no loss in these accounts."),
        (Assessing.Verdict.OutsideScope, _) => $"For {year}: none of these accounts is covered here.",
        _ => throw new InvalidOperationException($"The verdict '{whole.Verdict}' of a return has no words here; add them."),
    };

    private static Sentence NotCovered(IReadOnlyList<EventLoss> losses, Assessment whole) =>
        whole.Verdict != Assessing.Verdict.OutsideScope && losses.Where(loss => loss.Alone.Verdict == Assessing.Verdict.OutsideScope).ToList() is { Count: > 0 } outside
            ? $"Not covered, and not counted: {Sentence.Together(outside.SelectMany(loss => loss.Places).Select(place => (Sentence)$"account {place + 1}"))}."
            : Sentence.None;

    private static Sentence Worth(TaxYear year, Assessment whole) => whole.Sums.BeyondIncome is not null ? IncomeThatIsThere.Said(year, whole.Sums) : (whole.Sums.UsefulOverStandardDeduction, whole.Sums.StandardDeduction) switch
    {
        ({ IsZero: true }, { } standard) when whole.Deductible is { IsPositive: true } => $"It would not lower your tax, because your standard deduction of {standard} is no less than everything you could itemize.",
        ({ } useful, { } standard) when useful < whole.Deductible => $"{useful} of it lowers your taxable income, because itemizing gives up your standard deduction of {standard}.",
        _ => Sentence.None,
    };

    private static Sentence Named(IReadOnlyList<OpenFact> open) =>
        Sentence.Together([.. open.GroupBy(fact => fact.Account).Select(fact => fact.Key is { } account ? (Sentence)$"account {account + 1}" : $"the return")]);
}
