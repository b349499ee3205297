using RetirementLoss.Rules.Law.EarlyPayout;

namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>Checks the shares of a division against each other.</summary>
internal sealed class DivorceChecks : CrossChecks
{
    public DivorceChecks()
    {
        Include(new PayoutChecks());
        Expect(
            DivorceQuestions.How,
            answers => answers.Get(DivorceQuestions.How) is { } how ? DivorceQuestions.How.OfferWhen(how, answers) : null,
            answers => Pools.IsIra(Pools.Of(answers))
                ? (Sentence)$"A court order to a plan does not divide an IRA. Choose the transfer under the divorce papers, or correct the kind of account"
                : $"Only an IRA is divided by a transfer under the divorce papers; a plan needs a court order. Choose the court order, or correct the kind of account");
        Expect(
            DivorceQuestions.WholeValue,
            answers => answers.Get(DivorceQuestions.WholeValue)?.IsPositive,
            _ => $"The whole account was worth more than $0 before it was divided. Enter its value");
        Expect(
            DivorceQuestions.ShareValue,
            answers => answers.Get(DivorceQuestions.ShareValue) is { } share && answers.Get(DivorceQuestions.WholeValue) is { } whole ? share <= whole : null,
            answers => $"The share cannot be more than the whole account, {answers.Get(DivorceQuestions.WholeValue)}. Enter the share, or correct the whole");
        Expect(
            DivorceQuestions.RolledOver,
            answers => answers.Get(DivorceQuestions.RolledOver) is { } rolled && answers.Get(DivorceQuestions.ShareValue) is { } share ? rolled <= share : null,
            answers => $"You said {answers.Get(DivorceQuestions.RolledOver)} stayed in a retirement account, which is more than your share of {answers.Get(DivorceQuestions.ShareValue)}. Correct one of the two");
    }
}
