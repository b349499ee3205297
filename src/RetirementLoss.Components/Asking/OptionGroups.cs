using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Asking;

/// <summary>Puts long lists of options under small headings, so that a person reads only the part that concerns them.</summary>
public static class OptionGroups
{
    /// <summary>More options than this are set closer together.</summary>
    private const int Long = 8;

    /// <summary>More options than this, such as those of the states, are chosen from a list that opens.</summary>
    private const int VeryLong = 40;

    /// <summary>The options of a question in groups; one group without a name where they need none.</summary>
    public static IReadOnlyList<OptionGroup> Of(Question question, IReadOnlyList<Possibility> options)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(options);
        return question is Choice<AccountKind> accounts
            ? [.. options.GroupBy(option => Words(accounts.ValueOf(option.Token))).Select(group => new OptionGroup(group.Key, [.. group]))]
            : [new(null, options)];
    }

    /// <summary>Whether the options are so many that they are set closer together.</summary>
    public static bool AreMany(IReadOnlyList<Possibility> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Count > Long;
    }

    /// <summary>Whether the options are so many that a page of them would hide the rest.</summary>
    public static bool AreForAList(IReadOnlyList<Possibility> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Count > VeryLong;
    }

    private static string Words(AccountKind account) => account switch
    {
        AccountKind.TraditionalIra or AccountKind.SepIra or AccountKind.SimpleIra or AccountKind.RothIra
            or AccountKind.InheritedTraditionalIra or AccountKind.InheritedRothIra => "IRAs",
        AccountKind.Plan401k or AccountKind.Plan403b or AccountKind.Plan457b or AccountKind.ThriftSavingsPlan
            or AccountKind.Pension or AccountKind.DesignatedRoth => "Plans at work",
        AccountKind.Annuity or AccountKind.Plan529 or AccountKind.CoverdellEsa or AccountKind.AbleAccount or AccountKind.HealthSavings
            or AccountKind.TaxableAccount or AccountKind.ForeignPlan or AccountKind.DeferredPay or AccountKind.BankDeposit or AccountKind.SomethingElse => "Other accounts",
        _ => throw new ArgumentOutOfRangeException(nameof(account), account, "This account stands in no group yet; add it to one."),
    };
}
