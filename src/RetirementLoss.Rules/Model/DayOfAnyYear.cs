using System.Runtime.InteropServices;

namespace RetirementLoss.Rules.Model;

/// <summary>A day that a sentence names without its year, such as April 15.</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DayOfAnyYear(int Month, int Day)
{
    /// <summary>The day in words, with the name of its month.</summary>
    public Sentence Words => Month switch
    {
        1 => $"January {Day}",
        2 => $"February {Day}",
        3 => $"March {Day}",
        4 => $"April {Day}",
        5 => $"May {Day}",
        6 => $"June {Day}",
        7 => $"July {Day}",
        8 => $"August {Day}",
        9 => $"September {Day}",
        10 => $"October {Day}",
        11 => $"November {Day}",
        12 => $"December {Day}",
        _ => throw new InvalidOperationException($"There is no month {Month}. Name a month from 1 to 12."),
    };

    public override string ToString() => Words.ToString();
}
