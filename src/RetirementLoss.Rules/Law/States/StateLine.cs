using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>One line of a state form.</summary>
/// <param name="Line">Its number, or its name where it has none that was read.</param>
/// <param name="Label">What stands on it, in our words.</param>
/// <param name="Role">What it holds.</param>
internal sealed record StateLine(string Line, string Label, StateLineRole Role)
{
    /// <summary>The line in a sentence; one whose number was not read is called by its name.</summary>
    public Sentence InASentence => char.IsDigit(Line[0]) ? (Sentence)$"line {new Name(Line)}" : $"the {new Name(Line)}";
}
