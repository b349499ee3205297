using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>The loss is the contributions that had not come back, less everything paid out.</summary>
internal sealed class ThePayoutsAreLessThanTheContributions : FederalRule<EducationAccountCase>
{
    public override string Asks => "Was less paid out than the contributions?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a, Federal.Irc165b, Federal.Irc72e5];

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var sums = soFar.Sums with { Basis = facts.Basis, Received = facts.Basis.IsPositive ? facts.Received : null };
        if (facts.Received >= facts.Basis)
        {
            return Settle(
                facts,
                soFar,
                sums,
                Verdict.NoLoss,
                Sentence.Of($"no loss.", $"As much came out as had been paid in, or more."),
                facts.Basis.IsPositive
                    ? (Sentence)$"{facts.Received} was paid out against contributions of {facts.Basis}. A fall from what the account was once worth is not a loss for tax."
                    : $"No contributions were left to come back, so nothing can be lost for tax.")
                .Noting(facts.Received > facts.Basis
                    ? [new(NoteKind.Caveat, "earnings-may-be-income", $"The {facts.Received - facts.Basis} above the contributions is earnings. What of it did not pay for what the account is for is income, and normally bears an additional tax besides. Neither is counted here; the form that reported the payout shows the earnings.", LawOfTheAccount.SectionOf(facts.Account))]
                    : []);
        }

        var loss = facts.Basis - facts.Received;
        return Continue(
                facts,
                soFar,
                $"Contributions of {facts.Basis} had not come back, and {facts.Received} was paid out. The difference of {loss} did not come back.",
                soFar with { Sums = sums with { Taxable = Money.Zero } })
            .Showing(new($"Contributions that had not come back", facts.Basis), new($"Paid out", -facts.Received), new($"Not come back", loss))
            .Noting(
                new Note(NoteKind.Form, "no-income-to-report", $"Form 1040 for {facts.Year}: none of the payout is income, so nothing of it goes there. Keep the form that reported it.", Federal.Irc72e5),
                new Note(NoteKind.Document, "proof-of-contributions", $"Statements of all contributions, and the form that reported each payout.", Federal.Irc165b),
                new Note(NoteKind.Caveat, "extra-tax-on-earnings-only", $"The extra tax on payouts for other purposes falls on earnings only. Here there are none.", Federal.Irc529c3));
    }
}
