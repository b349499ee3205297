using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>Short ways to a sheet of answers.</summary>
internal static class Sheets
{
    public static Answers Of(params (string Id, string Token)[] answers) =>
        Answers.Of(answers.Select(answer => KeyValuePair.Create(answer.Id, answer.Token)));

    public static Answers With(this Answers sheet, string id, string token) =>
        Answers.Of(sheet.Tokens.Where(pair => pair.Key != id).Append(KeyValuePair.Create(id, token)));

    /// <summary>The sheet in one line, to name it in a message.</summary>
    public static string Line(this Answers sheet) => string.Join(' ', sheet.Tokens.Select(pair => $"{pair.Key}={pair.Value}"));
}
