using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>The code on Form 1099-R and what it says.</summary>
internal static class BoxSeven
{
    // The code is on the form of 2025 for the first time.
    private static readonly YearRange CharityCode = YearRange.From(2025);

    // A loan set off at the end of a job had no code of its own before.
    private static readonly YearRange LoanOffsetCode = YearRange.From(2018);

    public static readonly Choice<BoxSevenCode> Code = new(
        "box-7-code",
        "the code in box 7 of Form 1099-R",
        _ => "Which code is in box 7 of Form 1099-R?",
        (BoxSevenCode.Code1, "1", "Early, no exception known to the payer"),
        (BoxSevenCode.Code2, "2", "Early, an exception applies"),
        (BoxSevenCode.Code3, "3", "Disability"),
        (BoxSevenCode.Code4, "4", "Death"),
        (BoxSevenCode.Code7, "7", "Normal"),
        (BoxSevenCode.CodeB, "B, alone or with a number", "Roth money in a workplace plan"),
        (BoxSevenCode.CodeJ, "J", "Early, from a Roth IRA"),
        (BoxSevenCode.CodeQ, "Q", "Qualified, from a Roth IRA"),
        (BoxSevenCode.CodeS, "S", "Early, from a SIMPLE IRA in the first two years"),
        (BoxSevenCode.CodeT, "T", "From a Roth IRA, an exception applies"),
        (BoxSevenCode.CodeG, "G", "Direct rollover"),
        (BoxSevenCode.CodeH, "H", "Direct rollover of Roth plan money to a Roth IRA"),
        (BoxSevenCode.CodeL, "L", "A loan treated as paid out"),
        (BoxSevenCode.CodeM, "M", "A loan offset when you left or the plan ended"),
        (BoxSevenCode.CodeY, "Y, with 4, 7 or K", "Money that went straight to a charity"),
        (BoxSevenCode.AnotherCode, "Another code", null))
    {
        Heading = HeadingOf,
        OfferWhen = (code, answers) => IsOnForms(code, new(answers.Require(Opening.Year))) && CanStandFor(code, answers),

        // A code that stands on the wrong form is said all the same, so that the report or a check can tell what is wrong with it.
        TakeWhen = (code, answers) => code != BoxSevenCode.CodeY || IsOnForms(code, new(answers.Require(Opening.Year))),
        MayStayUnknown = true,
        IsOptional = true,
        Hint = _ => "If there are two, choose the letter. With several forms, choose the code of the first payout.",
        Why = _ => "The code shows what the payer told the IRS. If it does not fit your story, one of the two is wrong, and that is worth knowing before you file.",
        WhereToFind = answers => Pools.Of(answers) is Pool.RothIras or Pool.InheritedRothIras
            ? "Box 7 in the lower part of the form. A payout from a Roth IRA usually has J, Q or T there."
            : "Box 7 in the lower part of the form.",
        SettledBy = "Form 1099-R, box 7",
    };

    /// <summary>What the code says, and where it rightly differs from the story told, as notes to keep.</summary>
    public static IReadOnlyList<Note> Notes(PayoutFacts payout)
    {
        return [.. Meaning(payout.BoxSeven), .. Differences(payout)];
    }

    /// <summary>Whether forms of that year have the code.</summary>
    internal static bool IsOnForms(BoxSevenCode code, TaxYear year) => code switch
    {
        BoxSevenCode.CodeY => CharityCode.Includes(year),
        BoxSevenCode.CodeM => LoanOffsetCode.Includes(year),
        _ => true,
    };

    // Whether a form for this kind of account can have the code at all.
    private static bool CanStandFor(BoxSevenCode code, Answers answers) =>
        BoxSevenFit.AgainstAccount(code, answers) is null && code switch
        {
            BoxSevenCode.CodeG => Pools.Of(answers) is not (Pool.RothIras or Pool.InheritedRothIras),
            BoxSevenCode.CodeL or BoxSevenCode.CodeM => !Pools.IsIra(Pools.Of(answers)),
            _ => true,
        };

