using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers;

/// <summary>Form 1099-R: what a retirement account paid out, and by its code why.</summary>
internal sealed class Form1099R() : Paper("1099-r", "Form 1099-R")
{
    public override string WhatItIs => "The firm or plan sent it for a payout, a move or a loan";

    public override IReadOnlyList<PaperPart> Parts => Form1099RBoxes.Parts;

    public override string LeftOut => "Boxes 9a, 11 to 13 and 17 to 19 change nothing here, so they are left out.";

    internal override void Tell(Telling telling)
    {
        var filled = telling.Filled;
        var codes = filled.Codes(Box.Code);
        BoxesThatDoNotFit(telling, codes);
        if (codes is null)
        {
            TellYear(telling, 0);
            TellWithoutCode(telling);
            return;
        }

        var story = Form1099RStories.Of(telling, codes);
        TellYear(telling, story.YearsBefore);
        if (filled.Year(Box.Year) is { } year && !FederalYears.Supports(new TaxYear(year - story.YearsBefore)))
        {
            return;
        }

        story.Tell();
        if (filled.Amount(Box.Withheld) is { } withheld)
        {
            telling.Say(Box.Withheld, $"{withheld} was withheld for tax", withheld.IsZero ? null : (Sentence)$"It counts as paid out to you, and as tax you paid.");
        }

        if (filled.Has(Box.State))
        {
            telling.LeaveOpen($"Box 15 names the state the tax went to. We ask where you lived.");
        }
    }

    private static void TellYear(Telling telling, int yearsBefore)
    {
        if (telling.Filled.Year(Box.Year) is not { } year)
        {
            telling.LeaveOpen($"The year is not filled in, so we ask for it.");
            return;
        }

        var asked = new TaxYear(year - yearsBefore);
        if (!FederalYears.Supports(asked))
        {
            telling.Say(Box.Year, $"It is about {asked}", $"That year is not covered here.").Answering(Opening.Year, asked.Number);
        }
        else if (yearsBefore > 0)
        {
            telling.Say(Box.Code, $"It is about {asked}", $"The code speaks of the year before the form. If the money was put in for another year, change the year.", Box.Year).Answering(Opening.Year, asked.Number);
        }
        else
        {
            telling.Say(Box.Year, $"It is about {asked}").Answering(Opening.Year, asked.Number);
        }
    }

    private static void TellWithoutCode(Telling telling)
    {
        if (telling.Filled.Chosen<AccountKind>(Box.Account) is { } account)
        {
            telling.Say(Box.Account, $"{Sentence.Kept(Opening.Account.Show(Token.Of(account)))}", $"You chose it.").Answering(Opening.Account, account);
        }

        telling.LeaveOpen($"Box 7 is empty. Its code tells what kind of payout it was, so we ask what happened.");
    }

    private static void BoxesThatDoNotFit(Telling telling, DistributionCodes? codes)
    {
        var filled = telling.Filled;
        if (filled.Amount(Box.Gross) is { } gross && filled.Amount(Box.Taxable) is { } taxable && taxable > gross)
        {
            telling.Contradict($"Box 2a ({taxable}) cannot be more than box 1 ({gross}). Check both amounts", Box.Taxable, Box.Gross);
        }

        if (filled.Amount(Box.StateWithheld) is { IsPositive: true } withheld && !filled.Has(Box.State))
        {
            telling.Contradict($"Box 14 shows {withheld} of state tax withheld, but box 15 names no state. Enter the state, or empty box 14", Box.State, Box.StateWithheld);
        }

        if (codes is null)
        {
            return;
        }

        if (filled.IsMarked(Box.IsIra) && codes.Has('J', 'Q', 'T', 'B', 'H', 'D', 'L', 'M', 'N', 'R', 'E', 'U', '9'))
        {
            telling.Contradict($"{Sentence.Kept(codes.Name)} never stands beside the IRA / SEP / SIMPLE mark. Check box 7 and the mark", Box.Code, Box.IsIra);
        }
        else if (!filled.IsMarked(Box.IsIra) && codes.Has('S', 'Y'))
        {
            telling.Contradict($"{Sentence.Kept(codes.Name)} belongs to an IRA, so the IRA / SEP / SIMPLE box should be marked. Check box 7 and the mark", Box.Code, Box.IsIra);
        }

        if (codes.Has('Q') && filled.Amount(Box.Taxable) is { IsPositive: true } income)
        {
            telling.Contradict($"Code Q says that nothing is taxed, but box 2a shows {income}. Check both boxes", Box.Code, Box.Taxable);
        }

        if (filled.Year(Box.Year) is { } year)
        {
            foreach (var (letter, code) in new[] { ('M', BoxSevenCode.CodeM), ('Y', BoxSevenCode.CodeY) })
            {
                if (codes.Has(letter) && !BoxSeven.IsOnForms(code, new(year)))
                {
                    telling.Contradict($"Code {Sentence.Kept(letter.ToString())} is not on a form for {year} yet. Check the year and box 7", Box.Code, Box.Year);
                }
            }
        }
    }
}
