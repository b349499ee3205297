using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>One other answer that would move what the whole return comes to.</summary>
/// <param name="Account">The place of the account that it is about; none where it belongs to the return.</param>
/// <param name="Change">The change, with what it would make of the account by itself.</param>
/// <param name="Verdict">The verdict it gives for the return.</param>
/// <param name="Deductible">The amount it lets the return deduct; none where it is not fixed.</param>
public sealed record ReturnChange(int? Account, Change Change, Verdict Verdict, Money? Deductible);
