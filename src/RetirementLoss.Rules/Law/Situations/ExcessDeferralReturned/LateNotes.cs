using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>What goes with the deadline: a day that moved, and what an excess that missed it costs.</summary>
internal static class LateNotes
{
    /// <summary>Why the last day was not the ordinary one, where it was not.</summary>
    public static IReadOnlyList<Note> MovedDay(Figure<DateOnly> lastDay) => lastDay.Source switch
    {
        var source when source == Federal.Irc7508A =>
            [new(NoteKind.Caveat, "deadline-was-postponed", $"The day was postponed for everybody to {lastDay.Value:MMMM d, yyyy}, for plans too. The notice that did so was read as other sources tell it.", source)],
        var source when source == Federal.Irc7503 =>
            [new(NoteKind.Caveat, "weekend-moved-the-deadline", $"The ordinary day was a weekend or a holiday, so {lastDay.Value:MMMM d, yyyy} was still in time. Some plans keep to the ordinary day all the same.", source)],
        _ => [],
    };

    /// <summary>What a late or missing refund costs beside the second tax.</summary>
    public static IReadOnlyList<Note> For(ExcessDeferralCase facts, FederalYear year)
    {
        List<Note> notes = [];
        if (facts.SentBack is not null)
        {
            notes.Add(new(NoteKind.Caveat, "late-is-no-correction", $"Only a refund in time is free of the additional tax on early payouts. A late one can bear it like any other payout.", Federal.Irc402g2, Federal.Irc72t));
            if (facts.IsRoth)
            {
                notes.Add(new(NoteKind.Caveat, "late-roth-comes-out-first", $"Every dollar of a late Roth excess is income, though it was taxed when it went in. The first dollars that come out count as the excess, and they are never a qualified payout.", Federal.Reg402g_1, Federal.Irc402Ad3));
                notes.Add(new(NoteKind.Caveat, "not-rollable", $"It cannot be rolled over into an IRA or another plan.", Federal.Reg402g_1));
            }
        }

        if (facts.Account == AccountKind.SimpleIra)
        {
            notes.Add(new(NoteKind.Caveat, "excess-in-a-simple-ira", $"A SIMPLE IRA is an IRA. What was put in beyond the law can bear a tax of {year.ExcessContributionExcise.Value} for each year at whose end it is still there. It goes on Form 5329.", Federal.Irc4973));
        }
        else if (facts.Account == AccountKind.Plan403b)
        {
            notes.Add(new(NoteKind.Caveat, "excess-in-a-custodial-account", $"If your 403(b) money is in a custodial account of mutual funds, what was put in beyond the law can bear a tax of {year.ExcessContributionExcise.Value} for each year at whose end it is still there. It goes on Form 5329.", Federal.Irc4973));
        }

        if (facts.Account != AccountKind.SimpleIra)
        {
            notes.Add(new(NoteKind.Caveat, "one-employer-must-correct", $"If one employer took more than the limit by itself, its plan must put that right, or it can lose its standing. Tell the plan, whatever the day.", Federal.Irc401a30));
        }

        return notes;
    }
}
