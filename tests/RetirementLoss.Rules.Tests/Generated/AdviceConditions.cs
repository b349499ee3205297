using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.ContributionReturned;
using RetirementLoss.Rules.Law.Situations.Divorce;
using RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;
using RetirementLoss.Rules.Law.Situations.PlanLoan;
using RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;
using RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Generated;

/// <summary>For each piece of advice, form, paper and last day: when the law has it. Written from the law and the answers, not from the rule that says it.</summary>
internal static class AdviceConditions
{
    private static readonly NoteKind[] Held = [NoteKind.Alternative, NoteKind.Deadline, NoteKind.Document, NoteKind.Form, NoteKind.FormNotToUse];

    /// <summary>The conditions, by the word of the note; one that is not here fails, so a new note states its own.</summary>
    public static IReadOnlyDictionary<string, Func<Report, bool>> ById { get; } = new Dictionary<string, Func<Report, bool>>
    {
        // Putting money back into an account.
        ["sixty-day-rollover"] = MayStillPutBack,
        ["replace-from-other-savings"] = MayStillPutBack,
        ["roll-over-what-is-left"] = report => IsPlan(report) && MayBe(report, PlanOrFirmFailed.Failed, WhatFailed.PlanEnded),
        ["roll-the-settlement-over"] = report => !IsInheritedIra(report) && MayBe(report, PlanOrFirmFailed.Recovery, RecoveryState.ToMe) && report.AskedOn <= LastRolloverDay(report),
        ["roll-over-keeps-basis"] = report => Account(report) == AccountKind.DesignatedRoth && (Told(report, "still-in-the-account") || (MayPutBack(report) && report.AskedOn <= LastRolloverDay(report))),
        ["put-it-back-in-sixty-days"] = report => Account(report) is AccountKind.Plan529 or AccountKind.CoverdellEsa or AccountKind.AbleAccount && report.AskedOn <= LastRolloverDay(report),
        ["exception-for-iras-only"] = report => IsPlan(report) && Reason(report) is EarlyPayoutReason.UnemployedHealthPremiums or EarlyPayoutReason.HigherEducation or EarlyPayoutReason.FirstHome,
        ["can-be-paid-back"] = report => Reason(report) is { } reason && EarlyPayoutExceptions.Of(reason).CanBePaidBack && EarlyPayoutExceptions.Of(reason).IsLawIn(report.Year) && !IsInheritedIra(report) && !report.Answers.Is(PayoutQuestions.ForSomeoneWhoDied, true),
        ["offset-rollover"] = report => IsPlan(report) && MayBe(report, PlanLoanQuestions.End, LoanEnd.Offset),
        ["plan-overpayment"] = report => IsPlan(report) && report.Year.Number >= 2022,
        ["convert-at-low-value"] = report => report.Year.Number >= 2018 && MayConvert(report),
        ["use-the-conversion-story"] = report => MayBe(report, ContributionQuestions.Fix, ContributionFix.ConversionUndone),
        ["amended-return-of-return"] = report => IsIra(report) && MayBe(report, ContributionQuestions.Fix, ContributionFix.TakenBack),
        ["proof-of-qualified"] = report => Account(report) is AccountKind.RothIra or AccountKind.InheritedRothIra or AccountKind.DesignatedRoth && !report.Answers.Is(PayoutQuestions.Qualified, false),
        ["spread-is-a-choice"] = report => report.AskedOn.Year <= report.Year.Number + 1 && (Reason(report) is EarlyPayoutReason.Coronavirus && report.Year.Number == 2020 || Reason(report) is EarlyPayoutReason.Disaster && report.Year.Number >= 2021),
        ["form-8915"] = report => Reason(report) is EarlyPayoutReason.Coronavirus or EarlyPayoutReason.Disaster && report.Year.Number >= 2020,
        ["exchange-keeps-the-cost"] = report => Account(report) == AccountKind.Annuity,

        // What to leave alone.
        ["do-not-cash-out-for-a-loss"] = report => report.AskedOn.Year >= 2018 && MayHoldMoney(report),
        ["come-back-when-paid-out"] = report => report.Year.Number <= 2017 && Told(report, "stolen-in-the-account"),
        ["late-form-8606"] = report => report.Year.Number >= 2010 && IsTraditional(report) && MayHaveBasis(report) && IsOpen(report),
        ["do-not-amend-the-earlier-year"] = report => MayBe(report, EarlierPayoutRepaidQuestions.Taxed, TaxedWhen.EarlierYear) && MayBe(report, EarlierPayoutRepaidQuestions.Why, RepaidWhy.Required),
        ["amend-for-what-was-put-back"] = report => MayBe(report, EarlierPayoutRepaidQuestions.Taxed, TaxedWhen.EarlierYear) && MayBe(report, EarlierPayoutRepaidQuestions.Why, RepaidWhy.PutBackInThreeYears),
        ["proof-of-putting-back"] = report => MayBe(report, EarlierPayoutRepaidQuestions.Why, RepaidWhy.PutBackInThreeYears),
        ["closed-year-does-not-end-the-carryover"] = report => !IsOpen(report) && report.Federal.Character == Character.Capital && (report.Federal.Sums is not { Loss: { } loss, Deductible: { } used } || loss > used),

        // Where a deduction goes, and where it does not.
        ["schedule-a-two-percent"] = To2017,
        ["form-6251"] = To2017,
        ["schedule-a-other-itemized"] = report => Told(report, "pension-stopped-by-death", "earlier-payout-repaid", "estate-tax-on-the-account"),
        ["form-1041"] = report => Told(report, "pension-stopped-by-death"),
        ["repaid-income-credit"] = report => Told(report, "earlier-payout-repaid"),
        ["loss-line"] = report => Told(report, "excess-deferral-returned") && !IsIra(report, apartFrom: AccountKind.SimpleIra),
        ["excess-is-wages"] = report => Told(report, "excess-deferral-returned"),
        ["form-4684-section-a"] = report => To2017(report) && IsPersonalTheft(report),
        ["form-4684-section-b"] = report => Told(report, "stolen-after-payout"),
        ["theft-on-schedule-a"] = report => Told(report, "stolen-after-payout") && (To2017(report) || !IsKnownPersonalTheft(report)),
        ["form-4684-on-the-other-reading"] = report => Told(report, "taken-without-permission"),
        ["ponzi-safe-harbor"] = report => MayBe(report, TheftQuestions.For, HandedOverFor.Investing),
        ["no-safe-harbor-without-a-charge"] = report => MayBe(report, TheftQuestions.For, HandedOverFor.Investing),
        ["not-on-form-4684"] = report => From2018(report) && IsPersonalTheft(report),
        ["look-at-what-you-were-told"] = report => From2018(report) && IsPersonalTheft(report),
        ["do-not-net-the-payout"] = report => Told(report, "stolen-after-payout"),
        ["not-on-schedule-a"] = From2018,
        ["nothing-to-amend"] = From2018,
        ["not-a-capital-loss"] = report => !Told(report, "shares-paid-out-then-sold", "taxable-account"),
        ["not-a-net-operating-loss"] = report => Told(report, "paid-out-below-basis"),
        ["not-on-form-4797"] = report => !Told(report, "stolen-after-payout", "taxable-account"),
        ["not-on-the-other-income-line"] = report => IsIra(report),
        ["not-on-the-loss-line"] = report => Told(report, "excess-deferral-returned"),
        ["not-an-itemized-loss"] = report => Told(report, "excess-deferral-returned"),
        ["not-off-the-pension-income"] = report => Told(report, "pension-stopped-by-death"),
        ["not-off-the-payout"] = report => Told(report, "estate-tax-on-the-account"),
        ["no-schedule-a-needed"] = report => Told(report, "shares-paid-out-then-sold"),
        ["nothing-to-report"] = report => Told(report, "still-in-the-account", "plan-or-firm-failed", "deferred-pay-lost"),
        ["loan-interest-not-deducted"] = report => Told(report, "plan-loan"),
        ["no-safe-harbor-for-accounts"] = report => Told(report, "stolen-in-the-account"),
        ["no-income-to-report"] = report => Told(report, "education-health-or-disability-account"),

        // The payout and its taxes.
        ["report-the-payout"] = report => !Told(report, "still-in-the-account", "taxable-account", "stolen-in-the-account"),
        ["form-8606"] = report => IsIra(report) || (report.Year.Number == 2010 && Told(report, "converted-to-roth")),
        ["form-8606-not-used-up"] = report => IsIra(report) && MayHaveBasis(report),
        ["line-14-check"] = report => IsOwnTraditional(report) && MayHaveBasis(report),
        ["conversion-in-the-year"] = report => IsOwnTraditional(report),
        ["form-5329"] = report => !IsInheritedIra(report) && !report.Answers.Is(PayoutQuestions.ForSomeoneWhoDied, true) && !report.Answers.Is(EarlyPayoutQuestions.Over59Half, true),
        ["form-8889"] = report => Account(report) == AccountKind.HealthSavings,
        ["form-8889-excess"] = report => Account(report) == AccountKind.HealthSavings,
        ["pay-medical-bills"] = report => Account(report) == AccountKind.HealthSavings,
        ["use-the-excess-up"] = report => Account(report) == AccountKind.HealthSavings,
        ["proof-of-hsa-return"] = report => Account(report) == AccountKind.HealthSavings,
        ["proof-of-basis"] = HasPool,
        ["proof-of-contributions"] = report => Told(report, "education-health-or-disability-account"),
        ["zero-balance"] = HasPool,
        ["partnership-inside-an-ira"] = report => IsIra(report),
        ["excise-form"] = report => IsIra(report) || Account(report) == AccountKind.HealthSavings || Told(report, "rolled-over"),
        ["take-barred-payout-out"] = report => Told(report, "rolled-over") && IsPlan(report) && !MayRollOver(report),
        ["take-heirs-payout-out"] = report => Told(report, "rolled-over") && IsInheritedIra(report),
        ["take-required-part-out"] = report => Told(report, "rolled-over") && (report.Year.Number != 2020 || Account(report) == AccountKind.Pension) && Account(report) != AccountKind.RothIra,
        ["take-barred-part-out"] = report => Account(report) == AccountKind.SimpleIra,
        ["first-required-payment"] = report => Told(report, "rolled-over") && report.Year.Number != 2020 && !IsInheritedIra(report),
        ["proof-of-ira-basis"] = report => IsIra(report),

        // Too much put in, taken back or moved.
        ["take-the-excess-out"] = report => IsIra(report) || Account(report) == AccountKind.HealthSavings,
        ["take-the-excess-out-late"] = report => IsIra(report),
        ["excise-stops"] = report => IsIra(report),
        ["gain-freed-later"] = report => IsIra(report) && report.Year.Number <= 2021,
        ["statement-of-return"] = report => IsIra(report) && MayBe(report, ContributionQuestions.Fix, ContributionFix.TakenBack),
        ["statement-of-move"] = report => IsIra(report) && MayBe(report, ContributionQuestions.Fix, ContributionFix.MovedToOtherKind),
        ["proof-of-return"] = report => IsIra(report),
        ["proof-of-excess"] = report => IsIra(report),
        ["proof-of-recharacterization"] = report => IsIra(report),
        ["use-the-payout-story"] = report => IsIra(report),
        ["excess-must-come-back"] = report => Told(report, "excess-deferral-returned"),
        ["plan-letter"] = report => Told(report, "excess-deferral-returned"),

        // Money stolen.
        ["what-to-do-now"] = report => IsTheft(report) && report.AskedOn.Year <= report.Year.Number + 1,
        ["theft-report"] = IsTheft,
        ["inside-theft-report"] = report => Told(report, "stolen-in-the-account"),
        ["beware-of-recovery-offers"] = IsTheft,
        ["payment-plan"] = IsTheft,
        ["proof-of-motive"] = report => Told(report, "stolen-after-payout"),
        ["payout-and-transfers"] = report => Told(report, "stolen-after-payout"),
        ["the-rest-waits"] = report => Told(report, "stolen-after-payout"),
        ["state-of-the-claim"] = report => Told(report, "stolen-after-payout"),
        ["come-back-with-the-year-you-found-out"] = report => MayBe(report, TheftQuestions.Timing, TheftTiming.FoundOutLater),
        ["write-the-value-down"] = report => Told(report, "stolen-in-the-account"),
        ["claim-against-the-plan"] = report => IsPlan(report) && IsTheft(report),
        ["claim-against-the-firm"] = report => IsIra(report) && Told(report, "taken-without-permission"),
        ["money-restored"] = report => IsTheft(report) && HasPool(report),
        ["dispute-the-1099-r"] = report => Told(report, "taken-without-permission"),
        ["report-and-explain"] = report => IsIra(report) && Told(report, "taken-without-permission"),
        ["forgery-papers"] = report => Told(report, "taken-without-permission"),
        ["closed-year-does-not-end-it"] = report => !IsOpen(report) && Told(report, "stolen-after-payout", "pension-stopped-by-death", "taken-without-permission"),

        // A pension that stopped, estate tax, divorce, money paid back.
        ["survivor-goes-on"] = report => Told(report, "pension-stopped-by-death"),
        ["counts-like-a-business-loss"] = report => Told(report, "pension-stopped-by-death"),
        ["claim-it-there"] = report => Told(report, "pension-stopped-by-death"),
        ["joint-return-of-the-year-of-death"] = report => Told(report, "pension-stopped-by-death"),
        ["last-return-due"] = report => Told(report, "pension-stopped-by-death"),
        ["cost-passes-to-the-heirs"] = report => Told(report, "pension-stopped-by-death"),
        ["proof-of-cost-left-over"] = report => Told(report, "pension-stopped-by-death"),
        ["proof-of-estate-tax"] = report => Told(report, "estate-tax-on-the-account"),
        ["proof-of-division"] = report => Told(report, "divorce"),
        ["ask-as-a-payout"] = report => Told(report, "divorce", "pension-stopped-by-death"),
        ["proof-of-repayment"] = report => Told(report, "earlier-payout-repaid", "plan-loan"),
        ["report-what-you-kept"] = report => MayBe(report, EarlierPayoutRepaidQuestions.Taxed, TaxedWhen.SameYear),
        ["ask-as-a-payout-or-theft"] = report => MayBe(report, EarlierPayoutRepaidQuestions.Why, RepaidWhy.LostIt),

        // Loans, failures, forbidden deals, shares, other accounts.
        ["repay-the-taxed-loan"] = report => IsPlan(report) && MayBe(report, PlanLoanQuestions.End, LoanEnd.Deemed),
        ["repaid-loan-is-basis"] = report => Told(report, "plan-loan"),
        ["loan-papers"] = report => Told(report, "plan-loan"),
        ["proof-of-the-earlier-tax"] = report => Told(report, "plan-loan"),
        ["claim-to-the-guaranty-fund"] = report => Account(report) == AccountKind.Annuity,
        ["claim-to-the-trustee"] = report => MayBe(report, PlanOrFirmFailed.Failed, WhatFailed.Broker),
        ["document-the-value"] = report => IsIra(report) && MayBe(report, PlanOrFirmFailed.Failed, WhatFailed.Custodian),
        ["use-the-paid-out-story"] = report => Told(report, "plan-or-firm-failed"),
        ["if-payments-stop-at-death"] = report => MayBe(report, PlanOrFirmFailed.Failed, WhatFailed.PensionTakenOver),
        ["pension-letter"] = report => MayBe(report, PlanOrFirmFailed.Failed, WhatFailed.PensionTakenOver),
        ["claim-in-bankruptcy"] = report => MayBe(report, PlanOrFirmFailed.Failed, WhatFailed.UnfundedPromise),
        ["settlement-papers"] = report => Told(report, "plan-or-firm-failed"),
        ["proof-that-nothing-more-comes"] = report => Account(report) == AccountKind.Annuity,
        ["cost-of-the-old-contract"] = report => Account(report) == AccountKind.Annuity,
        ["proof-of-annuity-cost"] = report => Account(report) == AccountKind.Annuity,
        ["january-value"] = report => Told(report, "prohibited-transaction") && report.Answers.Tokens.GetValueOrDefault("forbidden-deal") != "pledged",
        ["pledged-part"] = report => Told(report, "prohibited-transaction") && report.Answers.Tokens.GetValueOrDefault("forbidden-deal") is "pledged" or "unknown",
        ["proof-of-worthlessness"] = report => Told(report, "prohibited-transaction", "shares-paid-out-then-sold"),
        ["proof-of-share-basis"] = report => Told(report, "shares-paid-out-then-sold"),
        ["part-of-the-form"] = report => Told(report, "shares-paid-out-then-sold"),
        ["sale-forms"] = report => Told(report, "shares-paid-out-then-sold", "taxable-account", "prohibited-transaction"),
        ["sell-to-count-the-loss"] = report => Told(report, "taxable-account") || MayBe(report, SharesQuestions.Outcome, SharesOutcome.StillOwned),
        ["ask-for-the-payout-year"] = report => Told(report, "shares-paid-out-then-sold"),
        ["worthless-seven-years"] = report => Told(report, "shares-paid-out-then-sold", "taxable-account", "prohibited-transaction"),
        ["wash-sale-code"] = report => Told(report, "shares-paid-out-then-sold", "taxable-account"),
        ["wash-sale-window"] = report => Told(report, "shares-paid-out-then-sold", "taxable-account"),
        ["sixty-one-days"] = report => Told(report, "shares-paid-out-then-sold", "taxable-account"),
        ["carryover-worksheet"] = report => Told(report, "shares-paid-out-then-sold", "taxable-account", "prohibited-transaction"),
        ["gains-use-the-loss"] = report => Told(report, "shares-paid-out-then-sold", "taxable-account", "prohibited-transaction"),
        ["later-sale-is-capital"] = report => MayBe(report, PayoutQuestions.PaidIn, PayoutForm.SharesWithValue),
        ["basis-of-shares-unsettled"] = report => IsPlan(report) && MayHaveBasis(report),
        ["ask-for-a-corrected-form"] = report => IsIra(report),
        ["proof-of-the-value"] = report => IsIra(report),
        ["later-sale-of-the-property"] = report => IsIra(report),
        ["proof-of-claim"] = report => Account(report) == AccountKind.DeferredPay,
        ["check-the-kind-of-plan"] = report => Account(report) == AccountKind.DeferredPay,
        ["ask-about-taxed-deferred-pay"] = report => Account(report) == AccountKind.DeferredPay,

        // What is not covered, the window of a refund, and the state.
        ["find-the-kind-of-ira"] = report => Account(report) == AccountKind.SomeIra,
        ["find-the-kind-of-account"] = report => IsOutside(report) && Account(report) != AccountKind.BankDeposit,
        ["deposit-of-an-account"] = report => IsOutside(report) && Account(report) == AccountKind.BankDeposit,
        ["deposit-papers"] = report => IsOutside(report) && Account(report) == AccountKind.BankDeposit,
        ["deposit-in-a-failed-bank"] = report => IsOutside(report) && Account(report) == AccountKind.BankDeposit,
        ["ask-a-preparer"] = IsOutside,
        ["ask-a-preparer-about-the-year"] = IsOutside,
        ["ask-about-a-theft-from-the-account"] = IsOutside,
        ["ask-about-a-foreign-plan"] = IsOutside,
        ["papers-of-a-foreign-plan"] = IsOutside,
        ["start-from-where-the-money-is"] = IsOutside,
        ["bring-these"] = IsOutside,
        ["refund-window"] = report => report.AskedOn > report.Year.LastDay,
        ["state-form"] = report => report.State is not null && From2018(report),
        ["state-itemizing-is-free"] = report => report.State is not null && From2018(report),
    };

