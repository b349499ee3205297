using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>The kind of an answer that nothing still to be asked can turn.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Verdict">The verdict, where that too is the same whatever is still to be asked.</param>
/// <param name="Headline">The answer in one sentence that names the year.</param>
public sealed record Firm(AnswerKind Kind, Verdict? Verdict, Sentence Headline)
{
    internal static Firm Of(TaxYear year, AnswerKind kind, Verdict? verdict) => new(kind, verdict, kind switch
    {
        AnswerKind.Deduction => $"For {year}: a deduction is possible. How much, and whether limits leave any of it, turns on what is not asked yet.",
        AnswerKind.None => (Sentence)$"For {year}: no federal deduction, whatever the answers to the rest would be.",
        AnswerKind.Outside => (Sentence)$"For {year}: this is not covered here, whatever the answers to the rest would be.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no words yet; add them."),
    });
}
