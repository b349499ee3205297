using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Benchmarks;

/// <summary>The sheets of answers that are measured.</summary>
internal static class Sheets
{
    /// <summary>All Roth IRAs closed below basis in 2017, every fact known: the longest way through the rules (example A11).</summary>
    public static Answers RothIn2017 { get; } = Of(
        "year=2017 account=roth-ira happened=paid-out received=15000 basis-given=total basis-left=27000 same-kind-left=no paid-in=cash qualified=no over-59-half=yes recent-conversions=0 "
        + "filing-status=single agi=60000 other-two-percent=0 other-itemized=5000 age-or-blind-boxes=0 box-7-code=code-j last-paid-on=2017-05-05 put-in=30000");

    /// <summary>The same in 2024, with the state: the sheet that most people bring. The facts of the older years stay open in the strip.</summary>
    public static Answers RothIn2024 { get; } = Of(
        "year=2024 account=roth-ira happened=paid-out received=15000 basis-given=total basis-left=27000 same-kind-left=no paid-in=cash qualified=no over-59-half=yes recent-conversions=0 "
        + "state=ca state-whole-year=yes agi=60000 other-two-percent=0 state-basis=same filing-status=single state-other-itemized=0 box-7-code=code-j put-in=30000");

    /// <summary>The same in 2017 with two facts that are not known.</summary>
    public static Answers TwoUnknown { get; } = RothIn2017.With(Find("basis-left"), Answers.Unknown).With(Find("agi"), Answers.Unknown);

    /// <summary>Six answers only, as a program may send them; the rest is assumed or not known.</summary>
    public static Answers SixAnswers { get; } = Of("year=2017 account=roth-ira happened=paid-out basis-left=27000 received=15000 agi=60000");

    /// <summary>A pre-tax plan that fell, nothing paid out.</summary>
    public static Answers StillInside { get; } = Of("year=2025 account=plan-401k happened=still-inside");

    /// <summary>All of them by the name that stands in the table of measurements.</summary>
    public static IReadOnlyDictionary<string, Answers> Named { get; } = new Dictionary<string, Answers>(StringComparer.Ordinal)
    {
        ["2017, all known"] = RothIn2017,
        ["2024, with state"] = RothIn2024,
        ["2017, two unknown"] = TwoUnknown,
        ["2017, six answers"] = SixAnswers,
        ["2025, still inside"] = StillInside,
    };

    /// <summary>A joint return of 2017: both have a traditional and a Roth pool that closed below basis, and a child's 529.</summary>
    public static ReturnSheet FiveAccounts { get; } = new(
        Of("year=2017 filing-status=married-joint agi=60000 other-two-percent=0 other-itemized=14000 age-or-blind-boxes=0"),
        [
            Closed("account=roth-ira qualified=no", Owner.Me),
            Closed("account=traditional-ira any-basis=yes converted-too=0", Owner.Me),
            Closed("account=roth-ira qualified=no", Owner.Spouse),
            Closed("account=traditional-ira any-basis=yes converted-too=0", Owner.Spouse),
            new(Of("account=plan-529 happened=paid-out paid-out-in-all=14000 contributions-left=20000 put-back-in-sixty-days=no")),
        ]);

    private static AccountEvent Closed(string line, Owner owner) =>
        new(Of($"{line} happened=paid-out received=15000 basis-given=total basis-left=27000 same-kind-left=no paid-in=cash over-59-half=yes recent-conversions=0")) { Owner = owner };

    private static Answers Of(string line) => line.Split(' ').Select(pair => pair.Split('=')).Aggregate(
        Answers.None,
        (sheet, pair) => Find(pair[0]) is var question && question.Parse(pair[1]).Token is { } token
            ? sheet.With(question, token)
            : throw new InvalidOperationException($"'{pair[1]}' is no answer to {pair[0]}; mend the sheet."));

    private static Question Find(string id) => Checker.Questions.First(question => question.Id == id);
}
