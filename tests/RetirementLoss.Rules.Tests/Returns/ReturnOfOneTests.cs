using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules.Tests.Returns;

/// <summary>A single check is the return of one, and an account that only fell changes nothing of it.</summary>
public sealed class ReturnOfOneTests
{
    private static readonly Func<Sums, Money?>[] Amounts =
    [
        sums => sums.Loss, sums => sums.Deductible, sums => sums.OverallLimit, sums => sums.MinimumTaxAddBack, sums => sums.AgainstGains, sums => sums.AgainstOtherIncome,
        sums => sums.ItemizedTotal, sums => sums.StandardDeduction, sums => sums.Taxable, sums => sums.Received, sums => sums.AdditionalTax,
    ];

    public static TheoryData<CaseName> Names => [.. TaxCase.All.Keys.Select(name => new CaseName(name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_case_is_the_same_as_a_return_of_one(CaseName name)
    {
        var tax = TaxCase.All[name.Words];
        var report = Return(tax, []);

        Assert.Equal(tax.Report.Federal.Headline, report.Federal.Whole.Headline);
        Assert.Equal(tax.Report.Federal.Sums, report.Federal.Whole.Sums);
        Assert.Equal(tax.Report.State?.Assessment.Headline, report.State?.Assessment.Headline);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_case_comes_to_the_same_beside_an_account_that_only_fell(CaseName name)
    {
        var tax = TaxCase.All[name.Words];
        var alone = tax.Report.Federal;
        if (Checker.Objections(Sheet(tax, [Fell]), tax.AskedOn) is [{ Member: null } objection])
        {
            // The estate has a return of its own.
            Assert.Contains("that of the estate", objection.Message.ToString(), StringComparison.Ordinal);
            Assert.Equal(Character.Itemized, alone.Character);
            return;
        }

        // With two accounts the return stage takes the loss through the limits once more, and must end where the check did.
        var whole = Return(tax, [Fell]).Federal.Whole;

        Assert.Equal(alone.Verdict == Verdict.OutsideScope && tax.Report.Years.Count > 0 ? Verdict.NoLoss : alone.Verdict, whole.Verdict);
        Assert.Equal(alone.Verdict == Verdict.OutsideScope ? [] : Amounts.Select(amount => amount(alone.Sums)), alone.Verdict == Verdict.OutsideScope ? [] : Amounts.Select(amount => amount(whole.Sums)));
        if (whole.Sums.UsefulOverStandardDeduction is { } useful)
        {
            Assert.Equal(alone.Sums.UsefulOverStandardDeduction, useful);
        }
    }

    private static AccountEvent Fell { get; } = new(Answers.None.With(Opening.Account, Token.Of(AccountKind.Pension)).With(Opening.Happened, Token.Of(WhatHappened.StillInside))) { Pool = "that-only-fell" };

    private static ReturnReport Return(TaxCase tax, IReadOnlyList<AccountEvent> beside)
    {
        var sheet = Sheet(tax, beside);

        // Case files may answer a question and deny it; only a program's sheet is refused for that.
        Assert.DoesNotContain(Checker.Objections(sheet, tax.AskedOn), problem => Checker.SelfContradictions(tax.Answers).All(known => known.Message != problem.Message));
        return Checker.Return(sheet, tax.AskedOn);
    }

    private static ReturnSheet Sheet(TaxCase tax, IReadOnlyList<AccountEvent> beside) =>
        new(tax.Answers.Only(ReturnSheet.IsOfTheReturn), [new(tax.Answers.Only(id => !ReturnSheet.IsOfTheReturn(id))), .. beside]);
}
