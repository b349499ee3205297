using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>What goes with a payout that was stolen afterwards: what makes it income, its lines, its way back, and what the income costs.</summary>
internal static class StolenPayoutNotes
{
    /// <summary>What makes income of the payout; nothing where no law does.</summary>
    public static IReadOnlyList<Authority> TaxedUnder(StolenAfterPayoutCase facts) => facts.Pool is { } pool
        ? [Pools.IsIra(pool) ? Federal.Irc408d1 : Federal.Irc402a]
        : OtherPayouts.TaxedUnder(facts.Account) is { } source ? [source] : [];

    /// <summary>The lines on which the payout is reported.</summary>
    public static IReadOnlyList<Note> Reporting(StolenAfterPayoutCase facts, FederalYear year) => facts.Pool is { } pool
        ? TheftNotes.Reporting(facts, pool, facts.Stolen, year)
        : facts.Stolen.IncomeOfTheYear is not { IsPositive: true } ? [] : facts.Account switch
        {
            AccountKind.Annuity => year.Form1040.PensionTotal.TryGetValue(out var total) && year.Form1040.PensionTaxable.TryGetValue(out var taxable)
                ? [Line(facts, $"Report the payout on {total} and its taxable part on line {new Name(taxable.Number)} for {facts.Year}.")]
                : [Line(facts, $"Report the payout and its taxable part on Form 1040 for {facts.Year}, as an annuity.")],
            AccountKind.Plan529 or AccountKind.CoverdellEsa or AccountKind.AbleAccount => year.Form1040.OtherIncome.TryGetValue(out var other)
                ? [Line(facts, $"Report the earnings on {other} for {facts.Year}.")]
                : [Line(facts, $"Report the earnings as other income for {facts.Year}.")],
            AccountKind.HealthSavings => [Line(facts, $"Report the payout on Form 8889 for {facts.Year}; the part that paid no medical bills is income.")],
            _ => [],
        };

    /// <summary>While the 60-day clock still runs: the money can go back, from other savings.</summary>
    public static IReadOnlyList<Note> SixtyDays(StolenAfterPayoutCase facts)
    {
        if (facts.Pool is { } pool)
        {
            var back = new WayBack(pool, facts.LastPaidOn, facts.Early.Reason, WayBack.MadeOf(facts.Stolen.TaxFree, facts.Stolen.Taxed));
            return back.Notes(facts) is { Count: > 0 } clock
                ? !back.IsAllowed ? clock : [.. clock, new(NoteKind.Alternative, "replace-from-other-savings", $"The money you put back within the 60 days can come from other savings.{(facts.Stolen.Taxed.IsPositive ? (Sentence)$" What you replace is then not income." : Sentence.None)}", Federal.Irc402c, Federal.Irc408d3)]
                : [];
        }

        return OtherPayouts.HasItsOwnRollover(facts.Account) && facts.LastPaidOn is { } day && Periods.Table.LastRolloverDay(day) is var last && facts.AskedOn >= day && facts.AskedOn <= last
            ? [new(NoteKind.Deadline, "sixty-day-rollover", $"Until {last:MMMM d, yyyy} you can still put the payout into another account of this kind, with money from other savings. It is then not income. One such rollover is allowed in twelve months.", OtherPayouts.TaxedUnder(facts.Account)!)]
            : [];
    }

    /// <summary>What a victim can do about the tax on the payout, and what else the income raises.</summary>
    public static IReadOnlyList<Note> CostOfTheIncome(StolenAfterPayoutCase facts) => facts.Stolen.IncomeOfTheYear is { IsPositive: true }
        ? [TheftNotes.PaymentPlan(facts), .. TheftNotes.MedicarePremiums(facts)]
        : [];

    /// <summary>A loan from a plan that was handed over: stolen like cash, and still owed.</summary>
    public static IReadOnlyList<Note> LoanBehindIt(StolenAfterPayoutCase facts) => facts.Pool is { } pool && !Pools.IsIra(pool) && facts.Stolen.TaxFree.IsPositive
        ? [new(NoteKind.Caveat, "loan-behind-the-stolen-money", $"If what you handed over was a loan from the plan, it counts as stolen like your other money, because you still owe it. Until the plan sets it off it cannot be rolled over. What you do not pay back counts later as paid out to you: check that as a loan from the plan.", Federal.Irc72p)]
        : [];

    private static Note Line(StolenAfterPayoutCase facts, Sentence text) => new(NoteKind.Form, "report-the-payout", text, [.. TaxedUnder(facts)]);
}
