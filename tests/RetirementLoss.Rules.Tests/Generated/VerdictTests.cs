using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Generated;

/// <summary>What holds of every verdict, whatever the facts are.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class VerdictTests
{
    private const int Sheets = 30_000;

    private static readonly DateOnly AskedOn = new(2026, 11, 29);

    [Fact]
    public void Every_verdict_keeps_to_its_limits() => Generator.Hold(Sheets, told =>
    {
        var sheet = told.Known;
        if (Checker.Problems(sheet).Count > 0)
        {
            return null;
        }

        var federal = Verdict(sheet);
        var sums = federal.Sums;
        var year = sheet.Require(Opening.Year);
        return sums.Loss > sums.Basis ? $"the loss {sums.Loss} is more than basis {sums.Basis}"
            : sums.Deductible > sums.Loss ? $"{sums.Deductible} is deducted of a loss of {sums.Loss}"
            : sums.UsefulOverStandardDeduction > sums.Deductible ? $"{sums.UsefulOverStandardDeduction} is useful of {sums.Deductible}"
            : sheet.Get(ReturnQuestions.Agi) is { } income && federal.Character is Character.Itemized or Character.MiscellaneousItemized && sums.UsefulOverStandardDeduction > income.OrZero ? $"{sums.UsefulOverStandardDeduction} is useful of an income of {income}"
            : sums.Deductible < Money.Zero || sums.Taxable < Money.Zero || sums.AdditionalTax < Money.Zero || sums.BasisCarried < Money.Zero ? $"an amount is below zero: {sums}"
            : year >= 2018 && federal is { Character: Character.MiscellaneousItemized, Deductible.IsPositive: true } ? $"a 2% item is deducted in {year}"
            : RisesWithIncome(sheet, federal);
    });

    [Fact]
    public void Enough_of_the_drawn_sheets_hold_no_contradiction()
    {
        // A property that passes over most of what is drawn would prove little.
        var (all, sound, situations) = (0, 0, new HashSet<string>());
        Generator.Hold(3000, told =>
        {
            lock (situations)
            {
                all++;
                if (Checker.Problems(told.Known).Count == 0)
                {
                    sound++;
                    situations.Add(LawBook.For(told.Known).Id);
                }
            }

            return null;
        });

        Assert.True(sound > all / 3, $"Only {sound} of {all} drawn sheets hold no contradiction.");
        Assert.Empty(LawBook.Situations.Select(situation => situation.Id).Except(situations));
    }

    private static Assessment Verdict(Answers sheet) => LawBook.For(sheet).Assess(Checker.Walk(sheet).Live, AskedOn);

    private static string? RisesWithIncome(Answers sheet, Assessment federal)
    {
        if (federal.Deductible is not { } before || sheet.Get(ReturnQuestions.Agi) is not { } agi)
        {
            return null;
        }

        foreach (var more in new[] { Money.Of(0.01m), Money.Of(1000), Money.Of(250_000) })
        {
            var richer = sheet.With(ReturnQuestions.Agi, ReturnQuestions.Agi.TokenOf(agi + more));
            if (agi + more < Amount.TooLarge && Checker.Walk(richer).IsComplete && Checker.Problems(richer).Count == 0 && Verdict(richer).Deductible is { } after && after > before)
            {
                return $"with {more} more of income {after} is deducted in place of {before}";
            }
        }

        return null;
    }
}
