using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
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
        return question switch
        {
            Choice<AccountKind> accounts => Grouped(options, option => Words(accounts.ValueOf(option.Token))),
            Choice<EarlyPayoutReason> reasons when AreMany(options) => Grouped(options, option => Words(reasons.ValueOf(option.Token))),
            _ => [new(null, options)],
        };
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

    private static IReadOnlyList<OptionGroup> Grouped(IReadOnlyList<Possibility> options, Func<Possibility, string> words) =>
        [.. options.GroupBy(words).Select(group => new OptionGroup(group.Key, [.. group]))];

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

    private static string Words(EarlyPayoutReason reason) => reason switch
    {
        EarlyPayoutReason.Disability or EarlyPayoutReason.TerminalIllness or EarlyPayoutReason.MedicalExpenses or EarlyPayoutReason.UnemployedHealthPremiums
            or EarlyPayoutReason.LongTermCare or EarlyPayoutReason.Coronavirus => "Health",
        EarlyPayoutReason.BirthOrAdoption or EarlyPayoutReason.HigherEducation or EarlyPayoutReason.FirstHome or EarlyPayoutReason.DomesticAbuse
            or EarlyPayoutReason.DivorceOrder => "Family and home",
        EarlyPayoutReason.LeftTheJobAt55 or EarlyPayoutReason.PublicSafety or EarlyPayoutReason.Reservist or EarlyPayoutReason.PhasedRetirement
            or EarlyPayoutReason.EmployerStockDividends or EarlyPayoutReason.PensionLinkedSavings or EarlyPayoutReason.AutomaticEnrollment or EarlyPayoutReason.Corrective => "Work and the plan",
        EarlyPayoutReason.None or EarlyPayoutReason.Hardship or EarlyPayoutReason.PeriodicPayments or EarlyPayoutReason.EmergencyExpense
            or EarlyPayoutReason.Disaster or EarlyPayoutReason.Levy => "Other reasons",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "This reason stands in no group yet; add it to one."),
    };
}
