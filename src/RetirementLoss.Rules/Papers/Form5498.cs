using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.ContributionReturned;
using RetirementLoss.Rules.Law.Situations.ConvertedToRoth;
using RetirementLoss.Rules.Law.Situations.PlanLoan;
using RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;
using RetirementLoss.Rules.Law.Situations.RolledOver;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Papers;

/// <summary>Form 5498: what went into an IRA in a year, and what it was worth at the end.</summary>
internal sealed class Form5498() : Paper("5498", "Form 5498")
{
    private static readonly PaperBox Year = new("year", "", "For year", BoxKind.Year, BoxAnswer.Only(Opening.Year)) { Name = "the year of the form" };
    private static readonly PaperBox Contributions = Box("1", "IRA contributions", BoxAnswer.Drawn(ContributionQuestions.Contribution, answers => !answers.Is(Opening.Account, AccountKind.RothIra)));

    private static readonly PaperBox RolledIn = Box("2", "Rollover contributions", BoxAnswer.Drawn(RolledOverQuestions.RolledOver), BoxAnswer.Drawn(PlanLoanQuestions.RolledOver), BoxAnswer.Only(Opening.Happened));
    private static readonly PaperBox Converted = Box("3", "Roth IRA conversion amount", BoxAnswer.Only(ConvertedToRoth.Converted), BoxAnswer.Only(Opening.Happened));
    private static readonly PaperBox Recharacterized = Rare("4", "Recharacterized contributions");

    private static readonly PaperBox Value = new(
        "5",
        "5",
        "Fair market value of account",
        BoxKind.Amount,
        BoxAnswer.Only(PayoutQuestions.YearEndValue),
        BoxAnswer.Drawn(ProhibitedTransactionQuestions.Value),
        BoxAnswer.Drawn(ProhibitedTransactionQuestions.OtherIras),
        BoxAnswer.Only(PayoutQuestions.SameKindLeft))
    {
        Name = "box 5",
        Hint = "If you have more IRAs of the kind, add theirs.",
    };

    private static readonly PaperBox IsTraditional = Mark("7-ira", "IRA");
    private static readonly PaperBox IsSep = Mark("7-sep", "SEP");
    private static readonly PaperBox IsSimple = Mark("7-simple", "SIMPLE");
    private static readonly PaperBox IsRoth = Mark("7-roth", "Roth IRA");
    private static readonly PaperBox Sep = Rare("8", "SEP contributions");
    private static readonly PaperBox Simple = Rare("9", "SIMPLE contributions");
    private static readonly PaperBox Roth = Box("10", "Roth IRA contributions", BoxAnswer.Drawn(ContributionQuestions.Contribution, answers => answers.Is(Opening.Account, AccountKind.RothIra)));

    public override string WhatItIs => "The firm sent it in May for what went into an IRA";

    public override IReadOnlyList<PaperPart> Parts { get; } =
        [new(null, [Year, Contributions, RolledIn, Converted, Recharacterized, Value, IsTraditional, IsSep, IsSimple, IsRoth, Sep, Simple, Roth])];

    public override string LeftOut => "The other boxes change nothing here, so they are left out.";

    internal override void Tell(Telling telling)
    {
        var filled = telling.Filled;
        BoxesThatDoNotFit(telling);
        if (filled.Year(Year) is { } year)
        {
            telling.Say(Year, $"It is about {year}", FederalYears.Supports(new TaxYear(year)) ? null : (Sentence)$"That year is not covered here.").Answering(Opening.Year, year);
        }

        // A form on which money arrives is that of the new account; the one that lost money is another.
        if (filled.Amount(Converted) is { IsPositive: true } converted)
        {
            telling.Say(Converted, $"{converted} was converted to this Roth IRA", $"The account it came from is another one, so we ask which.").Answering(Opening.Happened, WhatHappened.ConvertedToRoth).Answering(ConvertedToRoth.Converted, converted);
            return;
        }

        if (filled.Amount(RolledIn) is { IsPositive: true } rolled)
        {
            telling.Say(RolledIn, $"{rolled} was rolled into this account", $"The account it came from is another one, so we ask which.").Answering(Opening.Happened, WhatHappened.RolledOver).Answering(RolledOverQuestions.RolledOver, rolled);
            return;
        }

        TellAccount(telling);
        if (filled.Amount(Value) is { } value)
        {
            if (value.IsPositive)
            {
                telling.Say(Value, $"{value} was left at the end of the year", $"While money is left in one IRA of a kind, nothing is final for all of them.")
                    .Answering(PayoutQuestions.SameKindLeft, true)
                    .Answering(PayoutQuestions.YearEndValue, value);
            }
            else
            {
                telling.Say(Value, $"This account was empty at the end of the year");
                telling.LeaveOpen($"The form does not tell of your other IRAs of the kind, so we ask.");
            }
        }

        if (filled.Has(Contributions) || filled.Has(Roth))
        {
            telling.LeaveOpen($"The form shows what went in for one year. The worksheet adds up all years when we ask for them.");
        }
    }

    private static void TellAccount(Telling telling)
    {
        var marks = new (PaperBox Box, AccountKind Account)[] { (IsTraditional, AccountKind.TraditionalIra), (IsSep, AccountKind.SepIra), (IsSimple, AccountKind.SimpleIra), (IsRoth, AccountKind.RothIra) };
        var marked = marks.Where(mark => telling.Filled.IsMarked(mark.Box)).ToList();
        switch (marked)
        {
            case [var (box, account)]:
                telling.Say(box, $"{Sentence.Kept(Opening.Account.Show(Token.Of(account)))}", $"Box 7 is marked so. If you inherited it, change the account.").Answering(Opening.Account, account);
                break;
            case []:
                telling.Narrow(AccountKinds.Iras);
                telling.LeaveOpen($"No kind of IRA is marked in box 7, so we ask which it is.");
                break;
            default:
                telling.Contradict($"Box 7 has only one mark on a form: IRA, SEP, SIMPLE or Roth IRA. Leave the one that is on yours", [.. marked.Select(mark => mark.Box)]);
                break;
        }
    }

    private static void BoxesThatDoNotFit(Telling telling)
    {
        Belongs(telling, Sep, IsSep);
        Belongs(telling, Simple, IsSimple);
        Belongs(telling, Roth, IsRoth);
        Belongs(telling, Converted, IsRoth);
    }

    private static void Belongs(Telling telling, PaperBox amount, PaperBox mark)
    {
        if (telling.Filled.Amount(amount) is { IsPositive: true } shown && !telling.Filled.IsMarked(mark) && new[] { IsTraditional, IsSep, IsSimple, IsRoth }.Any(telling.Filled.IsMarked))
        {
            telling.Contradict($"Box {Sentence.Kept(amount.Number)} shows {shown}, which belongs to the mark \u201C{Sentence.Kept(mark.Words)}\u201D in box 7. Check the amount and the mark", mark, amount);
        }
    }

    private static PaperBox Box(string number, string words, params IReadOnlyList<BoxAnswer> answers) => new(number, number, words, BoxKind.Amount, answers) { Name = $"box {number}" };

    private static PaperBox Rare(string number, string words) => Box(number, words) with { IsRare = true };

    private static PaperBox Mark(string id, string words) => new(id, "7", words, BoxKind.Mark, BoxAnswer.Only(Opening.Account)) { Name = $"\u201C{words}\u201D in box 7" };
}
