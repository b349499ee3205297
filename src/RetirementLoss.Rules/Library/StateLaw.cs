using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>The states by year: which of them may still allow what federal law bars, and where it goes.</summary>
public static class StateLaw
{
    /// <summary>The years in which states were looked at.</summary>
    public static IReadOnlyList<TaxYear> Years { get; } = [.. FederalYears.Supported.Where(StateFiles.Years.Includes)];

    /// <summary>Every state in the year, by name.</summary>
    public static IReadOnlyList<StateEntry> In(TaxYear year) => [.. StateFiles.All.Select(file => Entry(file, year))];

    /// <summary>The states that a visitor looks for: by two letters, or by the beginnings of words of a name; all of them where nothing is asked.</summary>
    public static IReadOnlyList<StateEntry> Find(TaxYear year, string? search)
    {
        var all = In(year);
        var words = (search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return all.FirstOrDefault(entry => words is [var code] && code.Equals(entry.Code, StringComparison.OrdinalIgnoreCase)) is { } named
            ? [named]
            : [.. all.Where(entry => words.All(word => entry.Name.Split(' ').Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase))))];
    }

    private static StateEntry Entry(StateFile file, TaxYear year) => file.SpanOf(year) is not { } span
        ? new(file.Code, file.Name, StateAnswer.NotCovered, "Not covered", "This year was not looked at.")
        : new(file.Code, file.Name, AnswerOf(span), Words(span), span.Says)
        {
            Years = span.Years,
            HasNoIncomeTax = span.Treatment == StateTreatment.NoIncomeTax,
            Message = span.Message,
            Floor = span.Floor is { } part ? $"{part.Rate} of {Words(part.Base)}" : null,
            Base = span.Floor is { } floor ? $"{floor.Rate} of {Words(floor.Base)} ({floor.BaseLine})" : null,
            Form = span.Form?.Name,
            Lines = span.Form is { } form ? [.. form.Lines.Select(line => new StateEntryLine(line.Line, line.Label, line.Role == StateLineRole.Loss))] : [],
            Then = span.Form?.Then,
            OtherReading = span.OtherReading?.Says,
            Caveats = [.. span.Caveats.Select(caveat => caveat.Text), .. span.HighIncome is { } high ? [high] : Array.Empty<string>()],
            Basis = file.Basis?.Text,
            Sureness = span.Sureness,
            IsSure = span.Confidence == StateConfidence.High,
            Sources = [.. span.Sources.Select(source => source.For(year))],
            CheckedOn = span.CheckedOn,
        };

    private static StateAnswer AnswerOf(StateYear span) => span.Treatment switch
    {
        StateTreatment.OwnFloor => StateAnswer.Open,
        StateTreatment.Check => StateAnswer.Check,
        StateTreatment.NoIncomeTax or StateTreatment.NoItemizedDeductions or StateTreatment.FollowsFederal or StateTreatment.OwnShortList or StateTreatment.EmployeeExpensesOnly => StateAnswer.Closed,
        _ => throw new InvalidOperationException($"The treatment '{span.Treatment}' has no answer yet; add it."),
    };

    private static string Words(StateYear span) => span.Treatment switch
    {
        StateTreatment.OwnFloor => "Possible under the state’s general rule",
        StateTreatment.NoIncomeTax => "No: no income tax",
        StateTreatment.NoItemizedDeductions => "No: no itemized deductions",
        StateTreatment.FollowsFederal => "No: follows the federal return",
        StateTreatment.OwnShortList => "No: not on the state’s list",
        StateTreatment.EmployeeExpensesOnly => "No: job expenses only",
        StateTreatment.Check => span.LeansClosed ? "Not found to be allowed: check with the state" : "Not clear: check with the state",
        _ => throw new InvalidOperationException($"The treatment '{span.Treatment}' has no words yet; add them."),
    };

    private static string Words(FloorBase income) => income switch
    {
        FloorBase.FederalAgi => "federal adjusted gross income",
        FloorBase.StateAgi => "the state’s own adjusted gross income",
        FloorBase.ModifiedFederalAgi => "federal adjusted gross income as changed for the state",
        _ => throw new InvalidOperationException($"The income '{income}' has no words yet; add them."),
    };
}
