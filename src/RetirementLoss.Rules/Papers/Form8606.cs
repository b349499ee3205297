using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.ConvertedToRoth;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Papers;

/// <summary>Form 8606: the already-taxed money in IRAs, and what came out of them in a year.</summary>
internal sealed class Form8606() : Paper("8606", "Form 8606")
{
    private static readonly PaperBox Year = new("year", "", "For year", BoxKind.Year, BoxAnswer.Only(Opening.Year)) { Name = "the year of the form" };
    private static readonly PaperBox ForThisYear = Line("1", "Contributions of the year that are not deducted");
    private static readonly PaperBox BasisBefore = Line("2", "Total basis from the years before");
    private static readonly PaperBox Sum = Line("3", "Lines 1 and 2 together", BoxAnswer.Only(BasisQuestions.Left), BoxAnswer.Only(BasisQuestions.AnyBasis), BoxAnswer.Only(BasisQuestions.Given));
    private static readonly PaperBox PaidNextYear = Line("4", "Part of line 1 that was paid in after the year");

    private static readonly PaperBox Basis = Line(
        "5",
        "Line 3 less line 4",
        BoxAnswer.Drawn(BasisQuestions.Left, answers => Pools.IsTraditional(Pools.Of(answers))),
        BoxAnswer.Only(BasisQuestions.AnyBasis),
        BoxAnswer.Only(BasisQuestions.Given));

    private static readonly PaperBox YearEnd = Line(
        "6",
        "Value of all these IRAs on December 31",
        BoxAnswer.Drawn(PayoutQuestions.YearEndValue),
        BoxAnswer.Only(PayoutQuestions.SameKindLeft));

    private static readonly PaperBox PaidOut = Line("7", "Paid out in the year", BoxAnswer.Drawn(ConvertedToRoth.OtherPayouts), BoxAnswer.Only(PayoutQuestions.Received));
    private static readonly PaperBox Converted = Line("8", "Converted to Roth in the year", BoxAnswer.Drawn(PayoutQuestions.ConvertedToo), BoxAnswer.Only(ConvertedToRoth.Converted));
    private static readonly PaperBox TaxFree = Line("13", "The part that is not taxed", BoxAnswer.Drawn(BasisQuestions.CameBack, answers => Pools.IsTraditional(Pools.Of(answers))));
    private static readonly PaperBox Left = Line("14", "Total basis that is left", BoxAnswer.Drawn(BasisQuestions.AnyBasis, answers => Pools.IsTraditional(Pools.Of(answers))), BoxAnswer.Only(BasisQuestions.Left));
    private static readonly PaperBox Part2Converted = Line("16", "Converted in the year", BoxAnswer.Drawn(BasisQuestions.MovedIn, answers => Pools.IsRoth(Pools.Of(answers)) && Pools.IsIra(Pools.Of(answers))));
    private static readonly PaperBox Part2Basis = Line("17", "Part of it that was taxed before", BoxAnswer.Drawn(EarlyPayoutQuestions.RecentUntaxed));
    private static readonly PaperBox Part2Taxed = Line("18", "Part of it that is taxed", BoxAnswer.Drawn(EarlyPayoutQuestions.RecentConversions, answers => Pools.IsIra(Pools.Of(answers))));
    private static readonly PaperBox RothPaidOut = Line("19", "Paid out of Roth IRAs, not qualified", BoxAnswer.Only(PayoutQuestions.Received), BoxAnswer.Only(PayoutQuestions.Qualified));
    private static readonly PaperBox RothContributions = Line("22", "Basis in Roth IRA contributions", BoxAnswer.Only(BasisQuestions.Contributed), BoxAnswer.Only(BasisQuestions.CameBack), BoxAnswer.Only(BasisQuestions.Given));
    private static readonly PaperBox RothConversions = Line("24", "Basis in conversions and rollovers", BoxAnswer.Only(BasisQuestions.MovedIn));

    private static readonly PaperBox Account = new("account", "", "Kind of account that lost money", BoxKind.Choice, BoxAnswer.Only(Opening.Account))
    {
        Name = "the kind of account",
        Options = [.. Opening.Account.Options.Where(option => AccountKinds.Iras.Contains(Opening.Account.ValueOf(option.Token)))],
    };

    private static readonly PaperBox Became = new("became", "", "What became of the money", BoxKind.Choice, BoxAnswer.Only(Opening.Happened))
    {
        Name = "what became of the money",
        Options = [.. Form1099RBoxes.Became.Options.Where(option => option.Token == Token.Of(MoneyNow.KeptAndEmpty) || option.Token == Token.Of(MoneyNow.KeptAndSomeLeft) || option.Token == Token.Of(MoneyNow.ConvertedToRoth))],
    };

    public override string WhatItIs => "You filed it with your tax return; it counts the already-taxed money in IRAs";

