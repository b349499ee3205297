using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>What goes with a refund of excess deferrals: the lines of two returns, and what the refund is free of.</summary>
internal static class RefundNotes
{
    private static readonly Name Label = new("Loss on Excess Deferral Distribution");

    /// <summary>The line of the loss, in the year of the refund.</summary>
    public static IReadOnlyList<Note> LossLine(ExcessDeferralCase facts, Money loss, FederalYear year) =>
    [
        new(NoteKind.Form, "loss-line", LossLineText(facts, loss, year), Federal.Pub525ExcessDeferrals, Federal.Notice89_32),
        new(NoteKind.FormNotToUse, "not-an-itemized-loss", $"Schedule A, Form 8949 and Schedule D: this loss is neither an itemized deduction nor a capital loss.", Federal.Pub525ExcessDeferrals),
    ];

    /// <summary>The line of the excess itself, in the year it was put in; Roth money is in the wages already.</summary>
    public static IReadOnlyList<Note> Wages(ExcessDeferralCase facts) => facts.IsRoth
        ? []
        : [new(NoteKind.Form, "excess-is-wages", WagesText(facts), Federal.Irc402g2, Federal.Pub525ExcessDeferrals)];

    /// <summary>What is so of every timely refund.</summary>
    public static IReadOnlyList<Note> InAnyCase(ExcessDeferralCase facts) =>
    [
        new(NoteKind.Caveat, "not-rollable", $"The refund cannot be rolled over into an IRA or another plan.", Federal.Irc402c),
        facts.IsIn457b
            ? new(NoteKind.Caveat, "no-additional-tax", $"A 457(b) plan of a state or local government does not bear the additional tax for an early payout on its own money.", Federal.Irc72t)
            : new(NoteKind.Caveat, "no-additional-tax", $"The refund bears no additional tax for an early payout.", Federal.Irc402g2),
        new(NoteKind.Document, "plan-letter", $"Keep Form 1099-R (code P or 8 in box 7) and the plan's letter that shows what was too much and what it lost. The form alone often does not show the loss.", Federal.Form1099R),
    ];

    /// <summary>What becomes of the part of the excess that did not come back.</summary>
    public static IReadOnlyList<Note> RestStillIn(ExcessDeferralCase facts) => facts.Corrected < facts.Excess
        ? [new(NoteKind.Caveat, "rest-is-still-in", $"The refund counts as {facts.Corrected} of the {facts.Excess}, with its share of the gain or loss. The other {facts.Excess - facts.Corrected} is still in the plan and is taxed again when it is paid out, unless it too comes back in time.", Federal.Reg402g_1)]
        : [];

    private static Sentence LossLineText(ExcessDeferralCase facts, Money loss, FederalYear year)
    {
        if (year.ExcessDeferral.Loss.TryGetValue(out var line))
        {
            return $"{line} for {facts.Year}: enter {-loss} there, as a negative amount, with the words \"{Label}\".";
        }

        return FederalYears.TryGet(facts.Year.Previous, out var before) && before.ExcessDeferral.Loss.TryGetValue(out var lastLine)
            ? (Sentence)$"The forms for {facts.Year} were not published when this was checked. For {facts.Year.Previous} the line was {lastLine}. Enter {-loss} on the line for other income of {facts.Year}, as a negative amount, with the words \"{Label}\"."
            : $"Enter {-loss} on the line for other income of {facts.Year}, as a negative amount, with the words \"{Label}\".";
    }

    private static Sentence WagesText(ExcessDeferralCase facts)
    {
        if (facts.DeferralYear is not { } deferred)
        {
            return $"The {facts.Excess} is income of the year it was put in, as wages. If it was left out then, amend that year's return.";
        }

        return FederalYears.TryGet(deferred, out var figures) && figures.ExcessDeferral.Excess.TryGetValue(out var line)
            ? (Sentence)$"{line} for {deferred}: the whole {facts.Excess} belongs there as income, with wages. If your return for {deferred} left it out, amend it with Form 1040-X."
            : $"The whole {facts.Excess} is income of {deferred}, with wages. If your return for {deferred} left it out, amend it with Form 1040-X.";
    }
}
