using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Reporting;

/// <summary>A verdict in a few words, and the name of its look.</summary>
public static class VerdictWords
{
    /// <summary>The few words, with the year's amount in mind: a limit can leave nothing.</summary>
    public static string Of(Verdict verdict, Money? deductible) => verdict switch
    {
        Verdict.Deductible => T("Deductible"),
        Verdict.Limited when deductible is { IsZero: true } => T("Limited to nothing"),
        Verdict.Limited => T("Partly deductible"),
        Verdict.NoLoss => T("No loss in tax law"),
        Verdict.NotDeductible => T("Not deductible"),
        Verdict.Depends => T("It depends"),
        Verdict.OutsideScope => T("Not covered here"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "This verdict has no words yet; add them."),
    };

    /// <summary>The class of its look: yes, partly, no, open or outside.</summary>
    public static string Look(Verdict verdict, Money? deductible) => verdict switch
    {
        Verdict.Deductible => "yes",
        Verdict.Limited => deductible is { IsZero: true } ? "no" : "partly",
        Verdict.NoLoss or Verdict.NotDeductible => "no",
        Verdict.Depends => "open",
        Verdict.OutsideScope => "outside",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "This verdict has no look yet; add one."),
    };

    /// <summary>The amount in words beside its verdict; what is not covered has none.</summary>
    public static string Amount(Verdict verdict, Money? deductible) => verdict == Verdict.OutsideScope && deductible is null ? T("none") : Amount(deductible);

    /// <summary>The amount in words; an amount that an unknown fact decides is not zero.</summary>
    public static string Amount(Money? deductible) => deductible?.ToString() ?? T("depends");
}