    public override IReadOnlyList<PaperPart> Parts { get; } =
    [
        new(null, [Year]),
        new("Part I: traditional, SEP and SIMPLE IRAs", [ForThisYear, BasisBefore, Sum, PaidNextYear, Basis, YearEnd, PaidOut, Converted, TaxFree, Left]),
        new("Part II: conversions to Roth", [Part2Converted, Part2Basis, Part2Taxed]),
        new("Part III: payouts from Roth IRAs", [RothPaidOut, RothContributions, RothConversions]),
        new("Not on the form, but it helps", [Account, Became]) { IsBesideThePaper = true },
    ];

    public override string LeftOut => "The other lines change nothing here, so they are left out.";

    internal override void Tell(Telling telling)
    {
        var filled = telling.Filled;
        LinesThatDoNotFit(telling);
        var account = TellAccount(telling);
        if (!TellYear(telling, out var isBefore))
        {
            return;
        }

        if (isBefore)
        {
            TellWhatWasLeft(telling);
            return;
        }

        if (account is AccountKind.RothIra or AccountKind.InheritedRothIra || (account is null && filled.Has(RothPaidOut) && !filled.Has(PaidOut)))
        {
            TellRoth(telling);
        }
        else
        {
            TellTraditional(telling);
        }
    }

    // The form of a year before the one asked about tells only what was left for the years after it.
    private static bool TellYear(Telling telling, out bool isBefore)
    {
        var asked = telling.Before.Get(Opening.Year);
        isBefore = telling.Filled.Year(Year) is { } printed && asked > printed;
        if (isBefore)
        {
            return true;
        }

        if (telling.Filled.Year(Year) is not { } year)
        {
            telling.LeaveOpen($"The year is not filled in, so we ask for it.");
            return true;
        }

        if (!FederalYears.Supports(new TaxYear(year)))
        {
            telling.Say(Year, $"It is about {year}", $"That year is not covered here.").Answering(Opening.Year, year);
            return false;
        }

        telling.Say(Year, $"It is about {year}").Answering(Opening.Year, year);
        return true;
    }

    private static AccountKind? TellAccount(Telling telling)
    {
        var filled = telling.Filled;
        if (filled.Chosen<AccountKind>(Account) is { } chosen)
        {
            telling.Say(Account, $"{Sentence.Kept(Opening.Account.Show(Token.Of(chosen)))}", $"You chose it.").Answering(Opening.Account, chosen);
            return chosen;
        }

        telling.Narrow(AccountKinds.Iras);
        telling.LeaveOpen($"The form counts all IRAs of a kind together. Choose which one lost money, or we ask.");
        return null;
    }

    private static void TellWhatWasLeft(Telling telling)
    {
        if (telling.Filled.Amount(Left) is { } left)
        {
            telling.Say(Left, $"{left} of already-taxed money was left", $"Line 14 counts for the later year if you filed no Form 8606 in between. Add contributions of {(telling.Before.Get(Opening.Year) is { } already ? new TaxYear(already) : null)} that are not deducted.", Year)
                .Answering(BasisQuestions.AnyBasis, left.IsPositive)
                .Answering(BasisQuestions.Given, BasisSource.Total)
                .Answering(BasisQuestions.Left, left);
        }

        telling.LeaveOpen($"The form is for a year before {(telling.Before.Get(Opening.Year) is { } later ? new TaxYear(later) : null)}, so it does not tell what came out in that year.");
    }

    private static void TellTraditional(Telling telling)
    {
        var filled = telling.Filled;
        if ((filled.Amount(Basis) ?? filled.Amount(Sum)) is { } basis)
        {
            var saying = telling.Say(filled.Has(Basis) ? Basis : Sum, $"{basis} of already-taxed money was in these IRAs", $"It is the total before the payouts of the year.").Answering(BasisQuestions.AnyBasis, basis.IsPositive);
            if (basis.IsPositive)
            {
                saying.Answering(BasisQuestions.Given, BasisSource.Total).Answering(BasisQuestions.Left, basis);
            }
        }

        if (filled.Amount(YearEnd) is { } value)
        {
            var saying = telling.Say(YearEnd, value.IsPositive ? (Sentence)$"{value} was left in IRAs of the kind" : $"All these IRAs were empty at the end of the year").Answering(PayoutQuestions.SameKindLeft, value.IsPositive);
            if (value.IsPositive)
            {
                saying.Answering(PayoutQuestions.YearEndValue, value);
            }
        }

        var (paid, converted) = (filled.Amount(PaidOut), filled.Amount(Converted));
        if (filled.Chosen<MoneyNow>(Became) == MoneyNow.ConvertedToRoth || (converted is { IsPositive: true } && paid is not { IsPositive: true } && !filled.Has(Became)))
        {
            telling.Say(filled.Has(Became) ? Became : Converted, $"It was converted to a Roth IRA", null, Converted).Answering(Opening.Happened, WhatHappened.ConvertedToRoth);
            if (converted is { } value8)
            {
                telling.Say(Converted, $"{value8} was converted").Answering(ConvertedToRoth.Converted, value8);
            }

            telling.Say(PaidOut, $"{paid ?? Money.Zero} more was paid out to you", paid is null ? (Sentence)$"Line 7 is empty." : null).Answering(ConvertedToRoth.OtherPayouts, paid ?? Money.Zero);
            return;
        }

        if (paid is { IsPositive: true } received)
        {
            TellPayout(telling, PaidOut, received);
            if (converted is { } too)
            {
                telling.Say(Converted, $"{too} was converted to Roth in the same year").Answering(PayoutQuestions.ConvertedToo, too);
            }

            TellWhere(telling, filled.Amount(YearEnd) is { IsPositive: false });
        }
        else
        {
            telling.LeaveOpen($"Lines 7 and 8 are empty, so we ask where the money is.");
        }
    }

