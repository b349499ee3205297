using RetirementLoss.Rules.Model;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers;

/// <summary>Which account Form 1099-R is about, as far as the code and the IRA / SEP / SIMPLE mark tell.</summary>
internal static class Form1099RAccount
{
    private static readonly IReadOnlyList<AccountKind> Plans = [.. AccountKinds.Plans.Where(plan => plan != AccountKind.DesignatedRoth)];

    /// <summary>Tells the account, or what is left possible; the account is told back where it is certain.</summary>
    public static AccountKind? Tell(Telling telling, DistributionCodes codes)
    {
        var fitting = Fitting(codes, telling.Filled.IsMarked(Box.IsIra));
        var chosen = telling.Filled.Chosen<AccountKind>(Box.Account);
        if (chosen is { } account && !fitting.Contains(account))
        {
            telling.Contradict(
                $"{Sentence.Kept(codes.Name)}{(telling.Filled.IsMarked(Box.IsIra) ? $" with the IRA / SEP / SIMPLE mark" : Sentence.None)} does not go with \u201C{Sentence.Kept(Opening.Account.Show(Token.Of(account)))}\u201D. Check box 7 and the mark, or choose another kind of account",
                Box.Account,
                Box.Code);
            return null;
        }

        if (fitting is [var certain])
        {
            telling.Say(Box.Code, $"{Sentence.Kept(Opening.Account.Show(Token.Of(certain)))}", $"{Sentence.Kept(codes.Name)}{(telling.Filled.IsMarked(Box.IsIra) ? $", and the IRA mark" : Sentence.None)}. We need not ask which account.", Box.IsIra)
                .Answering(Opening.Account, certain);
            return certain;
        }

        if (chosen is { } known)
        {
            telling.Say(Box.Account, $"{Sentence.Kept(Opening.Account.Show(Token.Of(known)))}", $"You chose it, and box 7 agrees.", Box.Code).Answering(Opening.Account, known);
            return known;
        }

        telling.Narrow(fitting);
        telling.LeaveOpen(WhatIsLeft(codes, telling.Filled.IsMarked(Box.IsIra)));
        return null;
    }

    private static Sentence WhatIsLeft(DistributionCodes codes, bool isIra) => codes switch
    {
        _ when codes.Has('Q', 'T') => $"It is a Roth IRA. Choose whether it was yours or you inherited it, or we ask.",
        _ when codes.Has('N', 'R') => $"The form does not tell into which kind of IRA the money first went. Choose it, or we ask.",
        _ when isIra => $"It is an IRA that is not Roth: traditional, SEP or SIMPLE. Choose which, or we ask.",
        _ when codes.Has('6') => $"Code 6 is for an annuity or a life insurance. Choose which, or we ask.",
        _ => $"It is a plan at work. Choose which kind, or we ask.",
    };

    private static IReadOnlyList<AccountKind> Fitting(DistributionCodes codes, bool isIra) => codes switch
    {
        _ when codes.Has('D') => [AccountKind.Annuity],
        _ when codes.Has('B', 'H') => [AccountKind.DesignatedRoth],
        _ when codes.Has('J') => [AccountKind.RothIra],
        _ when codes.Has('Q', 'T') => [AccountKind.RothIra, AccountKind.InheritedRothIra],
        _ when codes.Has('S') => [AccountKind.SimpleIra],
        _ when codes.Has('N', 'R') => [AccountKind.TraditionalIra, AccountKind.RothIra],
        _ when isIra && codes.Has('4') => [AccountKind.InheritedTraditionalIra],
        _ when isIra => [AccountKind.TraditionalIra, AccountKind.SepIra, AccountKind.SimpleIra],
        _ when codes.Has('5') => [AccountKind.RothIra],
        _ when codes.Has('6') => [AccountKind.Annuity, AccountKind.SomethingElse],
        _ when codes.Has('L', 'M', '8', 'P', 'E', 'G') => Plans,
        _ => [.. Plans, AccountKind.Annuity],
    };
}
