
using RetirementLoss.Rules.Law.ItemizedDeduction;

namespace RetirementLoss.Rules.Law;

/// <summary>The short answer by era, as the start page gives it before anything is asked.</summary>
public static class Eras
{
    /// <summary>The eras in order, the newest first.</summary>
    public static IReadOnlyList<Era> All { get; } =
    [
        new("2018 and every year since", "Almost always no", "A payout for less than you put in gives no federal deduction. The law that barred it in 2018 was made permanent in 2025 and has no end date. A few other paths stay open, such as money stolen after it was paid out."),
        new("2017 and before", "Sometimes, in part", $"A loss counted when every account of the kind was paid out for less than your already-taxed money. Only the part above {MiscellaneousItemizedFloor.Part} of income helped, and only if you itemized. Those years are now closed for most people."),
        new("Every year", "Never, while it is inside", "A fall in value inside an IRA or a 401(k) is not a loss on your tax return. Money that was never taxed cannot be deducted when it is lost."),
    ];
}
