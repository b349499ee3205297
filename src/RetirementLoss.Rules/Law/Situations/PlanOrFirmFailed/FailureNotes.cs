using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>What is said of each kind of failure, whatever is recovered.</summary>
internal static class FailureNotes
{
    /// <summary>The notes for what failed.</summary>
    public static IReadOnlyList<Note> Of(PlanOrFirmFailedCase facts) => facts.Failed switch
    {
        WhatFailed.Employer =>
        [
            new(NoteKind.Caveat, "plan-assets-in-trust", $"The money of a funded plan is held in trust for you. The employer's creditors cannot take it.", Federal.PlanAssetsInTrust),
            new(NoteKind.Caveat, "pay-not-yet-paid-over", $"Money that was taken from your pay and had not reached the plan is kept out of the bankrupt estate too. If some is missing, ask the plan and the Department of Labor.", Federal.PlanAssetsInTrust),
        ],
        WhatFailed.Insurer => IsOver(facts) ? [] : [new(NoteKind.Alternative, "claim-to-the-guaranty-fund", $"Claim what you can from the guaranty fund of your state and from the court that winds the insurer up. While such a claim is open, no loss is final, and what is paid lowers the loss.", Federal.Reg165_1)],
        WhatFailed.Broker =>
        [
            new(NoteKind.Caveat, "sipc-limits", $"Customers of a failed broker are protected up to {FixedAmounts.Table.BrokerProtection} for each kind of account, {FixedAmounts.Table.BrokerProtectionOfCash} of it for cash. A traditional IRA and a Roth IRA count apart. A fall in the market is not covered.", Federal.SecuritiesInvestorProtection),
            .. IsOver(facts) ? Array.Empty<Note>() : [new(NoteKind.Deadline, "claim-to-the-trustee", $"File a claim with the trustee by the day named in the notice, and keep the last statement of the broker.", Federal.SecuritiesInvestorProtection)],
        ],
        WhatFailed.Bank =>
        [
            new(NoteKind.Caveat, "frozen-deposit", $"While a deposit is frozen in a failed bank, the 60 days for a rollover do not run.", Federal.Irc402c7),
            new(NoteKind.Caveat, "bank-deposit-election", $"The law lets a person treat a deposit lost in a failed bank as a casualty loss.{(MiscellaneousItemizedFloor.Years.Includes(facts.Year) ? Sentence.None : $" That class is barred since {MiscellaneousItemizedFloor.Years.Last?.Next}, disasters apart.")} Whether a deposit of an IRA can count is not said anywhere; ask an adviser.", Federal.Irc165l),
        ],
        WhatFailed.Custodian => [new(NoteKind.Alternative, "document-the-value", $"Get proof that the asset is worthless and have the custodian write it down before it is paid out or closed. Owners without proof were taxed on the old value on Form 1099-R.", Federal.Berks, Federal.Caan)],
        WhatFailed.PlanEnded or WhatFailed.Fiduciary or WhatFailed.PensionTakenOver or WhatFailed.UnfundedPromise => [],
        _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Failed, "This failure has no notes yet; add them."),
    };

    // What is paid, or known never to come, leaves nothing to claim.
    private static bool IsOver(PlanOrFirmFailedCase facts) => facts.Recovery is RecoveryState.None or RecoveryState.ToMe;

    /// <summary>Where to go once everything has been paid out.</summary>
    public static IReadOnlyList<Note> UseThePaidOutStory(PlanOrFirmFailedCase facts) =>
        [new(NoteKind.Alternative, "use-the-paid-out-story", $"If the account was paid out in {facts.Year}, go back and say so: only then can a loss on already-taxed money be tested.", Federal.Reg165_1)];
}
