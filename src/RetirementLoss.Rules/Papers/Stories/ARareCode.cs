using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>A code of which the form tells no story of a loss: what it means, and what to do.</summary>
internal sealed class ARareCode(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        Telling.Say(Box.Code, $"{Sentence.Kept(Codes.Name)}", Meaning(Codes));
        Telling.LeaveOpen($"The form tells no story of a loss, so we ask what happened.");
    }

    private static Sentence Meaning(DistributionCodes codes) => codes switch
    {
        _ when codes.Has('Y') => $"Money went straight to a charity. That is no loss; leave it out of the payout.",
        _ when codes.Has('W') => $"A charge for long-term care came out of a contract. Nothing was paid to you.",
        _ when codes.Has('9') => $"The cost of life insurance in a plan was taxed to you. Nothing was paid out; it adds to your already-taxed money.",
        _ when codes.Has('C') => $"It is a payment at a death that was sold to someone before. That is not covered here.",
        _ when codes.Has('F') => $"It is a gift annuity of a charity. What you gave for it was a gift in part, so it is not covered here.",
        _ => throw new ArgumentOutOfRangeException(nameof(codes), codes.Written, "This code has no meaning yet; add it."),
    };
}
