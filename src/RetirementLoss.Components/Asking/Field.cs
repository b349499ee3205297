using Microsoft.AspNetCore.Components;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Asking;

/// <summary>What every kind of field has: its question, what was typed, and what is wrong with it.</summary>
public abstract class Field : ComponentBase
{
    /// <summary>The id of the box, or of the first choice: where the error summary leads.</summary>
    public const string Id = "answer";

    internal const string HintId = Id + "-hint";
    internal const string ErrorId = Id + "-error";

    /// <summary>The question.</summary>
    [Parameter, EditorRequired]
    public Question Question { get; set; } = null!;

    /// <summary>The answers given so far; they choose the words of the question.</summary>
    [Parameter, EditorRequired]
    public Answers SoFar { get; set; } = Answers.None;

    /// <summary>What was typed, or the token of the answer given before.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>What is wrong and how to mend it.</summary>
    [Parameter]
    public string? Problem { get; set; }

    /// <summary>The ids of hint and error, for the control they describe.</summary>
    protected string? DescribedBy => (Question.Hint, Problem) switch
    {
        (null, null) => null,
        (not null, null) => HintId,
        (null, not null) => ErrorId,
        _ => $"{HintId} {ErrorId}",
    };

    /// <summary>Whether the answer given before was "I don't know".</summary>
    protected bool IsUnknown => Value == Answers.Unknown;
}
