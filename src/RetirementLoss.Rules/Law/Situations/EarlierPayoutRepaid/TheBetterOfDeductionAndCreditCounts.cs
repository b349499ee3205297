using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>Above the threshold the tax of the year is the lower of two: with the deduction, or less the tax that the money had cost.</summary>
internal sealed class TheBetterOfDeductionAndCreditCounts : FederalRule<EarlierPayoutRepaidCase>
{
    public override string Asks => "May the way that saves more be taken, the deduction or the credit?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc1341, Federal.Irc1341b];

    public override bool Concerns(EarlierPayoutRepaidCase facts, ClaimSoFar soFar) => soFar.Character == Character.CreditOrDeduction;

    public override Finding Decide(EarlierPayoutRepaidCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var step = facts is { TaxItHadCost: { } credit, TaxDeductionSaves: { } deduction }
            ? Continue(
                    facts,
                    soFar,
                    $"The deduction would save {deduction}. The credit is the tax that the money had cost, {credit}. The law gives you the lower tax of the two.",
                    soFar with { Headline = Better(facts, credit, deduction) })
                .Showing(new($"Tax saved by the deduction", deduction), new($"Credit", credit))
            : Continue(
                facts,
                soFar,
                $"Figure your tax both ways: once with {facts.Repaid} on Schedule A, and once without it but less the tax that the money had cost in the earlier year. The lower tax counts.",
                soFar with { Headline = Sentence.Of($"yes.", $"You can deduct the {facts.Repaid}, or take off the tax that it had cost, whichever is better for you.") });
        return step.Noting(Lines(facts, year));
    }

    private static Sentence Better(EarlierPayoutRepaidCase facts, Money credit, Money deduction) => (credit, deduction) switch
    {
        _ when credit > deduction => Sentence.Of($"yes.", $"Take the credit of {credit} for the {facts.Repaid} you paid back.", $"The deduction would save only {deduction}."),
        _ when deduction > credit => Sentence.Of($"yes.", $"The deduction of {facts.Repaid} saves you more: {deduction}, against a credit of {credit}."),
        ({ IsZero: true }, _) => Sentence.Of($"yes, but it would not lower the tax.", $"Neither the deduction of {facts.Repaid} nor the credit saves anything."),
        _ => Sentence.Of($"yes.", $"The deduction of {facts.Repaid} and the credit save the same, {credit}; take either."),
    };

    private static Note[] Lines(EarlierPayoutRepaidCase facts, FederalYear year) =>
    [
        OtherItemizedDeduction.Line(year, $"for the deduction, enter {facts.Repaid} as a claim of right repayment"),
        new(
            NoteKind.Form,
            "repaid-income-credit",
            year.Form1040.RepaidIncomeCredit.TryGetValue(out var line)
                ? (Sentence)$"{line} for {facts.Year}: for the credit, enter it there instead, and write \"IRC 1341\" beside it. It works even without itemizing, and what it exceeds the tax by is refunded."
                : $"For the credit, enter it with the payments of Form 1040 for {facts.Year} instead, and write \"IRC 1341\" beside it; see the instructions of that year for the line. It works even without itemizing, and what it exceeds the tax by is refunded.",
            Federal.Irc1341b,
            Federal.Pub525Repayments),
    ];
}
