using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Keeping;

/// <summary>What the rules said when an answer file was saved.</summary>
/// <param name="Verdict">The token of the verdict.</param>
/// <param name="DecidedBy">The rule, or the unknown fact, that decided.</param>
/// <param name="Headline">The verdict sentence.</param>
/// <param name="Steps">Each step of the trace: the rule and the token of its answer, in order.</param>
public sealed record SavedResult(string Verdict, string DecidedBy, string Headline, IReadOnlyList<SavedStep> Steps)
{
    /// <summary>What could be deducted, in dollars; none where it depended.</summary>
    public decimal? Deductible { get; init; }

    /// <summary>The income, in dollars; none where it did not apply or depended.</summary>
    public decimal? Taxable { get; init; }

    /// <summary>The additional tax, in dollars; none where it did not apply or depended.</summary>
    public decimal? AdditionalTax { get; init; }

    /// <summary>What of a capital loss came off gains, in dollars; none where it did not apply, and in files saved before it was told.</summary>
    public decimal? AgainstGains { get; init; }

    /// <summary>What of a capital loss came off other income, in dollars; none where it did not apply, and in files saved before it was told.</summary>
    public decimal? AgainstOtherIncome { get; init; }

    /// <summary>What an assessment says, as a file keeps it.</summary>
    internal static SavedResult Of(Assessment assessment) => new(
        Token.Of(assessment.Verdict),
        assessment.DecidedBy,
        assessment.Headline.ToString(),
        [.. assessment.Findings.Select(finding => new SavedStep(finding.Rule, Token.Of(finding.Answer)))])
    {
        // A parameter that is left out of a file would make it unreadable; an amount that there is not may be left out.
        Deductible = assessment.Deductible?.Dollars,
        Taxable = assessment.Sums.Taxable?.Dollars,
        AdditionalTax = assessment.Sums.AdditionalTax?.Dollars,
        AgainstGains = assessment.Sums.AgainstGains?.Dollars,
        AgainstOtherIncome = assessment.Sums.AgainstOtherIncome?.Dollars,
    };
}
