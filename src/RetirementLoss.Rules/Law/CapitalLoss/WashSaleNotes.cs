using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>The warning against buying the same shares back, with its last day where the day of the sale is known.</summary>
internal static class WashSaleNotes
{
    /// <summary>Whether any of the loss was on shares bought back.</summary>
    public static bool IsOne(CapitalCase facts, ClaimSoFar soFar)
    {
        return soFar.Character == Character.Capital && facts.WasSold && facts.BoughtBack.All.IsPositive;
    }

    /// <summary>Where the sale is reported, and how it is marked.</summary>
    public static Note OnTheForm(LossCase facts, Sentence marked)
    {
        return new(NoteKind.Form, "wash-sale-code", $"{new Name(Federal.SaleForms.For(facts.Year).Cite)} for {facts.Year}: report the sale and mark it as a wash sale{marked}. Your broker sees only its own account, so its form may not show it.", Federal.SaleForms);
    }

    /// <summary>The warning that goes with every sale at a loss.</summary>
    public static IReadOnlyList<Note> Warning(LossCase facts, DateOnly? soldOn)
    {
        return
        [
            new(NoteKind.Caveat, "wash-sale", $"If you bought the same or nearly the same shares within 30 days before or after the sale, reinvested dividends included, the loss on as many shares does not count now. If your IRA bought them, it is gone for good.", Federal.Irc1091, Federal.RevRul2008_5),
            .. soldOn is { } day && facts.AskedOn >= day && facts.AskedOn <= Periods.Table.LastWashSaleDay(day)
                ? [new(NoteKind.Deadline, "wash-sale-window", $"Through {Periods.Table.LastWashSaleDay(day):MMMM d, yyyy}, do not buy these shares again in any account, an IRA among them.", Federal.Irc1091, Federal.RevRul2008_5)]
                : Array.Empty<Note>(),
        ];
    }
}
