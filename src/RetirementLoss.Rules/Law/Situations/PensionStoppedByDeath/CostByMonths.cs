using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>Cost that came back with each monthly payment, the same part each time.</summary>
/// <param name="Expected">Over how many payments it was to come back; none where the part is known in its place.</param>
/// <param name="Paid">How many payments were made.</param>
/// <param name="Part">The tax-free part of each.</param>
internal sealed record CostByMonths(int? Expected, int Paid, Money Part)
{
    /// <summary>Whether as many payments were made as were expected: then all the cost has come back.</summary>
    public bool AllWereMade => Paid >= Expected;

    /// <summary>What came back of this cost.</summary>
    public Money BackOf(Money cost) => AllWereMade ? cost : Money.Min(cost, Part * Paid);

    /// <summary>The months of the answers; none where they are not told that way, or too little of it is known.</summary>
    public static CostByMonths? Of(Answers answers)
    {
        if (!answers.Is(PensionStoppedByDeathQuestions.CostGiven, CostSource.Months) || answers.Get(PensionStoppedByDeathQuestions.MonthsPaid) is not { } paid)
        {
            return null;
        }

        var expected = answers.Get(PensionStoppedByDeathQuestions.MonthsExpected);
        var part = expected is { } months ? PartOf(answers, months) : answers.Get(PensionStoppedByDeathQuestions.MonthlyPart);
        return paid >= expected ? new(expected, paid, part ?? Money.Zero) : part is { } known ? new(expected, paid, known) : null;
    }

    // The worksheet rounds the part of one month to the cent.
    private static Money? PartOf(Answers answers, int months) => answers.Get(PensionStoppedByDeathQuestions.Cost) is { } cost ? Money.Of(cost.Dollars / months) : null;
}
