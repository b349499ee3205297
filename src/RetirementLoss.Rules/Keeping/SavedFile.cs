using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Keeping;

/// <summary>What a person's own copy holds, whether of one check or of a return: when it was asked, by which rules it was answered, and what was said.</summary>
public abstract record SavedFile
{
    /// <summary>No file of ours is longer, in characters.</summary>
    public const int MostCharacters = 48 * 1024;

    internal const string OurKind = "retirementloss-answers";

    private protected static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private protected SavedFile()
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

    /// <summary>The answers that the rules of today do not understand, with the reason; they are left out.</summary>
    public IReadOnlyList<Problem> LeftOut { get; init; } = [];

    /// <summary>What was said then, of all of it.</summary>
    public required SavedResult Result { get; init; }

    private protected FileStamps Stamps => new(RulesVersion, RulesHash, LawAsOf);
}
