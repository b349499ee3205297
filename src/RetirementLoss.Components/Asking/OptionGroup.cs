using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Asking;

/// <summary>Options that stand together under a small heading.</summary>
/// <param name="Name">The heading; none where the options of a question stand in one group.</param>
/// <param name="Options">The options, in order.</param>
public sealed record OptionGroup(string? Name, IReadOnlyList<Possibility> Options);
