namespace RetirementLoss.Rules.Model;

/// <summary>What every language calls alike: a form and its line, a citation, a place.</summary>
public interface IName;
