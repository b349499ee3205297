using BenchmarkDotNet.Attributes;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Benchmarks;

/// <summary>The report of a whole return of five accounts: one verdict, and the answer of each account beside it.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Returns
{
    private static readonly DateOnly AskedOn = new(2026, 11, 21);

    private readonly ReturnSheet sheet = Sheets.FiveAccounts;

    [Benchmark]
    public ReturnReport OfFiveAccounts() => Checker.Return(sheet, AskedOn);

    /// <summary>The same with the other years and the other answers of each account, which are worked out when somebody reads them.</summary>
    [Benchmark]
    public int WithAllOfEachAccount() => Checker.Return(sheet, AskedOn).Accounts.Sum(account => account.Years.Count + account.WouldChange.Count);
}
