using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>What is known of one state: its spans of years, its figures and its count of already-taxed money.</summary>
/// <param name="State">The state.</param>
/// <param name="Name">Its name.</param>
/// <param name="Spans">The spans in order; a year in none of them is not covered.</param>
internal sealed record StateFile(UsState State, string Name, IReadOnlyList<StateYear> Spans) : IName
{
    /// <summary>The standard deductions that are held.</summary>
    public IReadOnlyList<StateFigure> StandardDeductions { get; init; } = [];

    /// <summary>The incomes above which itemized deductions are cut, as far as they are held.</summary>
    public IReadOnlyList<StateFigure> HighIncomeThresholds { get; init; } = [];

    /// <summary>What is held of personal thefts; for other years what it does with federal deductions decides.</summary>
    public IReadOnlyList<StateTheftSpan> Thefts { get; init; } = [];

    /// <summary>How its count of already-taxed money can differ from the federal one.</summary>
    public StateBasis? Basis { get; init; }

    /// <summary>Its name, which a sentence calls it by.</summary>
    public override string ToString() => Name;

    /// <summary>Its postal code in capitals.</summary>
    public string Code => Token.Of(State).ToUpperInvariant();

    /// <summary>Every source that the file names, each once.</summary>
    public IReadOnlyList<Authority> Sources =>
    [
        .. Spans.SelectMany(SourcesOf)
            .Concat(StandardDeductions.Select(figure => figure.Source))
            .Concat(HighIncomeThresholds.Select(figure => figure.Source))
            .Concat(Basis is null ? [] : [Basis.Source])
            .Concat(Thefts.SelectMany(theft => theft.Sources.Concat(theft.Floor is { } floor ? [floor.Source] : [])))
            .Distinct(),
    ];

    /// <summary>The span of the year; none when the year is not covered.</summary>
    public StateYear? SpanOf(TaxYear year) => Spans.FirstOrDefault(span => span.Years.Includes(year));

    /// <summary>What the state does with a personal theft of the year; none when the year is not covered.</summary>
    public StateTheftSpan? TheftOf(TaxYear year) => Thefts.FirstOrDefault(theft => theft.Years.Includes(year)) ?? (SpanOf(year) is { } span ? StateTheftSpan.From(span) : null);

    /// <summary>The standard deduction, where it is held.</summary>
    public StateFigure? StandardDeductionOf(TaxYear year, FilingStatus status) => StandardDeductions.FirstOrDefault(figure => figure.Year == year && figure.Status == status);

    private static IEnumerable<Authority> SourcesOf(StateYear span) =>
        span.Sources
            .Concat(span.Floor is { } floor ? [floor.Source] : [])
            .Concat(span.Form is { } form ? [form.Source] : [])
            .Concat(span.OtherReading is { } other ? [other.Source] : [])
            .Concat(span.Caveats.Select(caveat => caveat.Source).OfType<Authority>());
}