    /// <summary>Words that are true only in some cases, whichever note, step or claim says them.</summary>
    public static IReadOnlyList<(string Words, Func<Report, bool> Hold)> ByWords { get; } =
    [
        ("basis lives on", MayHaveBasis),
        ("basis goes along", report => IsPlan(report) && MayHaveBasis(report)),
        ("paid by the plan", IsPlan),
        ("A plan must withhold", report => IsPlan(report) && MayRollOver(report)),
        ("widow or widower, you can still put", report => report.Answers.Is(PayoutQuestions.ForSomeoneWhoDied, true)),
        ("To roll over the whole payout", report => MayPutBack(report) && report.AskedOn <= LastRolloverDay(report)),
        ("goes into the account within", report => !IsInheritedIra(report)),
        ("unless it goes back within", report => report.AskedOn <= LastRolloverDay(report)),
        ("turn 55", IsPlan),
        ("turned 55", IsPlan),
        ("job at 55", IsPlan),
        ("allowed in twelve months", report => !IsPlan(report)),
        ("cannot be undone", From2018),
        ("could be undone", To2017),
        ("A person who inherited a plan", IsPlan),
        ("the view of the tax agency", HasPool),
        ("senior deduction", report => report.Year.Number is >= 2025 and <= 2028 && MayBeOld(report)),
        ("can raise the premiums of that year", MayBeOld),
        ("of gifts in cash to charity", report => report.Year.Number is 2021 or >= 2026),
        ("itemized gifts to charity count only above", report => report.Year.Number >= 2026),
        ("Something you inherited counts", report => Told(report, "taxable-account")),
        ("If you inherited this annuity", report => Account(report) == AccountKind.Annuity),
        ("named disasters", report => report.Year.Number is >= 2016 and <= 2021),
        ("Kwong", report => report.Year.Number is >= 2016 and <= 2022),
        ("safe harbor", report => IsTheft(report)),
        ("Form 8606", report => IsIra(report) || Told(report, "outside-scope", "divorce") || IsPlan(report)),
    ];

