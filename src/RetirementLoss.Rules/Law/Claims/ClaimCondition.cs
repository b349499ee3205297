using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Claims;

/// <summary>Facts that make a popular claim touch a case; all that are named must hold, and an empty list asks for nothing.</summary>
internal sealed record ClaimCondition
{
    /// <summary>How closely the claim then touches the case.</summary>
    public required Closeness How { get; init; }

    /// <summary>The situations.</summary>
    public required IReadOnlyList<string> Situations { get; init; }

    /// <summary>The kinds of account.</summary>
    public required IReadOnlyList<AccountKind> Accounts { get; init; }

    /// <summary>The tax years.</summary>
    public required YearRange Years { get; init; }

    /// <summary>By question, the answers of which one was given.</summary>
    public required IReadOnlyDictionary<Question, IReadOnlyList<string>> Answers { get; init; }

    /// <summary>The rules of which one stands in the trace.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The rules of which one decided.</summary>
    public required IReadOnlyList<string> DecidedBy { get; init; }

    /// <summary>The verdicts.</summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <summary>The amounts that are more than zero.</summary>
    public required IReadOnlyList<Func<Sums, Money?>> Amounts { get; init; }

    /// <summary>Whether the facts of a case are these.</summary>
    public bool Holds(string situation, Answers live, Assessment assessment)
    {
        return (Situations.Count == 0 || Situations.Contains(situation))
            && Years.Includes(new TaxYear(live.Require(Opening.Year)))
            && (Accounts.Count == 0 || (live.Get(Opening.Account) is { } account && Accounts.Contains(account)))
            && Answers.All(wanted => live.TryToken(wanted.Key, out var given) && wanted.Value.Contains(given))
            && (Verdicts.Count == 0 || Verdicts.Contains(assessment.Verdict))
            && (DecidedBy.Count == 0 || DecidedBy.Contains(assessment.DecidedBy))
            && (Rules.Count == 0 || assessment.Findings.Any(finding => Rules.Contains(finding.Rule)))
            && Amounts.All(amount => amount(assessment.Sums) is { IsPositive: true });
    }
}
