using Microsoft.AspNetCore.Components;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Asking;

/// <summary>What every kind of field has: its question, what was typed, and what is wrong with it.</summary>
public abstract class Field : ComponentBase
{
    /// <summary>The field.</summary>
    [Parameter, EditorRequired]
    public AskedField Asked { get; set; } = null!;

    /// <summary>The answers given so far; they choose the words of the question.</summary>
    [Parameter, EditorRequired]
    public Answers SoFar { get; set; } = Answers.None;

    /// <summary>Whether it is the only one of its page, so that its question is the heading.</summary>
    [Parameter]
    public bool IsAlone { get; set; }

    /// <summary>The name under which the words that were shown come back.</summary>
    public static string MarkNameOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return $"{question.Id}.words";
    }

    /// <summary>The question.</summary>
    protected Question Question => Asked.Question;

    /// <summary>What stands in it.</summary>
    protected string? Value => Asked.Value;

    /// <summary>What is wrong with it.</summary>
    protected string? Problem => Written.OrNone(Asked.Problem);

    /// <summary>The id of the box, or of the first choice, and the name under which the answer comes: the error summary leads there.</summary>
    protected string Id => Question.Id;

    /// <summary>The ids of condition, hint and error, for the control they describe.</summary>
    protected string? DescribedBy => string.Join(' ', new[]
    {
        Asked.OnlyIf is null ? null : OnlyIfId,
        Question.Hint is null ? null : HintId,
        Problem is null ? null : ErrorId,
    }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    /// <summary>The id of the hint.</summary>
    protected string HintId => $"{Id}-hint";

    /// <summary>The id of the words that say when it counts.</summary>
    protected string OnlyIfId => $"{Id}-only-if";

    /// <summary>The id of the error.</summary>
    protected string ErrorId => $"{Id}-error";

    /// <summary>Whether the answer is "I don't know".</summary>
    protected bool IsUnknown => Value == Answers.Unknown;

    /// <summary>Whether what stands in it was typed, and not checked in place of it.</summary>
    protected bool IsTyped => Value is { } token && !IsUnknown && !Question.TellsASide(token);
}
