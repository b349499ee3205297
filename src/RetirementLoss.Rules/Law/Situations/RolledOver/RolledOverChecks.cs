using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>Checks what was rolled over against what left the account.</summary>
internal sealed class RolledOverChecks : CrossChecks
{
    public RolledOverChecks()
    {
        Include(new PayoutChecks());
        Expect(
            RolledOverQuestions.RolledOver,
            answers => answers.Get(RolledOverQuestions.RolledOver) is { } rolled && answers.Get(RolledOverQuestions.Moved) is { } moved ? rolled <= moved : null,
            answers => $"You said {answers.Get(RolledOverQuestions.RolledOver)} reached the new account, which is more than the {answers.Get(RolledOverQuestions.Moved)} that left the old one. Correct one of the two");
        Expect(
            RequiredPart.Asked,
            answers => answers.Get(RequiredPart.Asked) is { } required && answers.Get(RolledOverQuestions.Moved) is { } moved ? required <= moved : null,
            answers => $"The required part cannot be more than the {answers.Get(RolledOverQuestions.Moved)} that left the account. Correct one of the two");
        Expect(
            RequiredPart.Born,
            answers => answers.Get(RequiredPart.Born) is { } born ? RequiredPart.IsRequired(born, new TaxYear(answers.Require(Opening.Year))) : null,
            answers => $"No payment was required of a person born that day for {answers.Require(Opening.Year)}; the first year is {RequiredPart.FirstYear(answers.Require(RequiredPart.Born))}. Correct the birth date, or enter 0 for the required part");
        Expect(
            BoxSeven.Code,
            answers => !(answers.Get(BoxSeven.Code) is BoxSevenCode.CodeG or BoxSevenCode.CodeH && answers.Is(RolledOverQuestions.How, MovedHow.WithinSixtyDays)),
            _ => $"Code G or H says that the money went straight to the other account, but you said that it was paid to you first. Correct how it was moved, {BoxSevenFit.OrTheFormIsWrong}");
        Expect(
            BoxSeven.Code,
            answers => !(answers.Is(BoxSeven.Code, BoxSevenCode.CodeH) && answers.Is(RolledOverQuestions.To, MovedTo.AnotherRothAccount)),
            _ => $"Code H says that the money went to a Roth IRA, but you said that it went to another plan. Correct where it went, {BoxSevenFit.OrTheFormIsWrong}");
        Expect(BoxSeven.Code, answers => BoxSevenFit.AgainstRollover(answers) is null, answers => BoxSevenFit.AgainstRollover(answers)!);
    }
}