    /// <summary>The first note, or words of one, that the law does not have for these answers; none where all fit.</summary>
    public static string? Broken(Report report) => Broken(report, [.. report.Federal.Notes, .. report.State?.Assessment.Notes ?? []]);

    /// <summary>The same for these notes beside the answers of a report.</summary>
    public static string? Broken(Report report, IReadOnlyList<Note> notes) =>
        notes.Where(note => Held.Contains(note.Kind) && !note.Id.StartsWith("box-7-", StringComparison.Ordinal)).Select(note => note.Id).FirstOrDefault(id => !(ById.TryGetValue(id, out var holds) && holds(report))) is { } wrong
            ? $"{wrong} does not fit"
            : ByWords.FirstOrDefault(words => !words.Hold(report) && notes.Any(note => TaxCase.Said(note.Text).Contains(words.Words, StringComparison.Ordinal))) is { Words: { } said }
                ? $"\"{said}\" does not fit"
                : null;

    private static AccountKind Account(Report report) => report.Answers.Get(Opening.Account) ?? AccountKind.SomethingElse;

    private static bool Told(Report report, params string[] situations) => situations.Contains(report.Situation);

    private static bool IsOutside(Report report) => Told(report, "outside-scope");

    private static bool HasPool(Report report) => Pools.Has(Account(report));

