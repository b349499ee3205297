using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>One number of the law for one tax year, with its source and the day it was checked.</summary>
internal abstract class Figure
{
    private protected Figure(string name, TaxYear year, FigurePresence presence, Authority source, FigureStatus status, DateOnly checkedOn)
    {
        Name = name;
        Year = year;
        Presence = presence;
        Source = source;
        Status = status;
        CheckedOn = checkedOn;
    }

    /// <summary>Where the figure stands in the file of its year, such as "standardDeduction.basic".</summary>
    public string Name { get; }

    /// <summary>The tax year the figure belongs to.</summary>
    public TaxYear Year { get; }

    /// <summary>Whether the year has the figure, and if not, why.</summary>
    public FigurePresence Presence { get; }

    /// <summary>Whether the figure has a value; ask this before reading the value.</summary>
    public bool IsInForce => Presence == FigurePresence.InForce;

    /// <summary>The source that sets the figure, or that ended it.</summary>
    public Authority Source { get; }

    /// <summary>The source in the words right for the year.</summary>
    public Citation Citation => Source.For(Year);

    /// <summary>How well the figure is confirmed.</summary>
    public FigureStatus Status { get; }

    /// <summary>The day the figure was last checked.</summary>
    public DateOnly CheckedOn { get; }
}

/// <summary>A figure whose value is an amount, a rate, a form line or a day.</summary>
internal sealed class Figure<T> : Figure
    where T : notnull
{
    private readonly T? value;

    internal Figure(string name, TaxYear year, T value, Authority source, FigureStatus status, DateOnly checkedOn)
        : base(name, year, FigurePresence.InForce, source, status, checkedOn) => this.value = value;

    internal Figure(string name, TaxYear year, FigurePresence absence, Authority source, FigureStatus status, DateOnly checkedOn)
        : base(name, year, absence, source, status, checkedOn)
    {
    }

    /// <summary>The value in force.</summary>
    /// <exception cref="InvalidOperationException">The year has no such figure; it never counts as zero.</exception>
    public T Value => IsInForce
        ? value!
        : throw new InvalidOperationException($"The figure '{Name}' of {Year} is {this} ({Source}). Ask IsInForce before reading its value.");

    /// <summary>Gives the value when there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T found)
    {
        found = value;
        return IsInForce;
    }

    /// <summary>The value in words, or why there is none.</summary>
    public override string ToString() => Presence switch
    {
        FigurePresence.NotInForce => "not in force",
        FigurePresence.NotYetPublished => "not yet published",
        FigurePresence.NotRead => "not read",
        FigurePresence.NotHeld => "not held",
        _ => string.Create(CultureInfo.InvariantCulture, $"{(value is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : value)}"),
    };
}
