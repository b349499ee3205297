using RetirementLoss.Rules.Papers.Stories;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers;

/// <summary>Which story the code of Form 1099-R tells, with the boxes beside it.</summary>
internal static class Form1099RStories
{
    // The order matters where two codes stand together: the letter that says more of what was done comes first.
    public static FormStory Of(Telling telling, DistributionCodes codes) => codes switch
    {
        _ when codes.Has('Y', 'W', '9', 'C', 'F') => new ARareCode(telling, codes),
        _ when codes.Has('L', 'M') => new APlanLoan(telling, codes),
        _ when codes.Has('N', 'R') => new AContributionMoved(telling, codes),
        _ when codes.Has('8', 'P') && (telling.Filled.IsMarked(Box.IsIra) || codes.Has('J')) => new AContributionTakenBack(telling, codes),
        _ when codes.Has('8', 'P', 'E') => new PayOverALimitSentBack(telling, codes),
        _ when codes.Has('5') => new AForbiddenDeal(telling, codes),
        _ when codes.Has('G') && !codes.Has('B') && telling.Filled.Amount(Box.Taxable) is { IsPositive: true } => new AConversion(telling, codes),
        _ when codes.Has('G', 'H') => new ADirectRollover(telling, codes),
        _ when codes.Has('D') && codes.Has('4') => new APensionThatStopped(telling, codes),
        _ when codes.Has('6') => new AnAnnuityExchanged(telling, codes),
        _ => OfWhatBecameOfTheMoney(telling, codes),
    };

    // Of a payout that was paid to the person the form cannot tell more; what was said beside it can.
    private static FormStory OfWhatBecameOfTheMoney(Telling telling, DistributionCodes codes) => telling.Filled.Chosen<MoneyNow>(Box.Became) switch
    {
        MoneyNow.PutIntoAnotherAccount => new APayoutPutIn(telling, codes),
        MoneyNow.ConvertedToRoth => new AConversion(telling, codes),
        MoneyNow.StolenAfterwards or MoneyNow.TakenByAThief => new AStolenPayout(telling, codes),
        MoneyNow.PensionStopped => new APensionThatStopped(telling, codes),
        null or MoneyNow.KeptAndEmpty or MoneyNow.KeptAndSomeLeft => new APayout(telling, codes),
        var other => throw new ArgumentOutOfRangeException(nameof(telling), other, "This choice has no story yet; add it."),
    };
}
