namespace RetirementLoss.Rules.Library;

/// <summary>A figure of the law by name, whatever its year.</summary>
/// <param name="Id">The stable word for it.</param>
/// <param name="Group">The figures it stands among, in words.</param>
/// <param name="Words">What it is, in words.</param>
public sealed record FigureName(string Id, string Group, string Words);