    private static bool IsPlan(Report report) => HasPool(report) && !Pools.IsIra(Pools.Of(report.Answers));

    private static bool IsIra(Report report) => HasPool(report) && Pools.IsIra(Pools.Of(report.Answers));

    private static bool IsIra(Report report, AccountKind apartFrom) => IsIra(report) && Account(report) != apartFrom;

    private static bool IsTraditional(Report report) => HasPool(report) && Pools.IsTraditional(Pools.Of(report.Answers));

    private static bool IsOwnTraditional(Report report) => HasPool(report) && Pools.MayBeOwnTraditional(report.Answers);

    // An heir, as long as he or she is not known to be the widow or widower who made the IRA an own one.
    private static bool IsInheritedIra(Report report) => Account(report) is AccountKind.InheritedTraditionalIra or AccountKind.InheritedRothIra && !report.Answers.Is(Pools.TreatedAsOwn, true) && !report.Answers.IsUnknown(Pools.TreatedAsOwn);

    private static bool From2018(Report report) => report.Year.Number >= 2018;

    private static bool To2017(Report report) => report.Year.Number <= 2017;

    private static bool IsTheft(Report report) => Told(report, "stolen-after-payout", "stolen-in-the-account", "taken-without-permission") || report.Answers.Is(Opening.Happened, WhatHappened.Stolen);

