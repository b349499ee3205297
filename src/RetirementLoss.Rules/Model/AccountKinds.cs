namespace RetirementLoss.Rules.Model;

/// <summary>Kinds of accounts that one text speaks of together.</summary>
public static class AccountKinds
{
    /// <summary>Individual retirement accounts, one's own and inherited.</summary>
    public static IReadOnlyList<AccountKind> Iras { get; } =
    [
        AccountKind.TraditionalIra, AccountKind.SepIra, AccountKind.SimpleIra, AccountKind.RothIra, AccountKind.InheritedTraditionalIra, AccountKind.InheritedRothIra,
    ];

    /// <summary>Plans at work.</summary>
    public static IReadOnlyList<AccountKind> Plans { get; } =
    [
        AccountKind.Plan401k, AccountKind.Plan403b, AccountKind.Plan457b, AccountKind.ThriftSavingsPlan, AccountKind.Pension, AccountKind.DesignatedRoth,
    ];

    /// <summary>Accounts for education.</summary>
    public static IReadOnlyList<AccountKind> Education { get; } = [AccountKind.Plan529, AccountKind.CoverdellEsa];
}
