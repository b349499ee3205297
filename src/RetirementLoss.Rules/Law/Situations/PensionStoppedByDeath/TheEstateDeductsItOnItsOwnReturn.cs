using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>An estate that gets the refund deducts the rest on Form 1041, where there is no standard deduction.</summary>
internal sealed class TheEstateDeductsItOnItsOwnReturn : FederalRule<PensionStoppedByDeathCase>
{
    private const string OverallLimit = "estate-overall-limit";

    /// <summary>Notes that are true in some years only.</summary>
    public static IReadOnlyList<DatedNote<PensionStoppedByDeathCase>> Dated { get; } =
    [
        new(YearRange.From(2026), OverallLimit, (_, _) => new(NoteKind.Caveat, OverallLimit, $"Nothing settles yet whether the overall limit on itemized deductions from 2026 reaches estates. It is not counted here.", Federal.Irc68)),
    ];

    public override string Asks => "Does the estate deduct it?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72b3, Federal.Irc67b10, Federal.Form1041];

    public override bool Concerns(PensionStoppedByDeathCase facts, ClaimSoFar soFar) => facts.ReturnOf == WhoseReturn.Estate;

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var loss = soFar.Sums.Loss;
        return Continue(
                facts,
                soFar,
                $"The estate is entitled to the refund, so it may deduct the {loss}. The {MiscellaneousItemizedFloor.Part} floor and the bar on miscellaneous deductions do not reach it.",
                soFar with
                {
                    Verdict = Verdict.Deductible,
                    Allowed = loss,
                    Character = Character.Itemized,
                    Headline = Sentence.Of($"yes.", $"The estate can deduct the {loss} on its own return, Form 1041."),
                })
            .Noting(
                new Note(NoteKind.Form, "form-1041", $"Form 1041 for {facts.Year}: other deductions that are not subject to the {MiscellaneousItemizedFloor.Part} floor, as unrecovered investment in a pension.", Federal.Form1041),
                new Note(NoteKind.Caveat, "estate-ends", $"If the estate ends in {facts.Year} and cannot use it all, the rest may pass to the heirs on Schedule K-1 and keeps its kind. Ask the preparer.", Federal.Form1041))
            .Noting(DatedNote.Said(Dated, facts, year))
            .Noting(TheRefundWindowIsOpen.Notes(facts, year));
    }
}
