using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.OutsideScope;

/// <summary>A plan of another country turns on what it legally is, on a treaty, and on what was taxed; none of that is asked here.</summary>
internal sealed class ThePlanIsFromThisCountry : Rule<OutsideScopeCase, TaxYear>
{
    public override string Asks => "Is it a plan under United States law?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165b];

    public override bool Concerns(OutsideScopeCase facts, ClaimSoFar soFar) => facts.Account == AccountKind.ForeignPlan;

    public override Finding Decide(OutsideScopeCase facts, ClaimSoFar soFar, TaxYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            Sentence.Of($"not covered.", $"A pension from another country has rules of its own, and a tax treaty may change them."),
            $"The answer turns on what the plan is in law (a trust, an insurance contract, a fund or a promise), on the treaty, and on what was taxed to you here. One thing holds for any plan: only money that the United States has already taxed can be lost for its tax.")
        .Noting(
            new Note(NoteKind.Alternative, "ask-about-a-foreign-plan", $"Ask a tax preparer who works with that country's pensions. Find out first what the plan is in law, whether your money and the employer's was ever taxed on a United States return, and whether anything was paid out.", Federal.Irc165b),
            new Note(NoteKind.Document, "papers-of-a-foreign-plan", $"The plan's rules, yearly statements in its own currency, and the United States returns on which any of it was taxed.", Federal.Irc165b),
            new Note(NoteKind.Caveat, "currency-and-reports", $"A fall of the currency is not a fall of the plan; the two are worked out apart. Foreign accounts may have to be reported even when nothing is taxed.", Federal.Irc165b));
}
