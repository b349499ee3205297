using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>The same facts under the law of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Verdict">The verdict of that year.</param>
/// <param name="Deductible">The amount, where the facts fix it.</param>
/// <param name="Headline">The verdict in one sentence.</param>
public sealed record YearOutcome(TaxYear Year, Verdict Verdict, Money? Deductible, Sentence Headline);
