using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ConvertedToRoth;

/// <summary>Checks that the account is of a kind that can be converted.</summary>
internal sealed class ConvertedToRothChecks : CrossChecks
{
    public ConvertedToRothChecks()
    {
        Include(new PayoutChecks());
        Expect(
            ConvertedToRoth.Converted,
            answers => answers.Get(ConvertedToRoth.Converted)?.IsPositive,
            _ => $"You said the account was converted, so its value that day was more than $0. Enter the value, or go back and say what else happened");
        Expect(
            Opening.Happened,
            answers => !Pools.IsRoth(Pools.Of(answers)),
            _ => $"Roth money cannot be converted to a Roth IRA. Choose that it was moved to another retirement account, or correct the kind of account");
        Expect(
            Pools.TreatedAsOwn,
            answers => !(answers.Is(Opening.Account, AccountKind.InheritedTraditionalIra) && answers.Is(Pools.TreatedAsOwn, false)),
            _ => $"Only a widow or widower who made an inherited IRA their own can convert it. Correct this answer, or go back and say what else happened");
    }
}
