using System.Text.Json.Serialization;
using System.Text.Json;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Json;

namespace RetirementLoss.Rules.Keeping;

/// <summary>A person's own copy of the answers, with what the rules said when it was saved.</summary>
public sealed record AnswerFile
{
    /// <summary>No file of ours is longer, in characters.</summary>
    public const int MostCharacters = 48 * 1024;

    internal const string OurKind = "retirementloss-answers";
    private const int NewestFormat = 1;

    internal static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private AnswerFile()
    {
    }

    /// <summary>The day the question was asked.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>The version of the rules that answered.</summary>
    public required string RulesVersion { get; init; }

    /// <summary>Their hash.</summary>
    public required string RulesHash { get; init; }

    /// <summary>The day as of which they stated the law.</summary>
    public required DateOnly LawAsOf { get; init; }

    /// <summary>The answers that the rules of today understand.</summary>
    public required Answers Answers { get; init; }

    /// <summary>The answers that they do not understand, with the reason; they are left out.</summary>
    public IReadOnlyList<Problem> LeftOut { get; init; } = [];

    /// <summary>What was said then.</summary>
    public required SavedResult Result { get; init; }

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
        return text.Length <= MostCharacters && StrictJson.Try<Shape>(text) is { Kind: OurKind, Format: NewestFormat } shape && SavedResultChecks.All.Validate(shape.Result).IsValid ? Of(shape) : null;
    }

    /// <summary>The file as text.</summary>
    public override string ToString() => JsonSerializer.Serialize(
        new Shape(OurKind, NewestFormat, AskedOn, new(RulesVersion, RulesHash, LawAsOf), Answers.Tokens.ToDictionary(StringComparer.Ordinal), Result),
        Written);

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

    private sealed record Shape(string Kind, int Format, DateOnly AskedOn, Stamps Rules, Dictionary<string, string> Answers, SavedResult Result);

    internal sealed record Stamps(string Version, string Hash, DateOnly LawAsOf);
}
