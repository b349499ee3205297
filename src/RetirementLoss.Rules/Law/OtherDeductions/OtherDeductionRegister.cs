using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Theft;

namespace RetirementLoss.Rules.Law.OtherDeductions;

/// <summary>The ways to a deduction that people bring from elsewhere, in the order in which they are told.</summary>
/// <remarks>A story is named only where the way is closed whatever else is true, or where a condition says when. A way that may be open is left out.</remarks>
internal static class OtherDeductionRegister
{
    // Stories in which whatever was bought and sold was bought and sold by the account.
    private static readonly string[] Inside =
        ["still-in-the-account", "rolled-over", "converted-to-roth", "stolen-in-the-account", "plan-or-firm-failed", "contribution-returned", "excess-deferral-returned", "divorce"];

    private static readonly string[] PaidOut = ["paid-out-below-basis", "partly-paid-out"];

    private static readonly string[] Contracts = ["annuity-surrendered", "education-health-or-disability-account", "pension-stopped-by-death"];

    // Stories without a thief, in which people all the same ask for the relief of victims.
    private static readonly string[] WithoutTheft = ["still-in-the-account", .. PaidOut, "plan-or-firm-failed"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OtherDeduction> All { get; } =
    [
        new(
            "capital-loss",
            "A capital loss (Form 8949 and Schedule D)",
            ["not-a-capital-loss"],
            new(Inside, _ => $"What was bought and sold inside the account is the account's own, and the account is exempt. None of it was a sale of yours, and without a sale of yours there is no capital loss.", Federal.Irc408e1, Federal.Irc501a, Federal.Irc165f),
            new(PaidOut, _ => $"A payout is not the sale of anything you held. So what is missing is no capital loss, the yearly limit on capital losses has nothing to do with it, and nothing carries forward. What shares lose after they were paid out to you is another matter.", Federal.Irc165f, Federal.Irc1211) { OnlyIf = report => !MayHoldShares(report) },
            new(Contracts, _ => $"Nothing was sold. What is left over when a contract, a plan or its payments end is no capital loss, so the yearly limit on capital losses has nothing to do with it.", Federal.Irc165f, Federal.Irc1211),
            new(["stolen-after-payout", "taken-without-permission"], _ => $"A theft is not a sale, so what was stolen is no capital loss.", Federal.Irc165f),
            new(["deferred-pay-lost"], _ => $"Nothing was sold, and pay that was never taxed has no cost that could be lost.", Federal.Irc165b, Federal.Irc165f)),
        new(
            "net-operating-loss",
            "A net operating loss",
            ["not-a-net-operating-loss", "no-part-of-a-business-loss"],
            new(
                ["still-in-the-account", .. PaidOut, "rolled-over", "converted-to-roth", "stolen-in-the-account", "plan-or-firm-failed", "contribution-returned", "plan-loan", "divorce", "deferred-pay-lost", "annuity-surrendered", "education-health-or-disability-account"],
                _ => $"A net operating loss is made of deductions, and these facts give none. A business loss that you carry from other years is another matter: it may be used against the income of a payout.",
                Federal.Irc172d4)
            {
                OnlyIf = NothingToDeduct,
            },
            new(["paid-out-below-basis", "annuity-surrendered", "education-health-or-disability-account"], _ => $"A loss on the account is not one of a business. Deductions outside a business count toward a net operating loss only up to income outside a business. So this one can neither make a net operating loss nor make one larger.", Federal.Irc172d4)),
        new(
            "ordinary-loss-on-form-4797",
            "An ordinary loss outside the itemized deductions (Form 4797)",
            ["not-on-form-4797"],
            new([.. PaidOut, "annuity-surrendered"], _ => $"Only a loss from a sale or exchange comes off before adjusted gross income in this way, and a payout is neither. Some advisers read an old ruling on annuities otherwise. That is against the published view of the IRS and risks a penalty, so it is not worked out here.", Federal.Irc62a3, Federal.RevRul61_201, Federal.Irc6662) { Certainty = Certainty.AgencyView },
            new(["still-in-the-account", "rolled-over", "converted-to-roth", "stolen-in-the-account", "plan-or-firm-failed"], _ => $"Only a loss from a sale or exchange of your own comes off before adjusted gross income in this way. Nothing of your own was sold.", Federal.Irc62a3, Federal.Irc408e1, Federal.Irc501a)),
        new(
            "theft-loss",
            "A theft loss (Form 4684)",
            [],
            new OtherDeductionReason(WithoutTheft, _ => $"You told of no theft. A fall in the price of real holdings is not one, even if lies in the company caused it. A fake or crooked investment is another matter: then check it as stolen money.", Federal.Taghadoss)),
        new(
            "ponzi-safe-harbor",
            "The safe harbor for Ponzi schemes (Form 4684, Section C)",
            ["no-safe-harbor-for-accounts", "no-safe-harbor-without-a-charge"],
            Harbor(["stolen-in-the-account"], $"It is for people who put their own money straight into the scheme. In the view of the IRS a person whose IRA or plan did so is not one of them.", Federal.Conex131780_09, Federal.Conex138747_10),
            Harbor(["stolen-after-payout"], $"It opens only once the head of the scheme has been charged. As told here, that has not happened.") with { OnlyIf = report => report.Answers.Is(TheftQuestions.For, HandedOverFor.Investing) && report.Answers.Is(TheftQuestions.LeadFigureCharged, false) },
            Harbor(["stolen-after-payout"], $"It is for money put into a scheme that paid made-up earnings out of other investors' money. Yours was handed over for another reason.") with { OnlyIf = report => report.Answers.Is(TheftQuestions.For, HandedOverFor.Safekeeping) || report.Answers.Is(TheftQuestions.For, HandedOverFor.HelpingSomeone) },
            Harbor(WithoutTheft, $"It is for people who put their own money straight into such a scheme. You told of none. In the view of the IRS, money that an account lost in one would not count either.", Federal.Conex131780_09)),
        AmendedReturn.Way,
        new(
            "moving-the-loss",
            "Moving the account so that the loss goes along",
            [],
            new OtherDeductionReason(["still-in-the-account", .. PaidOut, "rolled-over", "converted-to-roth", "stolen-in-the-account", "plan-or-firm-failed"], _ => $"A move to another retirement account makes no loss and carries none along. What goes along is the money and, where there is any, its already-taxed part.", Federal.Irc402c, Federal.Irc408d3)),
    ];

    /// <summary>Whether no reading of the facts gives a deduction.</summary>
    internal static bool NothingToDeduct(Report report) =>
        IsNo(report.Federal.Verdict) && report.Federal.OtherReadings.All(reading => IsNo(reading.Verdict));

    private static bool IsNo(Verdict verdict) => verdict is Verdict.NoLoss or Verdict.NotDeductible;

    private static bool MayHoldShares(Report report) =>
        report.Answers.Is(PayoutQuestions.PaidIn, PayoutForm.SharesWithValue) || report.Answers.IsUnknown(PayoutQuestions.PaidIn);

    // The safe harbor is the agency's own offer, so its limits are the agency's too.
    private static OtherDeductionReason Harbor(IReadOnlyList<string> situations, Sentence because, params IReadOnlyList<Authority> letters) =>
        new(situations, _ => because, [Federal.RevProc2009_20, .. letters]) { Certainty = Certainty.AgencyView };
}
