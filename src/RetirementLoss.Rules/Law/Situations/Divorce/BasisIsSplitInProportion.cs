using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>Already-taxed money is divided in proportion to the value of the shares.</summary>
internal sealed class BasisIsSplitInProportion : FederalRule<DivorceCase>
{
    public override string Asks => "Does already-taxed money go with each share?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [];

    public override Finding Decide(DivorceCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var basis = facts.Side == DivorceSide.Owner ? facts.Basis : facts.BasisOfShare;
        var carried = facts.Side == DivorceSide.Owner ? facts.BasisKept : facts.BasisOfShare;
        var after = soFar with { Sums = soFar.Sums with { Basis = basis, BasisCarried = carried } };
        var step = facts.Basis.IsPositive
            ? Continue(facts, soFar, Split(facts), after)
                .Showing(
                    new($"Already-taxed money before the division", facts.Basis),
                    new($"The whole account", facts.WholeValue.GetValueOrDefault()),
                    new($"The share", facts.ShareValue.GetValueOrDefault()),
                    new($"Goes with the share", facts.BasisOfShare),
                    new($"Stays with the owner", facts.BasisKept))
            : Continue(facts, soFar, $"None: no already-taxed money was in the account.", after);
        return Pools.IsIra(facts.Pool)
            ? step.Citing(Federal.Irc408d6.For(facts.Year), Federal.Form8606Divorce.For(facts.Year)).Noting(Form8606(facts))
            : step.Citing(Federal.Irc72m10.For(facts.Year));
    }

    private static Sentence Split(DivorceCase facts) => facts.ShareFor == ShareFor.Child
        ? $"The {facts.ShareValue} paid for the child takes {facts.BasisOfShare} of the {facts.Basis} along, in proportion to value. {facts.BasisKept} stays."
        : (Sentence)$"The share is {facts.ShareValue} of {facts.WholeValue}. Of the {facts.Basis} of already-taxed money, {facts.BasisOfShare} goes with it in proportion, and {facts.BasisKept} stays with the owner.";

    private static IReadOnlyList<Note> Form8606(DivorceCase facts) => facts.Basis.IsPositive
        ? [new(NoteKind.Form, "form-8606", $"Form 8606 for {facts.Year}: each of you shows the already-taxed money of your own IRAs after the division. The instructions tell how to note the change.", Federal.Form8606Divorce)]
        : [];
}
