namespace RetirementLoss.Web.Wire;

/// <summary>What a paper says, and the box it was taken from.</summary>
/// <param name="Box">The id of the box.</param>
/// <param name="Said">What it says.</param>
/// <param name="Because">Why it says so; absent where the box says it plainly.</param>
/// <param name="Questions">The ids of the questions that are answered by it.</param>
public sealed record PaperTaken(string Box, string Said, string? Because, IReadOnlyList<string> Questions);
