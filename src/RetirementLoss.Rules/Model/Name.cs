namespace RetirementLoss.Rules.Model;

/// <summary>A proper name, which stays as it is in every language.</summary>
/// <param name="Text">The name.</param>
public readonly record struct Name(string Text) : IName
{
    public override string ToString() => Text;
}
