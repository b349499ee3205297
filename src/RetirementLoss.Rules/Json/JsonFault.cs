namespace RetirementLoss.Rules.Json;

/// <summary>What can be wrong with a member of an object.</summary>
public enum JsonFault
{
    None,
    NoObject,
    NameIsNoText,
    Unknown,
    Twice,
    Missing,
}
