using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.OutsideScope;

/// <summary>Only years whose figures were checked are answered.</summary>
internal sealed class TheYearIsCovered : Rule<OutsideScopeCase, TaxYear>
{
    public override string Asks => "Is this a tax year whose figures have been checked?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a];

    public override Finding Decide(OutsideScopeCase facts, ClaimSoFar soFar, TaxYear year)
    {
        var (first, last) = (FederalYears.Supported[0], FederalYears.Supported[^1]);
        return facts.YearIsCovered
            ? Continue(facts, soFar, $"{year} is one of the years covered, {first} to {last}.")
            : Settle(
                facts,
                soFar,
                Verdict.OutsideScope,
                Sentence.Of($"not covered.", $"This checker answers for {first} to {last} only."),
                $"No figures for {year} have been checked, and figures of another year are never used in their place.")
            .Noting(new Note(NoteKind.Alternative, "ask-a-preparer-about-the-year", year > last
                ? (Sentence)$"Come back when the figures for {year} have been published and checked."
                : $"Ask a tax preparer. A year as old as {year} is closed for refunds in almost every case.", Federal.Irc6511));
    }
}
