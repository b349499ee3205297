using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>What was deferred is checked against the limit of its year and age.</summary>
internal sealed class TheDeferralsWereOverTheLimit : FederalRule<ExcessDeferralCase>
{
    public override string Asks => "Were all deferrals of that year together more than the limit for your age?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402g, Federal.Irc414v];

    public override bool Concerns(ExcessDeferralCase facts, ClaimSoFar soFar) =>
        facts is { TotalDeferred: not null, Age: not null, DeferralYear: { } deferred } && FederalYears.Supports(deferred);

    public override Finding Decide(ExcessDeferralCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var deferred = facts.DeferralYear.GetValueOrDefault();
        var limits = FederalYears.Of(deferred).ContributionLimits;
        var limit = DeferralLimit.Of(limits, facts.Age.GetValueOrDefault());
        var total = facts.TotalDeferred.GetValueOrDefault();
        return (total > limit
            ? Continue(facts, soFar, $"You put in {total} in {deferred}. The limit at your age was {limit}, so {total - limit} was too much.")
                .Noting(Differs(facts, deferred, total - limit))
            : Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction, because nothing was too much.", $"The {total} that you put in during {deferred} is within the limit of {limit} for your age."),
                $"The limit for {deferred} was {limits.ElectiveDeferral.Value}{CatchUp(limits, facts.Age.GetValueOrDefault())}. If the plan sent money back all the same, it had another reason, and what was paid is taxed as it was paid.")
                .Noting(new Note(NoteKind.Caveat, "catch-up-must-be-offered", $"The higher limit from 50 counts only if the plan allows catch-up contributions. Ask the plan which limit it went by.", Federal.Irc414v)))
            .Citing(limits.ElectiveDeferral.Citation);
    }

    private static Sentence CatchUp(ContributionLimits limits, DeferralAge age) => DeferralLimit.CatchUpOf(limits, age) is { IsPositive: true } more
        ? $", and {more} more at your age"
        : Sentence.None;

    private static List<Note> Differs(ExcessDeferralCase facts, TaxYear deferred, Money computed)
    {
        var notes = new List<Note>();
        if (computed != facts.Excess)
        {
            notes.Add(new(NoteKind.Caveat, "excess-differs", $"By these amounts {computed} was too much for {deferred}, but you entered {facts.Excess}. The sums here use {facts.Excess}. Ask the plan for its letter: only the loss on money over the limit counts.", Federal.Irc402g));
        }

        if (facts.Account == AccountKind.Plan403b)
        {
            notes.Add(new(NoteKind.Caveat, "fifteen-year-rule", $"After 15 years with some employers a 403(b) plan may take up to {FixedAmounts.Table.LongServiceDeferral} more in a year, so less may have been too much.", Federal.Irc402g));
        }

        return notes;
    }
}
