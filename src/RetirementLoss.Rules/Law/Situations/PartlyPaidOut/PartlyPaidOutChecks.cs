using RetirementLoss.Rules.Law.EarlyPayout;

namespace RetirementLoss.Rules.Law.Situations.PartlyPaidOut;

/// <summary>Checks the amounts of a partial payout against each other, and its form against the story.</summary>
internal sealed class PartlyPaidOutChecks : CrossChecks
{
    public PartlyPaidOutChecks()
    {
        Include(new PayoutChecks());
        Expect(BoxSeven.Code, answers => BoxSevenFit.AgainstPayout(answers) is null, answers => BoxSevenFit.AgainstPayout(answers)!);
    }
}
