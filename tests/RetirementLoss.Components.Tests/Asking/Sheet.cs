using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Asking;

/// <summary>Sheets of answers, written as pairs of question and token.</summary>
internal static class Sheet
{
    public static Answers Of(params (string Question, string Token)[] answers) =>
        Answers.Of(answers.Select(answer => KeyValuePair.Create(answer.Question, answer.Token)));

    public static Question Question(string id) => Checker.Questions.Single(question => question.Id == id);

    /// <summary>All Roth IRAs closed below basis in 2017: 27,000 - 15,000 = 12,000, less 2% of 60,000.</summary>
    public static Answers RothClosed(string year = "2017") => Of(
        ("year", year), ("account", "roth-ira"), ("happened", "paid-out"), ("received", "15000"), ("paid-in", "cash"), ("basis-given", "total"), ("basis-left", "27000"),
        ("same-kind-left", "no"), ("filing-status", "single"), ("agi", "60000"), ("other-two-percent", "0"), ("other-itemized", "20000"), ("age-or-blind-boxes", "0"));
}
