using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Common;

/// <summary>The code on Form 1099-R, what it says, and whether it fits the story told.</summary>
public static class BoxSeven
{
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
        (BoxSevenCode.CodeG, "G", "Direct rollover"),
        (BoxSevenCode.CodeH, "H", "Direct rollover of Roth plan money to a Roth IRA"),
        (BoxSevenCode.CodeJ, "J", "Early, from a Roth IRA"),
        (BoxSevenCode.CodeL, "L", "A loan treated as paid out"),
        (BoxSevenCode.CodeM, "M", "A loan offset when you left or the plan ended"),
        (BoxSevenCode.CodeQ, "Q", "Qualified, from a Roth IRA"),
        (BoxSevenCode.CodeS, "S", "Early, from a SIMPLE IRA in the first two years"),
        (BoxSevenCode.CodeT, "T", "From a Roth IRA, an exception applies"),
        (BoxSevenCode.AnotherCode, "Another code", null))
    {
        MayStayUnknown = true,
        Hint = _ => "If there are two, choose the letter",
        Why = _ => "The code shows what the payer told the IRS. If it does not fit your story, one of the two is wrong, and that is worth knowing before you file.",
        WhereToFind = _ => "Box 7 in the lower part of the form.",
        SettledBy = "Form 1099-R, box 7",
    };

    /// <summary>The problem when the code contradicts a payout that the person kept.</summary>
    public static string? AgainstPayout(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Get(Code) switch
        {
            BoxSevenCode.CodeG or BoxSevenCode.CodeH => "Code G or H means that the money went straight to another retirement account. Choose that it was moved, or, if the form is wrong, choose I don't know here and ask the payer to correct it",
            BoxSevenCode.CodeL or BoxSevenCode.CodeM => "Code L or M means a plan loan. Go back to where the money is now, choose something else, and then the plan loan; or, if the form is wrong, choose I don't know here",
            var code => AgainstAccount(code, answers),
        };
    }

    /// <summary>The problem when the code contradicts a rollover.</summary>
    public static string? AgainstRollover(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Get(Code) is BoxSevenCode.CodeL or BoxSevenCode.CodeM
            ? "Code L or M means a plan loan. Go back to where the money is now, choose something else, and then the plan loan; or, if the form is wrong, choose I don't know here"
            : AgainstAccount(answers.Get(Code), answers);
    }

    /// <summary>What the code says, as a note to keep.</summary>
    public static IReadOnlyList<Note> Notes(BoxSevenCode? code) => code switch
    {
        BoxSevenCode.Code1 or BoxSevenCode.CodeJ or BoxSevenCode.CodeS => [Note(code.Value, $"The code says the payout was early and the payer knew of no exception. If one applies to you, claim it yourself on Form 5329.")],
        BoxSevenCode.Code2 or BoxSevenCode.Code3 or BoxSevenCode.Code4 or BoxSevenCode.Code7 or BoxSevenCode.CodeQ or BoxSevenCode.CodeT => [Note(code.Value, $"The code tells the IRS that, as far as the payer knows, no additional tax is due. If the sum here says otherwise, one of the two is wrong: check before you file.")],
        BoxSevenCode.CodeB => [Note(code.Value, $"The code says the money came from a Roth account in a plan. Box 5 shows your Roth basis, even if it is more than box 1.")],
        BoxSevenCode.CodeG or BoxSevenCode.CodeH => [Note(code.Value, $"The code says the money went straight to another account. If part was paid to you, there should be a second form.")],
        _ => [],
    };

    private static string? AgainstAccount(BoxSevenCode? code, Answers answers)
    {
        var pool = Pools.Of(answers);
        var isRothIra = pool is Pool.RothIras or Pool.InheritedRothIras;
        return code switch
        {
            BoxSevenCode.CodeJ or BoxSevenCode.CodeQ or BoxSevenCode.CodeT when !isRothIra => "Code J, Q or T belongs to a Roth IRA. Correct the kind of account, or choose another code",
            BoxSevenCode.CodeB or BoxSevenCode.CodeH when pool != Pool.DesignatedRoth => "Code B or H belongs to Roth money in a workplace plan. Correct the kind of account, or choose another code",
            BoxSevenCode.CodeS when !answers.Is(Opening.Account, AccountKind.SimpleIra) => "Code S belongs to a SIMPLE IRA. Correct the kind of account, or choose another code",
            BoxSevenCode.Code1 or BoxSevenCode.Code7 when isRothIra => "A payout from a Roth IRA has code J, Q or T. Correct the kind of account, or choose another code",
            _ => null,
        };
    }

    private static Note Note(BoxSevenCode code, FormattableString text) => new(NoteKind.Document, $"box-7-{Token.Of(code)}", text, Federal.Form1099R);
}
