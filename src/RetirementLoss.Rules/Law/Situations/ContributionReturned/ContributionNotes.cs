using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>The formula of a returned contribution in words and sums, and what goes with it.</summary>
internal static class ContributionNotes
{
    // Formulas round, so only a difference of a dollar or more is worth a word.
    private static readonly Money Dollar = Money.Of(1);

    /// <summary>The amount of the formula, where its two values are known.</summary>
    public static Sentence Formula(ContributionReturnedCase facts) => facts.NetIncome switch
    {
        { IsPositive: true } gain => $" Its share of the gain is {gain}, so {facts.Contribution + gain} must come out.",
        { IsZero: true } => $" The IRA did not change in value, so {facts.Contribution} must come out.",
        { } loss => $" Its share of the loss is {-loss}, so {facts.Contribution + loss} must come out.",
        null => $"",
    };

    /// <summary>The sums of the formula.</summary>
    public static IReadOnlyList<WorkingLine> Working(ContributionReturnedCase facts) => facts is { NetIncome: { } income, OpeningValue: { } opening, ClosingValue: { } closing }
        ?
        [
            new($"Contribution", facts.Contribution),
            new($"Value with the contribution in it", opening),
            new($"Value just before it came out", closing),
            new($"Its share of the change: contribution x change / first value", income),
            new($"What must come out", facts.Contribution + income),
        ]
        : [];

    /// <summary>What is said when another amount came out than the formula gives.</summary>
    public static IReadOnlyList<Note> FormulaDiffers(ContributionReturnedCase facts)
    {
        if (facts is not { CameBack: { } back, NetIncome: { } income })
        {
            return [];
        }

        var due = facts.Contribution + income;
        return back + Dollar <= due
            ? [new(NoteKind.Caveat, "formula-differs", $"By the formula {due} had to come out, and {back} did. The {due - back} that is missing may still count as too much paid in. Ask the custodian for its worksheet.", Federal.Reg408_11)]
            : back >= due + Dollar
                ? [new(NoteKind.Caveat, "formula-differs", $"By the formula {due} had to come out, and {back} did. The {back - due} on top may be an ordinary payout. Ask the custodian for its worksheet.", Federal.Reg408_11)]
                : [];
    }

    /// <summary>What goes with a timely return.</summary>
    public static List<Note> InTime(ContributionReturnedCase facts, Money? lost, Money? gain)
    {
        List<Note> notes =
        [
            new(NoteKind.Form, "statement-of-return", $"Attach a statement to the return for {facts.Year} that explains the contribution and its return. Do not deduct it, and leave it out of Form 8606. Form 5329 is not needed for it.", Federal.Irc408d4),
            new(NoteKind.FormNotToUse, "not-on-the-other-income-line", $"The line for a loss on excess deferrals (other income): it is for workplace plans only. For an IRA it is wrong.", Federal.Irc408d4, Federal.Pub525ExcessDeferrals),
            new(NoteKind.Document, "proof-of-return", $"Form 1099-R with code 8 or P (and J for a Roth IRA), and the custodian's worksheet of the gain or loss.", Federal.Form1099R),
        ];
        if (facts.FixedOn > DueDates.OfReturn(facts.Year))
        {
            notes.Add(new(NoteKind.Form, "amended-return-of-return", $"If the return for {facts.Year} was filed before the money came out, amend it by {DueDates.OfExtendedReturn(facts.Year):MMMM d, yyyy}. Write \"Filed pursuant to section 301.9100-2\" at the top, report any gain, and explain the withdrawal.", Federal.Reg301_9100_2));
        }

        if (lost is { IsPositive: true } shortfall)
        {
            notes.Add(new(NoteKind.Caveat, "shortfall-is-not-basis", $"The {shortfall} does not become basis of another IRA.", Federal.Irc408d4));
        }

        if (gain is { IsPositive: true })
        {
            notes.Add(TheGainThatCameBackIsFreeOfTheAdditionalTax.Years.Includes(facts.Year)
                ? new(NoteKind.Caveat, "gain-without-additional-tax", $"The gain bears no additional tax for an early payout.", Federal.Irc72t)
                : new(NoteKind.Alternative, "gain-freed-later", $"At the end of {TheGainThatCameBackIsFreeOfTheAdditionalTax.Years.First} a law freed such a gain from the additional tax, also for earlier years, wherever the tax is decided after it. If you paid that tax and a refund for {facts.Year} can still be claimed, ask for it.", Federal.Irc72t));
        }

        if (facts.Account is AccountKind.InheritedTraditionalIra or AccountKind.InheritedRothIra)
        {
            notes.Add(new(NoteKind.Caveat, "no-contribution-to-inherited-ira", $"Only a widow or widower who made the IRA their own can contribute to it. From anyone else the whole contribution was too much.", Federal.Irc4973));
        }

        return notes;
    }
}
