namespace RetirementLoss.Web.Tests.Visits;

/// <summary>What visitors have to tell, by question.</summary>
public static class Stories
{
    /// <summary>All Roth IRAs closed below basis while the deduction existed: 27,000 - 15,000 = 12,000, less 2% of 60,000.</summary>
    public static IReadOnlyDictionary<string, string> RothClosedIn2017 { get; } = new Dictionary<string, string>
    {
        ["year"] = "2017",
        ["account"] = "roth-ira",
        ["happened"] = "paid-out",
        ["received"] = "$15,000",
        ["paid-in"] = "cash",
        ["basis-given"] = "total",
        ["basis-left"] = "27000",
        ["same-kind-left"] = "no",
        ["filing-status"] = "single",
        ["agi"] = "60,000",
        ["other-two-percent"] = "0",
        ["other-itemized"] = "20000",
        ["age-or-blind-boxes"] = "0",
        ["put-in"] = "?",
        ["recent-conversions"] = "0",
        ["over-59-half"] = "yes",
        ["box-7-code"] = "?",
        ["state"] = "tx",
    };

    /// <summary>A traditional IRA closed below basis in the same year. The facts of the return were told with the Roth IRAs; without them this story would be refused.</summary>
    public static IReadOnlyDictionary<string, string> TraditionalClosedBesideIt { get; } = new Dictionary<string, string>
    {
        ["account"] = "traditional-ira",
        ["happened"] = "paid-out",
        ["any-basis"] = "yes",
        ["received"] = "5000",
        ["converted-too"] = "0",
        ["put-in"] = "?",
        ["paid-in"] = "cash",
        ["basis-given"] = "total",
        ["basis-left"] = "9000",
        ["same-kind-left"] = "no",
        ["over-59-half"] = "yes",
        ["box-7-code"] = "?",
    };

    /// <summary>A traditional IRA that only fell in value.</summary>
    public static IReadOnlyDictionary<string, string> StillInside { get; } = new Dictionary<string, string>
    {
        ["year"] = "2025",
        ["account"] = "traditional-ira",
        ["happened"] = "still-inside",
    };

    /// <summary>The story with some answers told otherwise.</summary>
    public static IReadOnlyDictionary<string, string> With(this IReadOnlyDictionary<string, string> story, params (string Question, string Answer)[] otherwise)
    {
        var told = new Dictionary<string, string>(story);
        foreach (var (question, answer) in otherwise)
        {
            told[question] = answer;
        }

        return told;
    }
}
