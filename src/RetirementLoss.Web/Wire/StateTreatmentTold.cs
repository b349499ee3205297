using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>What a state does in a tax year with a loss that federal law bars.</summary>
/// <param name="State">The postal code in capitals.</param>
/// <param name="Name">The name.</param>
/// <param name="TaxYear">The tax year.</param>
/// <param name="Answer">open, closed, check or not-covered.</param>
/// <param name="Words">The answer in a few words.</param>
/// <param name="Says">The state's law in a sentence or two.</param>
/// <param name="Floor">The floor with its line; absent where there is none.</param>
/// <param name="Form">The form on which the loss goes; absent where there is none.</param>
/// <param name="Lines">The lines of the form.</param>
/// <param name="OtherReading">Another reading of the state's law; absent where there is none.</param>
/// <param name="Caveats">What to mind.</param>
/// <param name="Sureness">How sure the answer is.</param>
/// <param name="Sources">The sources, as cited for the year.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
public sealed record StateTreatmentTold(
    string State, string Name, int TaxYear, string Answer, string Words, string Says, string? Floor, string? Form, IReadOnlyList<string> Lines, string? OtherReading, IReadOnlyList<string> Caveats,
    string Sureness, IReadOnlyList<Citation> Sources, DateOnly? CheckedOn)
{
    /// <summary>Writes one state.</summary>
    public static StateTreatmentTold From(StateEntry entry, TaxYear year)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(
            entry.Code, entry.Name, year.Number, Token.Of(entry.Answer), T(entry.Words), T(entry.Says), T(entry.Base), T(entry.Form), [.. entry.Lines.Select(line => $"{line.Line}: {T(line.Label)}")], T(entry.OtherReading), [.. entry.Caveats.Select(caveat => T(caveat))],
            T(entry.Sureness), [.. entry.Sources.Select(Citation.From)], entry.CheckedOn);
    }
}
