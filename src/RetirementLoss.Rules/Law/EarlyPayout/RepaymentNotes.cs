using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>Some early payouts can be paid back for years, and then count as rolled over.</summary>
internal static class RepaymentNotes
{
    private static ReliefDays Days => ReliefDays.Table;

    /// <summary>The note, where the reason allows it; an heir has no account to pay it back into.</summary>
    public static IReadOnlyList<Note> For(ClaimCase facts, Authority source)
    {
        var payout = facts.Payout!;
        return EarlyPayoutExceptions.Of(payout.Early.Reason).CanBePaidBack && Covered.Applies(facts) && !payout.IsPaidBecauseOfDeath
            ? [new(NoteKind.Alternative, "can-be-paid-back", Said(facts), source)]
            : [];
    }

    private static Sentence Said(ClaimCase facts)
    {
        var last = LastDay(facts);
        return facts.AskedOn > last
            ? (Sentence)$"What this exception covers could be paid back into a retirement account {Until(facts)}. That time ended on {last:MMMM d, yyyy}, at the latest. What was paid back counts as rolled over: it is not income, and tax paid on it comes back with an amended return while the time for a refund of that year runs. Nothing paid back is counted in the amounts here."
            : $"You can pay back what this exception covers into a retirement account {Until(facts)}. What you pay back counts as rolled over: it is not income, and tax paid on it comes back with an amended return. Nothing paid back is counted in the amounts here.";
    }

    private static Sentence Until(ClaimCase facts) => IsEarlyBirth(facts)
        ? (Sentence)$"until {Days.EarlyBirthRepayment.End:MMMM d, yyyy}"
        : $"within {Periods.Table.RepaymentYears.Length} years, counted from the day after you got it";

    private static DateOnly LastDay(ClaimCase facts) => IsEarlyBirth(facts)
        ? Days.EarlyBirthRepayment.End
        : (facts.Payout!.Early.Reason == EarlyPayoutReason.Coronavirus ? Days.Coronavirus.End : facts.Year.LastDay).AddYears(Periods.Table.RepaymentYears.Length);

    // In the year in which the rule changed, the later of the two ends reaches further by no more than days; the rule of most of that year is told.
    private static bool IsEarlyBirth(ClaimCase facts) => facts.Payout!.Early.Reason == EarlyPayoutReason.BirthOrAdoption && facts.Year.FirstDay <= Days.EarlyBirthPaid.End;
}
