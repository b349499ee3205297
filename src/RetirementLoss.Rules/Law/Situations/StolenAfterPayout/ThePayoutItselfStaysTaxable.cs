using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;


namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>The theft does not undo the payout: income and deduction are two numbers on two lines.</summary>
internal sealed class ThePayoutItselfStaysTaxable : FederalRule<StolenAfterPayoutCase>
{
    public override string Asks => "Are the income and the deduction kept apart?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc63, Federal.Gomas];

    public override Finding Decide(StolenAfterPayoutCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var step = Continue(
            facts,
            soFar,
            facts.Stolen.IncomeOfTheYear switch
            {
                null => $"Yes: the payout was income of the earlier year in which it was made, and the deduction belongs to {facts.Year}.",
                { IsZero: true } => $"Yes: none of the payout is income, and the deduction stands by itself.",
                { } income => $"Yes: the {income} stays income because you took it out, and {soFar.Allowed} is a deduction on another line.",
            },
            soFar with { Headline = Headline(facts, soFar) });
        return step.Citing([.. StolenPayoutNotes.TaxedUnder(facts).Where(source => source.CoversYear(facts.Year)).Select(source => source.For(facts.Year))]).Noting(facts.Stolen.Taxed.IsPositive
            ?
            [
                new(NoteKind.FormNotToUse, "do-not-net-the-payout", $"Do not take the theft off the payout lines of Form 1040. The payout is reported in full, and the theft on Schedule A.", Federal.Gomas),
                new(NoteKind.Caveat, "income-stays-high", $"The deduction comes after adjusted gross income, so that income stays high. This can raise the tax on Social Security, Medicare premiums and state tax.", Federal.Irc63),
            ]
            : []);
    }

    /// <summary>What is said of the income wherever there is no deduction.</summary>
    internal static Sentence Income(StolenPayout payout) => payout.IncomeOfTheYear switch
    {
        null => Sentence.None,
        { IsZero: true } => $"None of the payout is income.",
        { } income => $"The payout of {income} is still income.",
    };

    private static Sentence Headline(StolenAfterPayoutCase facts, ClaimSoFar soFar)
    {
        Sentence income = Income(facts.Stolen);
        var sums = soFar.Sums;
        return sums.UsefulOverStandardDeduction switch
        {
            _ when soFar.Allowed is { IsZero: true } => Sentence.Of($"the theft counts, but nothing of it is above what the law of {facts.Year} left out.", income),
            _ when sums.BeyondIncome is not null => Sentence.Of($"yes, {soFar.Allowed} of the stolen money could be deducted if you itemize.", IncomeThatIsThere.Said(facts.Year, sums), UnusedPart.GoesOn(facts), income),
            { IsZero: true } => Sentence.Of($"yes, but it would not lower your tax.", $"The {soFar.Allowed} could be deducted, but your standard deduction of {sums.StandardDeduction} is not less than everything you could itemize.", income),
            { } useful when useful < soFar.Allowed => Sentence.Of($"yes, {soFar.Allowed} of the stolen money could be deducted if you itemize.", $"{useful} of it would lower your taxable income, because itemizing gives up your standard deduction.", income),
            _ => Sentence.Of($"yes, {soFar.Allowed} of the stolen money could be deducted if you itemize.", income),
        };
    }
}
