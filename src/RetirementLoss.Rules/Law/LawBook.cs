using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Situations.AnnuitySurrendered;
using RetirementLoss.Rules.Law.Situations.ContributionReturned;
using RetirementLoss.Rules.Law.Situations.ConvertedToRoth;
using RetirementLoss.Rules.Law.Situations.DeferredPayLost;
using RetirementLoss.Rules.Law.Situations.Divorce;
using RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;
using RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;
using RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount;
using RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;
using RetirementLoss.Rules.Law.Situations.IraOfUnknownKind;
using RetirementLoss.Rules.Law.Situations.OutsideScope;
using RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;
using RetirementLoss.Rules.Law.Situations.PartlyPaidOut;
using RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;
using RetirementLoss.Rules.Law.Situations.PlanLoan;
using RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;
using RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;
using RetirementLoss.Rules.Law.Situations.RolledOver;
using RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;
using RetirementLoss.Rules.Law.Situations.StillInTheAccount;
using RetirementLoss.Rules.Law.Situations.StolenAfterPayout;
using RetirementLoss.Rules.Law.Situations.StolenInTheAccount;
using RetirementLoss.Rules.Law.Situations.TakenWithoutPermission;
using RetirementLoss.Rules.Law.Situations.TaxableAccount;

namespace RetirementLoss.Rules.Law;

/// <summary>The table of contents: every situation, one line each.</summary>
internal static class LawBook
{
    /// <summary>All situations; each complete opening tells exactly one of them.</summary>
    public static IReadOnlyList<Situation> Situations { get; } =
    [
        new OutsideScope(),
        new StillInTheAccount(),
        new IraOfUnknownKind(),
        new PartlyPaidOut(),
        new PaidOutBelowBasis(),
        new RolledOver(),
        new ConvertedToRoth(),
        new StolenInTheAccount(),
        new StolenAfterPayout(),
        new TakenWithoutPermission(),
        new PensionStoppedByDeath(),
        new EstateTaxOnTheAccount(),
        new EarlierPayoutRepaid(),
        new Divorce(),
        new SharesPaidOutThenSold(),
        new AnnuitySurrendered(),
        new EducationHealthOrDisabilityAccount(),
        new TaxableAccount(),
        new DeferredPayLost(),
        new ExcessDeferralReturned(),
        new ContributionReturned(),
        new PlanLoan(),
        new PlanOrFirmFailed(),
        new ProhibitedTransaction(),
    ];

    /// <summary>The situation that the opening answers tell.</summary>
    /// <exception cref="InvalidOperationException">The opening is not complete.</exception>
    public static Situation For(Answers opening)
    {
        for (var i = 0; i < Situations.Count; i++)
        {
            if (Situations[i].IsToldBy(opening))
            {
                return Situations[i];
            }
        }

        throw new InvalidOperationException("The opening answers tell no situation. Answer the year, the account and what happened first.");
    }

    /// <summary>The way that a sheet of answers takes through the interview.</summary>
    public static Walk Walk(Answers sheet, Func<Question, Answers, string?>? whenMissing = null, Func<Question, Answers, string>? whenUnknown = null, IReadOnlySet<Door>? opened = null) =>
        Interview.Walk.Along(Opening.Pages, static opening => For(opening).Pages, sheet, whenMissing, whenUnknown, opened);
}
