using System.Text.RegularExpressions;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.Scenarios;

/// <summary>The scenarios and worked examples of the law files, by the ids under which the list of case files names them.</summary>
internal static class Scenarios
{
    private const int AcceptanceScenarios = 59;
    private const int WorkedExamples = 12;
    private const int ConstructedExamples = 6;

    /// <summary>The worked examples of federal-paths, by topic and order in it, with what each is.</summary>
    public static IReadOnlyDictionary<string, string> OfPaths { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["P1a"] = "pension of 52,000 stops at a death with 37,000 left, last return",
        ["P1b"] = "the same with 12,000 refunded to a daughter",
        ["P2a"] = "excess deferral of 3,500 sent back as 3,100",
        ["P2b"] = "the same not sent back by April 15",
        ["P3a"] = "IRA contribution of 7,000 taken back as 6,300",
        ["P3b"] = "the same found too late, 840 of excise",
        ["P4a"] = "180,000 lost to a scam for profit at 62",
        ["P4b"] = "the same at 57",
        ["P4c"] = "180,000 lost to a romance",
        ["P4d"] = "180,000 taken without permission",
        ["P4e"] = "fraud inside an IRA with 30,000 of basis, 4,000 left",
        ["P5a"] = "employer shares below the plan's cost",
        ["P5b"] = "after-tax cost of 30,000 in shares worth 20,000",
        ["P5c"] = "appreciated employer shares that fell",
        ["P6a"] = "offset of 24,000 rolled over in full",
        ["P6b"] = "10,000 of the 24,000 rolled over",
        ["P6c"] = "deemed loan of 10,000 repaid",
        ["P7a"] = "IRA fallen from 100,000 to 60,000 and converted",
        ["P7b"] = "rollover of part, taxable part first",
        ["P8"] = "loss of 400 bought back in a Roth IRA",
        ["P9"] = "employer pays 2,000,000 into the plan",
        ["P10a"] = "recapture of 20,000 of a conversion",
        ["P10b"] = "after-tax plan money emptied below basis, no additional tax",
        ["P14"] = "forbidden deal with an IRA of 400,000",
        ["P16a"] = "estate tax of 400,000 on an IRA of 1,000,000",
        ["P16b"] = "inherited plan with 20,000 of basis emptied at 16,000",
        ["P17"] = "overpayment of 9,000 repaid",
        ["P18a"] = "plan of 200,000 split by a court order",
        ["P18b"] = "the former spouse rolls over 64,000 of 80,000",
    };

    /// <summary>Every id: A of popular-claims section 6, T and C of federal-core topic 15, P of federal-paths.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Enumerable.Range(1, AcceptanceScenarios).Select(number => $"A{number:00}"),
        .. Enumerable.Range(1, WorkedExamples).Select(number => $"T{number}"),
        .. Enumerable.Range(1, ConstructedExamples).Select(number => $"C{number}"),
        .. OfPaths.Keys,
    ];

    /// <summary>The ids that no source names as a word of its own.</summary>
    public static IReadOnlyList<string> MissingFrom(IEnumerable<string> sources)
    {
        var named = sources.ToList();
        return [.. All.Where(id => !named.Exists(source => Regex.IsMatch(source, $@"\b{id}\b", RegexOptions.CultureInvariant)))];
    }

    /// <summary>What is noted of every case file: the scenarios that it tries.</summary>
    public static IReadOnlyDictionary<string, string> ByCaseFile { get; } = File.ReadLines(SourceTree.At("tests/RetirementLoss.Rules.Tests/Law/Scenarios/scenarios-of-case-files.txt"))
        .Where(line => !line.StartsWith('#')).Select(line => line.Split(": ", 2)).ToDictionary(noted => noted[0], noted => noted[1], StringComparer.Ordinal);
}
