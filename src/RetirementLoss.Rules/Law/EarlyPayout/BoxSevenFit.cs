using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>Whether the code on Form 1099-R fits the story told; an answer that was not given or is not known contradicts nothing.</summary>
internal static class BoxSevenFit
{
    internal static readonly Sentence OrTheFormIsWrong = $"or, if the form is wrong, choose I don't know here and ask the payer to correct it";

    /// <summary>The problem when the code contradicts a payout that the person kept.</summary>
    public static Sentence? AgainstPayout(Answers answers)
    {
        return answers.Get(BoxSeven.Code) switch
        {
            BoxSevenCode.CodeG or BoxSevenCode.CodeH => $"Code G or H means that the money went straight to another retirement account. Choose that it was moved, {OrTheFormIsWrong}",
            BoxSevenCode.CodeL or BoxSevenCode.CodeM => ALoan,
            var code => AgainstAccount(code, answers) ?? AgainstFacts(code, answers),
        };
    }

    /// <summary>The problem when the code contradicts a rollover.</summary>
    public static Sentence? AgainstRollover(Answers answers)
    {
        return answers.Get(BoxSeven.Code) switch
        {
            BoxSevenCode.CodeL or BoxSevenCode.CodeM => ALoan,
            var code => AgainstAccount(code, answers) ?? AgainstFacts(code, answers),
        };
    }

    private static Sentence ALoan => $"Code L or M means a plan loan. Go back to where the money is now, choose something else, and then the plan loan; {OrTheFormIsWrong}";

    internal static Sentence? AgainstAccount(BoxSevenCode? code, Answers answers)
    {
        var pool = Pools.Of(answers);
        var isRothIra = pool is Pool.RothIras or Pool.InheritedRothIras;
        return code switch
        {
            BoxSevenCode.CodeJ or BoxSevenCode.CodeQ or BoxSevenCode.CodeT when !isRothIra => $"Code J, Q or T belongs to a Roth IRA. Correct the kind of account, or choose another code",
            BoxSevenCode.CodeB or BoxSevenCode.CodeH when pool != Pool.DesignatedRoth => $"Code B or H belongs to Roth money in a workplace plan. Correct the kind of account, or choose another code",
            BoxSevenCode.CodeS when !answers.Is(Opening.Account, AccountKind.SimpleIra) => $"Code S belongs to a SIMPLE IRA. Correct the kind of account, or choose another code",
            BoxSevenCode.Code1 or BoxSevenCode.Code2 or BoxSevenCode.Code3 or BoxSevenCode.Code4 or BoxSevenCode.Code7 when isRothIra =>
                $"A payout from a Roth IRA usually has code J, Q or T. Correct the kind of account, or choose another code; {OrTheFormIsWrong}",
            BoxSevenCode.CodeY when !Pools.IsTraditional(pool) => $"Code Y belongs to an IRA, not a Roth one, that paid a charity. Correct the kind of account, or choose another code; {OrTheFormIsWrong}",
            BoxSevenCode.Code4 when answers.Get(Opening.Account) is AccountKind.TraditionalIra or AccountKind.SepIra or AccountKind.SimpleIra =>
                $"Code 4 says that the owner of the IRA died. If you inherited it, choose that kind of account; {OrTheFormIsWrong}",
            _ => null,
        };
    }

    private static Sentence? AgainstFacts(BoxSevenCode? code, Answers answers) => code switch
    {
        BoxSevenCode.Code1 or BoxSevenCode.CodeS when answers.Is(EarlyPayoutQuestions.Over59Half, true) =>
            $"Code 1 or S says that you were under 59½ on the day of the payout, but you said that you were older. Correct your age, {OrTheFormIsWrong}",
        BoxSevenCode.Code7 when answers.Is(EarlyPayoutQuestions.Over59Half, false) =>
            $"Code 7 says that you were 59½ or older on the day of the payout, but you said that you were not. Correct your age, or choose the code of the first payout; {OrTheFormIsWrong}",
        BoxSevenCode.Code3 when answers.Has(EarlyPayoutQuestions.Over59Half) && answers.Get(EarlyPayoutQuestions.Reason) is not (null or EarlyPayoutReason.Disability) =>
            $"Code 3 says that you were disabled, but you gave another answer for the reason. Choose there that you were disabled, {OrTheFormIsWrong}",
        BoxSevenCode.Code4 when answers.Is(PayoutQuestions.ForSomeoneWhoDied, false) =>
            $"Code 4 says that it was paid because someone died, but you said that it was not. Correct that answer, {OrTheFormIsWrong}",
        BoxSevenCode.CodeQ when answers.Is(PayoutQuestions.Qualified, false) =>
            $"Code Q says that the payout was qualified, but you said that it was not. Correct that answer, {OrTheFormIsWrong}",
        BoxSevenCode.CodeS when answers.Is(EarlyPayoutQuestions.SimpleInFirstTwoYears, false) =>
            $"Code S says that it was less than two years since you joined the SIMPLE plan, but you said that it was longer. Correct that answer, {OrTheFormIsWrong}",
        _ => null,
    };
}
