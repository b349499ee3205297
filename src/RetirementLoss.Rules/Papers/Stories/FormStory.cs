using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>A story that Form 1099-R tells by its code.</summary>
internal abstract class FormStory(Telling telling, DistributionCodes codes)
{
    /// <summary>How many years before the form lies the year that the story is about.</summary>
    public virtual int YearsBefore => 0;

    /// <summary>What is taken down.</summary>
    protected Telling Telling { get; } = telling;

    /// <summary>The boxes.</summary>
    protected FilledBoxes Filled { get; } = telling.Filled;

    /// <summary>The code or codes.</summary>
    protected DistributionCodes Codes { get; } = codes;

    /// <summary>The amount in box 1.</summary>
    protected Money? Gross => Filled.Amount(Box.Gross);

    /// <summary>Tells what the form says.</summary>
    public abstract void Tell();

    /// <summary>What came out and was not taxed: box 1 less box 2a, where the payer says so.</summary>
    protected Money? TaxFree => Filled.IsMarked(Box.NotDetermined) ? null : Gross - Filled.Amount(Box.Taxable);

    /// <summary>The code tells the story by itself; something else that was said beside the form does not fit it.</summary>
    protected void TheCodeDecides(Sentence whatItMeans, params ReadOnlySpan<MoneyNow> fitting)
    {
        if (Filled.Chosen<MoneyNow>(Box.Became) is { } became && !fitting.Contains(became))
        {
            Telling.Contradict($"{Sentence.Kept(Codes.Name)} means that {whatItMeans}. Choose another line for what became of the money, or check box 7", Box.Became, Box.Code);
        }
    }

    /// <summary>What the code says of age, disability and death.</summary>
    protected void TellThePerson(AccountKind? account)
    {
        if (Codes.Has('1', 'S'))
        {
            Telling.Say(Box.Code, $"You were under 59\u00BD", $"{Sentence.Kept(Codes.Name)} says that it was early, and that the payer knew of no exception.").Answering(EarlyPayoutQuestions.Over59Half, false);
        }
        else if (Codes.Has('7') && account != AccountKind.Annuity)
        {
            Telling.Say(Box.Code, $"You were 59\u00BD or older", $"{Sentence.Kept(Codes.Name)} says so.").Answering(EarlyPayoutQuestions.Over59Half, true);
        }
        else if (Codes.Has('3'))
        {
            Telling.Say(Box.Code, $"You were disabled", $"{Sentence.Kept(Codes.Name)} says so.").Answering(EarlyPayoutQuestions.Reason, EarlyPayoutReason.Disability);
        }
        else if (Codes.Has('4') && !Filled.IsMarked(Box.IsIra))
        {
            Telling.Say(Box.Code, $"It was paid because someone died", $"{Sentence.Kept(Codes.Name)} says so.").Answering(PayoutQuestions.ForSomeoneWhoDied, true);
        }
        else if (Codes.Has('Q'))
        {
            Telling.Say(Box.Code, $"The payout was qualified, so none of it is income", $"Code Q says so.").Answering(PayoutQuestions.Qualified, true);
        }
        else if (Codes.Has('2', 'J', 'T'))
        {
            Telling.LeaveOpen(Codes.Has('J') ? (Sentence)$"Code J does not tell your age." : $"{Sentence.Kept(Codes.Name)} says that an exception may apply, but not which one, and not your age.");
        }

        if (Codes.Has('S'))
        {
            Telling.Say(Box.Code, $"It was in the first two years of the SIMPLE plan", $"Code S says so.").Answering(EarlyPayoutQuestions.SimpleInFirstTwoYears, true);
        }
    }

    /// <summary>Answers the question of the code itself.</summary>
    protected void TellTheCode() =>
        Telling.Say(Box.Code, $"{Sentence.Kept(Codes.Name)}", $"We check it against your story.").Answering(BoxSeven.Code, CodeAsked());

    /// <summary>Box 5 as all of the already-taxed money of a plan or of Roth money in one; only a payout of everything shows it whole.</summary>
    protected void TellThePlansBasis(AccountKind? account, bool isAllOfIt)
    {
        if (Filled.Amount(Box.Contributions) is not { } basis)
        {
            return;
        }

        if (Filled.IsMarked(Box.IsIra) || Codes.Has('J', 'Q', 'T'))
        {
            Telling.LeaveOpen($"For an IRA, box 5 never shows your already-taxed money, so we ask.");
        }
        else if (!isAllOfIt)
        {
            Telling.LeaveOpen($"Box 5 shows only the already-taxed money in this payout. We ask for all of it.");
        }
        else if (account is not AccountKind.Annuity)
        {
            var saying = Telling.Say(Box.Contributions, $"{basis} of it was already taxed", $"Box 5 of a form for all of the account shows what had not come back.", Box.Code)
                .Answering(BasisQuestions.AnyBasis, basis.IsPositive);
            if (basis.IsPositive || account == AccountKind.DesignatedRoth)
            {
                saying.Answering(BasisQuestions.Given, BasisSource.Total).Answering(BasisQuestions.Left, basis);
            }
        }
    }

    // With two codes the letter is asked for, as on the page of the question.
    private BoxSevenCode CodeAsked() => Codes switch
    {
        { Letter: { } letter } => Token.TryRead<BoxSevenCode>($"Code{letter}", out var known) ? known : BoxSevenCode.AnotherCode,
        { Digit: { } digit } => Token.TryRead<BoxSevenCode>($"Code{digit}", out var known) ? known : BoxSevenCode.AnotherCode,
        _ => BoxSevenCode.AnotherCode,
    };
}
