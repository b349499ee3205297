using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.IraOfUnknownKind;

/// <summary>An IRA whose kind is not known: what holds for every kind is answered, and the rest is not guessed.</summary>
internal sealed class IraOfUnknownKind : Situation<IraOfUnknownKindCase>
{
    public override string Title => "An IRA of a kind that is not known";

    public override YearRange? CanBeDeducted => null;

    public override IReadOnlyList<Page> Pages => [];

    public override CrossChecks Checks { get; } = new NoChecks();

    private protected override IReadOnlyList<IRule<IraOfUnknownKindCase, FederalYear>> InOrder { get; } = [new AllOfTheIraWasPaidOut(), new TheKindOfIraIsToldForAnOldLoss(), new ALossOnAnIraIsNotBarred()];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.YearIsCovered(opening) && KindOfIra.IsToldByThePlace(opening);
    }

    private protected override IraOfUnknownKindCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Happened = live.Require(Opening.Happened),
    };
}
