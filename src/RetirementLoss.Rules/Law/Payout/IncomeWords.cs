using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>An amount as it stands before "is income": no amount at all is said in words.</summary>
internal static class IncomeWords
{
    /// <summary>Inside a sentence.</summary>
    public static Sentence OrNothing(this Money amount) => amount.IsZero ? (Sentence)$"nothing" : $"{amount}";

    /// <summary>Before "of it", at the beginning of a sentence.</summary>
    public static Sentence OrNoneFirst(this Money amount) => amount.IsZero ? (Sentence)$"None" : $"{amount}";

    /// <summary>Basis that is left in an account.</summary>
    public static Sentence OfBasis(this Money amount) => amount.IsZero ? (Sentence)$"no basis" : $"{amount} of basis";

    /// <summary>At the beginning of a sentence.</summary>
    public static Sentence OrNothingFirst(this Money amount) => amount.IsZero ? (Sentence)$"Nothing" : $"{amount}";
}
