using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Each kind of account has a section of its own, so a step cites only that one.</summary>
internal static class LawOfTheAccount
{
    private static readonly IReadOnlyList<(Authority Source, AccountKind Account)> Sections =
    [
        (Federal.Irc529c3, AccountKind.Plan529),
        (Federal.Irc530d, AccountKind.CoverdellEsa),
        (Federal.Irc529A, AccountKind.AbleAccount),
    ];

    /// <summary>The step without citations that speak of another kind of account.</summary>
    public static Finding ForAccount(this Finding step, AccountKind account) =>
        step with { Citations = [.. step.Citations.Where(citation => SpeaksTo(citation.Authority, account))] };

    /// <summary>The kind of account in plain words.</summary>
    public static string Words(AccountKind account) => account switch
    {
        AccountKind.Plan529 => "529 plan",
        AccountKind.CoverdellEsa => "Coverdell account",
        AccountKind.AbleAccount => "ABLE account",
        _ => throw new ArgumentOutOfRangeException(nameof(account), account, "This account has no words yet; add them."),
    };

    /// <summary>The section that speaks of the account.</summary>
    public static Authority SectionOf(AccountKind account) => Sections.First(section => section.Account == account).Source;

    private static bool SpeaksTo(Authority source, AccountKind account) =>
        (account != AccountKind.AbleAccount || source != Federal.EducationLossParagraph)
        && !Sections.Any(section => section.Source == source && section.Account != account);
}
