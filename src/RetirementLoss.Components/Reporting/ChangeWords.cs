using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Components.Reporting;

/// <summary>The amounts that another answer gives, in words.</summary>
public static class ChangeWords
{
    /// <summary>The amounts that are fixed, each with its name, to stand after the verdict; empty where none is.</summary>
    public static string Amounts(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        string?[] parts =
        [
            change.Deductible is { IsZero: false } deductible ? T($"{deductible} to deduct") : null,
            change.Taxable is { } income ? T($"{income} of income") : null,
            change.AdditionalTax is { } tax ? T($"{tax} of additional tax") : null,
        ];
        var said = string.Join(", ", parts.OfType<string>());
        return said.Length == 0 ? "" : $": {said}";
    }
}
