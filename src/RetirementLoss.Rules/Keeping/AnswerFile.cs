using System.Text.Json;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Json;

namespace RetirementLoss.Rules.Keeping;

/// <summary>A person's own copy of the answers, with what the rules said when it was saved.</summary>
public sealed record AnswerFile : SavedFile
{
    private const int NewestFormat = 1;

    private AnswerFile()
    {
    }

    /// <summary>The answers that the rules of today understand.</summary>
    public required Answers Answers { get; init; }

    /// <summary>The file of a report.</summary>
    public static AnswerFile Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new()
        {
            AskedOn = report.AskedOn,
            RulesVersion = report.Edition.Version,
            RulesHash = report.Edition.Hash,
            LawAsOf = report.Edition.LawAsOf,
            Answers = report.Answers,
            Result = SavedResult.Of(report.Federal),
        };
    }

    /// <summary>Reads a file; nothing when the text is not a file of ours that can be read.</summary>
    public static AnswerFile? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MostCharacters && StrictJson.Try<Shape>(text) is { Format: NewestFormat } shape && FileHeadChecks.All.Validate(shape).IsValid ? Of(shape) : null;
    }

    /// <summary>The file as text.</summary>
    public override string ToString() => JsonSerializer.Serialize(new Shape(OurKind, NewestFormat, AskedOn, Stamps, Answers.Tokens.ToDictionary(StringComparer.Ordinal), Result), Written);

    private static AnswerFile Of(Shape shape)
    {
        var (answers, leftOut) = SavedAnswers.Read(shape.Answers);
        return new()
        {
            AskedOn = shape.AskedOn,
            RulesVersion = shape.Rules.Version,
            RulesHash = shape.Rules.Hash,
            LawAsOf = shape.Rules.LawAsOf,
            Answers = answers,
            LeftOut = leftOut,
            Result = shape.Result,
        };
    }

    private sealed record Shape(string Kind, int Format, DateOnly AskedOn, FileStamps Rules, Dictionary<string, string> Answers, SavedResult Result) : IFileHead;
}
