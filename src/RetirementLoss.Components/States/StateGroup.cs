using RetirementLoss.Components.Reporting;

namespace RetirementLoss.Components.States;

/// <summary>The states that answer alike in a year.</summary>
/// <param name="Id">The address of the group on the page.</param>
/// <param name="Title">The answer in a word or two.</param>
/// <param name="Look">The class of its look.</param>
/// <param name="Entries">The states, by name.</param>
public sealed record StateGroup(string Id, string Title, string Look, IReadOnlyList<StateEntry> Entries)
{
    /// <summary>The groups that have a state in them, the possible ones first.</summary>
    public static IReadOnlyList<StateGroup> Of(IReadOnlyList<StateEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return
        [
            .. new StateGroup[]
            {
                new("possible", T("Possible"), StateWords.Look(StateAnswer.Open), [.. entries.Where(entry => entry.Answer == StateAnswer.Open)]),
                new("not-clear", T("Not clear"), StateWords.Look(StateAnswer.Check), [.. entries.Where(entry => entry.Answer == StateAnswer.Check)]),
                new("closed", T("Closed"), StateWords.Look(StateAnswer.Closed), [.. entries.Where(entry => entry.Answer is StateAnswer.Closed or StateAnswer.NotCovered && !entry.HasNoIncomeTax)]),
                new("no-income-tax", T("No broad income tax"), StateWords.NoIncomeTax, [.. entries.Where(entry => entry.HasNoIncomeTax)]),
            }.Where(group => group.Entries.Count > 0),
        ];
    }
}
