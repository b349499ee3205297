using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Interview;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.Scenarios;

/// <summary>What is said of an IRA whose kind is not known holds for every kind.</summary>
public class KindOfIraTests
{
    [Fact]
    public void Where_an_answer_is_given_no_kind_can_be_deducted_in_that_year() =>
        Violations.None(
            from opening in Openings()
            where LawBook.For(opening) is Rules.Law.Situations.IraOfUnknownKind.IraOfUnknownKind told && told.Assess(opening, new(2026, 11, 30)).Verdict != Verdict.OutsideScope
            from kind in AccountKinds.Iras
            let known = LawBook.For(opening.With(Opening.Account, Token.Of(kind)))
            where known.CanBeDeducted?.Includes(new TaxYear(opening.Require(Opening.Year))) == true
            select $"{Token.Of(kind)} can be deducted: {opening.Line()}");

    [Fact]
    public void Where_no_answer_is_given_some_kind_has_another_reading() =>
        Assert.Equal(
            ["paid-out", "stolen"],
            Openings()
                .Where(opening => LawBook.For(opening) is var told && told.CanBeDeducted is null && told.Assess(opening, new(2026, 11, 30)).Verdict == Verdict.OutsideScope)
                .Select(opening => opening.Tokens["happened"])
                .Where(happened => happened != "something-else")
                .Distinct()
                .Order(StringComparer.Ordinal));

    private static IEnumerable<Answers> Openings() =>
        from year in Checker.Years
        let account = Answers.None.With(Opening.Year, year.ToString()).With(Opening.Account, Token.Of(AccountKind.SomeIra))
        from happened in Opening.Happened.OptionsFor(account)
        let told = account.With(Opening.Happened, happened.Token)
        from opening in happened.Token == "stolen" ? Opening.Stolen.Options.Select(how => told.With(Opening.Stolen, how.Token)) : [told]
        select opening;
}
