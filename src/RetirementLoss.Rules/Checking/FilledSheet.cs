using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Checking;

/// <summary>A program's sheet with what it left out taken as declared: worked out once for whoever needs it.</summary>
internal sealed class FilledSheet
{
    private readonly Lazy<Walk> way;
    private readonly Lazy<(Answers Sheet, IReadOnlyList<ImpliedChoice> Taken, Walk Way)> full;

    /// <summary>A sheet that is filled when somebody asks.</summary>
    public FilledSheet(Answers sheet)
    {
        Walk = LawBook.Walk(sheet);
        way = new(() => Walk.IsComplete ? Walk : LawBook.Walk(sheet, Readings.Taken), LazyThreadSafetyMode.None);
        full = new(() => Fill(sheet), LazyThreadSafetyMode.None);
    }

    /// <summary>The walk of what was sent, up to the first question without an answer.</summary>
    public Walk Walk { get; }

    /// <summary>The walk with what is missing taken, before any choice that another answer can only mean.</summary>
    public Walk Way => way.Value;

    /// <summary>The questions on its way to the end.</summary>
    public IReadOnlyList<Question> Asked => full.Value.Way.Path;

    /// <summary>The answers on its way to the end.</summary>
    public Answers Used => full.Value.Way.Live;

    /// <summary>The choices that another answer can only mean.</summary>
    public IReadOnlyList<ImpliedChoice> Implied => full.Value.Taken;

    /// <summary>The questions for which the usual case was taken.</summary>
    public IReadOnlyList<Question> Assumed => Walk.IsComplete ? [] : WhatIf.Assumed(full.Value.Sheet, full.Value.Way);

    private (Answers Sheet, IReadOnlyList<ImpliedChoice> Taken, Walk Way) Fill(Answers sheet)
    {
        var (implied, taken) = Walk.IsComplete ? (sheet, []) : UnusedAnswers.Implied(sheet, Way);
        var end = taken.Count == 0 ? Way : LawBook.Walk(implied, Readings.Taken);
        return end.Next is { } missing
            ? throw new InvalidOperationException($"'{missing.Id}' must be answered before anything can be said.")
            : (implied, taken, end);
    }
}