    private static void TellRoth(Telling telling)
    {
        var filled = telling.Filled;
        if (filled.Amount(RothPaidOut) is { } paid)
        {
            TellPayout(telling, RothPaidOut, paid);
            telling.Say(RothPaidOut, $"The payouts were not qualified", $"Part III is only for those.").Answering(PayoutQuestions.Qualified, false);
        }

        if (filled.Amount(RothContributions) is { } contributions)
        {
            telling.Say(RothContributions, $"{contributions} of contributions had not come back", $"Line 22 leaves out what came back before, so nothing more is taken off.")
                .Answering(BasisQuestions.Given, BasisSource.Parts)
                .Answering(BasisQuestions.Contributed, contributions)
                .Answering(BasisQuestions.CameBack, Money.Zero);
        }

        if (filled.Amount(RothConversions) is { } conversions)
        {
            telling.Say(RothConversions, $"{conversions} of conversions had not come back").Answering(BasisQuestions.MovedIn, conversions);
        }
        else if (filled.Has(RothContributions))
        {
            telling.LeaveOpen($"Line 24 is empty. It may be blank although you converted money, so we ask.");
        }

        TellWhere(telling, isEmpty: false);
    }

    private static void TellPayout(Telling telling, PaperBox line, Money received) =>
        telling.Say(line, $"{received} was paid out", $"We take it that all of it was cash.").Answering(PayoutQuestions.Received, received).Answering(PayoutQuestions.PaidIn, PayoutForm.Cash);

    private static void TellWhere(Telling telling, bool isEmpty)
    {
        switch (telling.Filled.Chosen<MoneyNow>(Became))
        {
            case MoneyNow.KeptAndEmpty:
                telling.Say(Became, $"All of it came out, and you kept it", $"You chose it.").Answering(Opening.Happened, WhatHappened.PaidOut);
                break;
            case MoneyNow.KeptAndSomeLeft:
                telling.Say(Became, $"Some came out, and some is left", $"You chose it.").Answering(Opening.Happened, WhatHappened.PartlyPaidOut);
                break;
            case null when isEmpty:
                telling.Say(YearEnd, $"All of it came out", $"Line 6 shows that nothing is left. We take it that you kept the money; choose another line below the form if you did not.").Answering(Opening.Happened, WhatHappened.PaidOut);
                break;
            default:
                telling.LeaveOpen($"The form does not tell whether this account is empty. Choose it below the form, or we ask.");
                break;
        }
    }

    private static void LinesThatDoNotFit(Telling telling)
    {
        Adds(telling, Sum, ForThisYear, BasisBefore, isLess: false);
        Adds(telling, Basis, Sum, PaidNextYear, isLess: true);
        Adds(telling, Left, Sum, TaxFree, isLess: true);
        Adds(telling, Part2Taxed, Part2Converted, Part2Basis, isLess: true);
        if (telling.Filled.Amount(TaxFree) is { } free && telling.Filled.Amount(PaidOut) is { } paid && telling.Filled.Amount(Converted) is { } converted && free > paid + converted)
        {
            telling.Contradict($"Line 13 ({free}) cannot be more than lines 7 and 8 together ({paid + converted}). Check these lines", TaxFree, PaidOut, Converted);
        }
    }

    // The form rounds to whole dollars, so a sum may be off by one.
    private static void Adds(Telling telling, PaperBox result, PaperBox one, PaperBox other, bool isLess)
    {
        if (telling.Filled.Amount(result) is not { } shown || telling.Filled.Amount(one) is not { } first || telling.Filled.Amount(other) is not { } second)
        {
            return;
        }

        var due = isLess ? first - second : first + second;
        if (shown - due > Money.Of(1) || due - shown > Money.Of(1))
        {
            telling.Contradict($"Line {Sentence.Kept(result.Number)} ({shown}) should be line {Sentence.Kept(one.Number)} {(isLess ? (Sentence)$"less" : $"plus")} line {Sentence.Kept(other.Number)}, which is {due}. Check these lines", result, one, other);
        }
    }

    private static PaperBox Line(string number, string words, params IReadOnlyList<BoxAnswer> answers) => new(number, number, words, BoxKind.Amount, answers) { Name = $"line {number}" };
}
