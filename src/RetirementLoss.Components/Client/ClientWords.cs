using RetirementLoss.Components.Reporting;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Client;

/// <summary>The short words of the page for experts: the label of a field, and the answer in a line.</summary>
public static class ClientWords
{
    /// <summary>What an expert types where a fact is not known.</summary>
    public const string Unknown = "?";

    // What a name can open with, and a label does without.
    private static readonly string[] Openings = ["the ", "your ", "whether "];

    /// <summary>The label: the name of what is asked for; the question in full stands beside it.</summary>
    public static string Label(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var name = question.Name[(Array.Find(Openings, opening => question.Name.StartsWith(opening, StringComparison.Ordinal)) ?? "").Length..];
        return Capital(T(name));
    }

    /// <summary>What was typed as the rules read it.</summary>
    public static string Meant(string? typed) => typed?.Trim() is Unknown or Answers.Unknown ? Answers.Unknown : typed?.Trim() ?? "";

    /// <summary>The answer in a line.</summary>
    public static string InALine(ShortReport report, string year)
    {
        ArgumentNullException.ThrowIfNull(report);
        var federal = T($"Federal {year}: {Said(AnswerWords.Of(report.Screen.Federal.Word), report.Screen.Federal)}");
        return report.Screen.State is { State: { } state } home ? $"{federal} {state.Name}: {Said(AnswerWords.OfAState(home.Word), home)}" : federal;
    }

    private static string Said(string word, ShortAnswer answer) =>
        answer is { Word: not (AnswerWord.No or AnswerWord.TooLate), Useful: { } useful } ? $"{word} {AnswerWords.Of(useful)}." : word;
}
