using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>Questions about shares or other property that came out of an IRA: what Form 1099-R says they were worth, and what can be proved.</summary>
internal static class InKindQuestions
{
    public static readonly YesNo ReportedHigher = new(
        "reported-higher",
        "whether Form 1099-R shows more for them",
        _ => "Did Form 1099-R show more for them than they were worth that day?")
    {
        Hint = _ => "Firms often report an old cost, or the last value they were told.",
        Why = _ => "You are taxed on what they were worth, but the tax office goes by the form until you prove another value.",
        WhereToFind = _ => "Form 1099-R, box 1, less the cash; code K beside box 7 marks property without a market.",
        SettledBy = "Form 1099-R, box 1",
        Assumes = new("no", "Nothing was said of another value on Form 1099-R, so it was taken to show what the property was worth that day."),
    };

    public static readonly Amount ReportedValue = new(
        "reported-value",
        "the value that Form 1099-R shows for them",
        _ => "What value did Form 1099-R show for them?")
    {
        Hint = _ => "Box 1, less the cash that came with them.",
        Why = _ => "Without proof of another value, this one counts as paid out to you.",
        WhereToFind = _ => "Form 1099-R, box 1.",
        SettledBy = "Form 1099-R, box 1",
        Ends = _ => [new("1", "hardly anything", IsExact: false), new(Amount.VeryMuch, "more than your already-taxed money", IsExact: false)],
    };

    public static readonly YesNo ValueProved = new(
        "value-proved",
        "whether you can prove what they were worth",
        _ => "Can you prove what they were worth that day?")
    {
        Hint = _ => "By an appraisal, court papers, or the accounts of the company.",
        Why = _ => "It is for you to prove that the form is wrong. Owners who could not were taxed on the value it showed.",
        WhereToFind = _ => "An appraisal as of that day, or papers of the court or the company.",
        SettledBy = "An appraisal as of the day of the payout",
        WithoutProof = "Without proof the safe answer is the value that Form 1099-R shows.",
        NoIsSafe = true,
    };

    /// <summary>Whether shares or other property may have come out of an IRA.</summary>
    public static bool MayBeFromAnIra(Answers answers)
    {
        return Pools.IsIra(Pools.Of(answers)) && !answers.Is(PayoutQuestions.PaidIn, PayoutForm.Cash);
    }

    /// <summary>What the property counts for; none while it is not known.</summary>
    public static Money? ValueCounted(Answers answers)
    {
        var value = answers.Is(PayoutQuestions.PaidIn, PayoutForm.SharesWithValue) || answers.IsUnknown(PayoutQuestions.PaidIn) ? answers.Get(PayoutQuestions.SharesValue) : Money.Zero;
        if (!MayBeFromAnIra(answers) || answers.Is(ReportedHigher, false) || !answers.Has(ReportedHigher) || answers.Is(ValueProved, true))
        {
            return value;
        }

        return answers.Is(ValueProved, false) && answers.Get(ReportedValue) is { } reported && value is { } known ? Money.Max(known, reported) : null;
    }
}