    private static bool IsPersonalTheft(Report report) => MayBe(report, TheftQuestions.For, HandedOverFor.HelpingSomeone) || MayBe(report, TheftQuestions.For, HandedOverFor.FineOrFee);

    private static bool IsKnownPersonalTheft(Report report) => report.Answers.Is(TheftQuestions.For, HandedOverFor.HelpingSomeone);

    // Too young for both is who was under 59½, unless the husband or wife is known to be 65.
    private static bool MayBeOld(Report report) => !report.Answers.Is(EarlyPayoutQuestions.Over59Half, false) || report.Answers.Is(EarlyPayoutQuestions.SelfOrSpouseIs65, true);

    private static EarlyPayoutReason? Reason(Report report) => report.Answers.Get(EarlyPayoutQuestions.Reason);

    // IRC 402(c)(4), 408(d)(3)(C) and (E), 408A(e), Reg. 1.402(c)-2: whose payout, and which, may be rolled over at all.
    private static bool MayRollOver(Report report) => !IsInheritedIra(report) && !report.Answers.Is(PayoutQuestions.WasOfTheSpouse, false) && Reason(report) switch
    {
        EarlyPayoutReason.Hardship => !IsPlan(report),
        EarlyPayoutReason.PeriodicPayments or EarlyPayoutReason.PhasedRetirement or EarlyPayoutReason.Corrective or EarlyPayoutReason.EmployerStockDividends or EarlyPayoutReason.AutomaticEnrollment => false,
        _ => true,
    };

