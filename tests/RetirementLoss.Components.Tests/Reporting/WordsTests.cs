using RetirementLoss.Components.Reporting;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Tests.Reporting;

public sealed class WordsTests
{
    [Fact]
    public void Every_value_that_a_report_can_hold_has_words()
    {
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.NotEmpty(VerdictWords.Of(verdict, null) + VerdictWords.Look(verdict, null)));
        Assert.All(Enum.GetValues<Certainty>(), certainty => Assert.NotEmpty(CertaintyWords.Of(certainty) + CertaintyWords.Means(certainty)));
        Assert.All(Enum.GetValues<Character>().Except([Character.None]), character => Assert.NotNull(CharacterWords.Of(character)));
        Assert.All(Enum.GetValues<Answered>(), answer => Assert.NotEmpty(AnsweredWords.Of(answer)));
        Assert.All(Enum.GetValues<AuthorityKind>(), kind => Assert.NotEmpty(AuthorityWords.Of(kind)));
        Assert.All(Enum.GetValues<ReadingStatus>().Except([ReadingStatus.InItsOwnText]), reading => Assert.NotNull(AuthorityWords.Of(reading)));
        Assert.All(Enum.GetValues<NoteKind>(), kind => Assert.Contains(kind, NoteWords.InOrder));
    }

    [Fact]
    public void Different_verdicts_have_different_words() =>
        Assert.Equal(Enum.GetValues<Verdict>().Length, Enum.GetValues<Verdict>().Select(verdict => VerdictWords.Of(verdict, null)).Distinct().Count());

    [Fact]
    public void A_limit_that_leaves_nothing_is_not_called_a_part() => Assert.Equal("Limited to nothing", VerdictWords.Of(Verdict.Limited, Money.Zero));

    [Fact]
    public void An_amount_that_an_unknown_fact_decides_is_not_zero() => Assert.NotEqual(VerdictWords.Amount(Money.Zero), VerdictWords.Amount(null));

    [Fact]
    public void Every_amount_of_the_sums_has_a_row()
    {
        var amounts = typeof(Sums).GetProperties().Where(amount => amount.PropertyType == typeof(Money?)).ToList();
        var next = 0;
        var sums = new Sums();
        foreach (var amount in amounts)
        {
            amount.SetValue(sums, (Money?)Money.Of(++next));
        }

        var rows = SumLines.OfTheLoss(sums).Concat(SumLines.OfThePayout(sums)).Concat(SumLines.Beside(sums)).ToList();

        Assert.Equal(amounts.Count, rows.Select(row => row.Amount).Distinct().Count());
        Assert.Equal(amounts.Count, rows.Select(row => row.Words).Distinct().Count());
    }

    [Fact]
    public void A_payout_that_did_not_cause_the_loss_is_no_row_of_its_sum()
    {
        // Stolen after the payout: 50,000 of basis, 20,000 came back or may yet.
        var theft = new Sums { Basis = Money.Of(50_000), Received = Money.Of(60_000), Taxable = Money.Of(60_000), Loss = Money.Of(30_000), AdditionalTax = Money.Of(6_000) };

        Assert.Equal(
            [("Your basis in what was lost", 50_000, false), ("Part that is not counted as lost", 20_000, true), ("Loss that tax law sees", 30_000, false)],
            SumLines.OfTheLoss(theft).Select(row => (row.Words, (int)row.Amount.Dollars, row.TakesAway)));
        Assert.Equal(
            ["What came out of the account", "Part of the payout that is income", "Additional tax on an early payout"],
            SumLines.OfThePayout(theft).Select(row => row.Words));
    }
}
