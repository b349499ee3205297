using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Keeping;

/// <summary>What the rules said when an answer file was saved.</summary>
/// <param name="Verdict">The token of the verdict.</param>
/// <param name="DecidedBy">The rule, or the unknown fact, that decided.</param>
/// <param name="Headline">The verdict sentence.</param>
/// <param name="Deductible">What could be deducted, in dollars; none where it depended.</param>
/// <param name="Taxable">The income, in dollars, where it applied.</param>
/// <param name="AdditionalTax">The additional tax, in dollars, where it applied.</param>
/// <param name="Steps">Each step of the trace: the rule and the token of its answer, in order.</param>
public sealed record SavedResult(string Verdict, string DecidedBy, string Headline, decimal? Deductible, decimal? Taxable, decimal? AdditionalTax, IReadOnlyList<SavedStep> Steps)
{
    /// <summary>What of a capital loss came off gains, in dollars; none where it did not apply, and in files saved before it was told.</summary>
    public decimal? AgainstGains { get; init; }

    /// <summary>What of a capital loss came off other income, in dollars; none where it did not apply, and in files saved before it was told.</summary>
    public decimal? AgainstOtherIncome { get; init; }

    /// <summary>What an assessment says, as a file keeps it.</summary>
    internal static SavedResult Of(Assessment assessment) => new(
        Token.Of(assessment.Verdict),
        assessment.DecidedBy,
        assessment.Headline.ToString(),
        assessment.Deductible?.Dollars,
        assessment.Sums.Taxable?.Dollars,
        assessment.Sums.AdditionalTax?.Dollars,
        [.. assessment.Findings.Select(finding => new SavedStep(finding.Rule, Token.Of(finding.Answer)))])
    {
        AgainstGains = assessment.Sums.AgainstGains?.Dollars,
        AgainstOtherIncome = assessment.Sums.AgainstOtherIncome?.Dollars,
    };
}