    private static string HeadingOf(BoxSevenCode code) => code switch
    {
        BoxSevenCode.Code1 or BoxSevenCode.Code2 or BoxSevenCode.Code3 or BoxSevenCode.Code4 or BoxSevenCode.Code7
            or BoxSevenCode.CodeB or BoxSevenCode.CodeJ or BoxSevenCode.CodeQ or BoxSevenCode.CodeS or BoxSevenCode.CodeT => "Paid to you",
        BoxSevenCode.CodeG or BoxSevenCode.CodeH => "Moved to another account",
        BoxSevenCode.CodeL or BoxSevenCode.CodeM => "A loan from the plan",
        BoxSevenCode.CodeY or BoxSevenCode.AnotherCode => "Other codes",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "This code stands in no group yet; add it to one."),
    };

    private static IReadOnlyList<Note> Meaning(BoxSevenCode? code) => code switch
    {
        BoxSevenCode.Code1 or BoxSevenCode.CodeJ or BoxSevenCode.CodeS => [Note(code.Value, $"The code says the payout was early and the payer knew of no exception. If one applies to you, claim it yourself on Form 5329.")],
        BoxSevenCode.Code2 or BoxSevenCode.Code3 or BoxSevenCode.Code4 or BoxSevenCode.Code7 or BoxSevenCode.CodeQ or BoxSevenCode.CodeT => [Note(code.Value, $"The code tells the IRS that, as far as the payer knows, no additional tax is due. If the sum here says otherwise, one of the two is wrong: check before you file.")],
        BoxSevenCode.CodeB => [Note(code.Value, $"The code says the money came from a Roth account in a plan. Box 5 shows your Roth basis, even if it is more than box 1.")],
        BoxSevenCode.CodeG or BoxSevenCode.CodeH => [Note(code.Value, $"The code says the money went straight to another account. If part was paid to you, there should be a second form.")],
        BoxSevenCode.CodeY => [Note(code.Value, $"The code says that money went straight to a charity. Such a gift from an IRA can be free of income within its limits, and is no deduction besides. It is not worked out here: leave it out of the payout, and ask a preparer.")],
        _ => [],
    };

    // A payer does not know all that the holder knows, and one payout can have two forms: such codes are no contradiction.
    private static IReadOnlyList<Note> Differences(PayoutFacts payout) => payout switch
    {
        { BoxSeven: BoxSevenCode.CodeG or BoxSevenCode.CodeH, KeptByHolder: { IsPositive: true } kept } =>
            [new(NoteKind.Document, "box-7-second-form", $"You kept {kept} of the money. It should stand on a second Form 1099-R with a code of its own. If there is only one form, ask the payer about it before you file.", Federal.Form1099R)],
        { BoxSeven: BoxSevenCode.Code1 or BoxSevenCode.Code2 or BoxSevenCode.Code3 or BoxSevenCode.Code7, IsPaidBecauseOfDeath: true } =>
            [new(NoteKind.Document, "box-7-no-death", $"Money paid because someone died should have code 4. Ask the payer to correct the form. Until then the IRS may take the payout for your own.", Federal.Form1099R)],
        { BoxSeven: BoxSevenCode.Code1, Early.IsSimpleInFirstTwoYears: true } =>
            [new(NoteKind.Document, "box-7-not-s", $"In the first two years of a SIMPLE plan the code should be S. The higher tax is due by the facts, whatever the code is.", Federal.Form1099R)],
        _ => [],
    };

    /// <summary>Whether the note says what a code tells, and names no paper to keep.</summary>
    public static bool Wrote(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return note.Id.StartsWith("box-7-", StringComparison.Ordinal);
    }

    private static Note Note(BoxSevenCode code, Sentence text) => new(NoteKind.Document, $"box-7-{Token.Of(code)}", text, Federal.Form1099R);
}
