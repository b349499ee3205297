using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>Where the law is unsettled: what the other reading would lead to.</summary>
/// <param name="Rule">The step that can be read in two ways.</param>
/// <param name="Because">The other reading.</param>
/// <param name="Verdict">The verdict it leads to.</param>
/// <param name="Deductible">The amount it would allow.</param>
/// <param name="Sums">The other amounts it leads to.</param>
public sealed record OtherReading(string Rule, Sentence Because, Verdict Verdict, Money? Deductible, Sums Sums);