    // Accounts for education or disability have a rollover of their own; an annuity bought outside a plan, a bank or a broker has none.
    // Where the day is not known, while it may be less than sixty days ago.
    private static bool MayStillPutBack(Report report) => MayPutBack(report) && (IsInTime(report, PayoutQuestions.LastPaidOn) || (!report.Answers.Has(PayoutQuestions.LastPaidOn) && report.AskedOn > report.Year.LastDay && report.AskedOn <= LastRolloverDay(report)) || (report.AskedOn.Year == report.Year.Number && (Told(report, "partly-paid-out") || report.Answers.IsUnknown(PayoutQuestions.LastPaidOn) || !report.Answers.Has(PayoutQuestions.LastPaidOn))));

    private static bool MayPutBack(Report report) => HasPool(report)
        ? MayRollOver(report)
        : Account(report) is AccountKind.Plan529 or AccountKind.CoverdellEsa or AccountKind.AbleAccount or AccountKind.HealthSavings;

    // A traditional IRA can be converted by its owner, who may be the widow or widower; a plan's holder converts what the plan lets out.
    private static bool MayConvert(Report report) => IsPlan(report) ? Account(report) != AccountKind.DesignatedRoth : IsTraditional(report) && !IsInheritedIra(report);

    private static bool MayHaveBasis(Report report) => !HasPool(report) || (
        Told(report, "divorce") ? MayBePositive(report, DivorceQuestions.Basis)
        : Told(report, "stolen-after-payout", "taken-without-permission") ? MayBePositive(report, TheftQuestions.TaxFree)
        : BasisQuestions.BasisOf(report.Answers) is not { IsPositive: false });

    private static bool MayBePositive(Report report, Amount question) => report.Answers.Get(question) is not { IsPositive: false };

    private static bool MayHoldMoney(Report report) =>
        Told(report, "still-in-the-account", "partly-paid-out", "stolen-in-the-account", "education-health-or-disability-account")
        || !report.Answers.Is(PayoutQuestions.SameKindLeft, false);

    private static bool MayBe<T>(Report report, Question<T> question, T value)
        where T : struct => report.Answers.Is(question, value) || report.Answers.IsUnknown(question);

    private static DateOnly LastRolloverDay(Report report) => Periods.Table.LastRolloverDay(report.Year.LastDay);

    private static bool IsInTime(Report report, Day paid) => report.Answers.Get(paid) is { } day && report.AskedOn >= day && report.AskedOn <= Periods.Table.LastRolloverDay(day);

    private static bool IsOpen(Report report) => report.AskedOn <= FederalYears.Of(report.Year).RefundWindow.Extended.Value;
}
