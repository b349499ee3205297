using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>What the income of a payout changes besides the tax on it: a deduction for people of 65 or older, and Medicare premiums.</summary>
internal static class WhatTheIncomeTouches
{
    private const string PremiumsNote = "premiums-after-the-payout";
    private const string Senior = "senior-deduction-shrinks";

    /// <summary>Notes that are true in some years only.</summary>
    public static IReadOnlyList<DatedNote<ClaimCase>> Dated { get; } =
    [
        new(YearRange.Between(2025, 2028), Senior, (facts, year) => Checks(facts, year.SeniorDeduction)),
    ];

    /// <summary>The notes for this income; none for a person known to be too young for both.</summary>
    public static IReadOnlyList<Note> Notes(ClaimCase facts, Money income, FederalYear year)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return !income.IsPositive || IsKnownToBeYoung(facts) ? [] : [.. DatedNote.Said(Dated, facts, year), .. Premiums(facts)];
    }

    private static Note? Checks(ClaimCase facts, SeniorDeduction senior) => facts.Return is { AgeOrBlindBoxes: 0 } ? null
        : new(NoteKind.Caveat, Senior, $"A person of 65 or older at the end of {facts.Year} has a senior deduction of up to {senior.Amount.Value}, a married person on a joint return only. It falls by {senior.PhaseOutRate.Value} of income above {senior.PhaseOutStart.Value}, or {senior.PhaseOutStartJoint.Value} on a joint return. What of this payout is income of {facts.Year} counts there, so it can shrink it.", Federal.Pl119_21Senior);

    // Of a theft the note on premiums says more: what was lost to a crime can be a reason to lower them.
    private static IReadOnlyList<Note> Premiums(ClaimCase facts) => facts.Payout!.WasStolen ? []
        : !PremiumsAreAhead(facts) ? [new(NoteKind.Caveat, PremiumsNote, $"If you or your spouse had Medicare in {facts.Year.Next.Next}, high income of {facts.Year} could raise the premiums of that year. What of this payout was income of {facts.Year} counted there.", Federal.MedicarePremiumsByIncome)]
        : [new(NoteKind.Caveat, PremiumsNote, $"If you or your spouse have Medicare in {facts.Year.Next.Next}, high income of {facts.Year} can raise the premiums of that year. What of this payout is income of {facts.Year} counts there. Taking the money out is not by itself a reason to have them lowered.", Federal.MedicarePremiumsByIncome)];

    /// <summary>Whether the premiums that the income of the year raises, those of the year after the next, are not all paid yet.</summary>
    public static bool PremiumsAreAhead(LossCase facts) => facts.AskedOn <= facts.Year.Next.Next.LastDay;

    // Of the couple on a joint return only one is known to be under 59½.
    private static bool IsKnownToBeYoung(ClaimCase facts) => facts.Payout!.Early is { IsOver59Half: false, SelfOrSpouseIs65: false } && facts.Return?.Status != FilingStatus.MarriedJoint;
}
