using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>What goes with the additional tax: the form, the exception that nearly applies, and what was withheld.</summary>
internal static class EarlyPayoutNotes
{
    private const string NamedDisasters = "named-disasters";

    /// <summary>Notes that are true in some years only.</summary>
    public static IReadOnlyList<DatedNote<ClaimCase>> Dated { get; } =
    [
        // The general exception for disasters came after them; payouts for a disaster of 2020 could still come in 2021.
        new(
            YearRange.Between(2016, 2021),
            NamedDisasters,
            (facts, _) => facts.Payout!.Early is { Reason: EarlyPayoutReason.None } or { Reason: EarlyPayoutReason.Disaster, ExceptionFits: false }
                ? new(NoteKind.Caveat, NamedDisasters, $"In these years laws for single named disasters freed some payouts of the people they hit. They are not covered here. If a declared disaster hit you, ask a tax preparer before you pay this tax.", Federal.Irc72t)
                : null),
    ];

    /// <summary>The notes for a payout that came early.</summary>
    public static IReadOnlyList<Note> For(ClaimCase facts, Exposed exposed, FederalYear year)
    {
        var isIra = Pools.IsIra(facts.Payout!.Pool);
        return
        [
            .. Form5329(facts, exposed, year),
            .. OfReason(facts, isIra),
            .. DatedNote.Said(Dated, facts, year),
            .. Series(facts),
            .. RepaymentNotes.For(facts, EarlyPayoutExceptions.Of(facts.Payout!.Early.Reason).Source),
            .. OfConversions(facts, exposed, year),
        ];
    }

    // What the law on a disaster frees is told on a form of its own.
    private static IReadOnlyList<Note> Form5329(ClaimCase facts, Exposed exposed, FederalYear year)
    {
        var exempt = Covered.Of(facts, exposed.Total, exposed, year);
        if (exempt == exposed.Total && EarlyPayoutExceptions.Of(facts.Payout!.Early.Reason).SpreadsIncome)
        {
            return [];
        }

        // Only the tax goes on; an exception that leaves none of it ends on the form.
        if (exempt == exposed.Total)
        {
            return [new(NoteKind.Form, "form-5329", $"Form 5329 for {facts.Year}, line 2: the exception that frees you goes there, with its number. Nothing goes on to your return.", Federal.Irc72t)];
        }

        Sentence what = exempt.IsPositive ? (Sentence)$"the additional tax on what no exception covers"
            : $"the additional tax";
        return year.Form1040.AdditionalTax.TryGetValue(out var line)
            ? [new(NoteKind.Form, "form-5329", $"Form 5329 for {facts.Year}: {what} goes there and on {line}.{WithoutTheForm(facts, exposed, exempt)}", Federal.Irc72t)]
            : [new(NoteKind.Form, "form-5329", $"Form 5329 for {facts.Year}: {what} goes there.", Federal.Irc72t)];
    }

    // Code 1 speaks of the ordinary rate on all of the income; a Roth IRA has code J, and a new SIMPLE IRA code S.
    private static Sentence WithoutTheForm(ClaimCase facts, Exposed exposed, Money exempt) =>
        exempt.IsZero && exposed.Converted.IsZero && facts.Payout is { Early.IsSimpleInFirstTwoYears: false } payout && payout.Pool != Pool.RothIras
            ? $" Where code 1 in box 7 is right and the tax is due on all of the income, it may go straight to that line without Form 5329."
            : Sentence.None;

    private static IReadOnlyList<Note> OfReason(ClaimCase facts, bool isIra)
    {
        var exception = EarlyPayoutExceptions.Of(facts.Payout!.Early.Reason);
        if (exception.Reason == EarlyPayoutReason.Hardship)
        {
            return
            [
                isIra
                    ? new(NoteKind.Caveat, "hardship-is-no-exception", $"Hardship and the loss of a job are no exceptions from the additional tax.", Federal.Irc72t)
                    : new(NoteKind.Caveat, "hardship-is-no-exception", $"Hardship is a reason for a plan to pay you, not an exception from the additional tax. Losing a job before the year you turn 55 is not one either.", Federal.Irc72t),
            ];
        }

        if (exception.IsNone)
        {
            return isIra ? [] : [new(NoteKind.Caveat, "iras-have-more-exceptions", $"A first home, college costs and health insurance while unemployed free payouts of IRAs only, not of plans.", Federal.Irc72t)];
        }

        return
        [
            .. DoesNotReach(exception, facts, isIra),
            .. OfItsDays(exception, facts, isIra),
            .. Covered.MissesItsDays(facts) ? [] : exception.Needs(isIra, facts.Account, facts.Year).Select(needs => Needs(needs, facts, exception.Source)),
            .. exception.Reason == EarlyPayoutReason.BirthOrAdoption ? new[] { new Note(NoteKind.Caveat, "each-child-counts", $"The amount counts for each child, and for each parent who takes money out.", Federal.Irc72t) } : [],
            .. exception.SpreadsIncome && facts.Payout!.IsTaxedLoan
                ? new[] { new Note(NoteKind.Caveat, "taxed-loan-is-no-payout", $"A loan that was taxed while it went on as a loan is not a payout that this exception reaches, in the view of the IRS. The text of the law does not speak of it.", exception.Source) }
                : [],
        ];
    }

    private static IReadOnlyList<Note> DoesNotReach(EarlyPayoutRelief exception, ClaimCase facts, bool isIra) =>
        exception.Reaches(isIra, facts.Account, facts.Year) ? []
        : !isIra && exception.ReachesSome(isIra: false) ? [new(NoteKind.Caveat, "exception-for-pensions-only", $"In {facts.Year} this exception reached only plans that promise a fixed pension.", Federal.Irc72t)]
        : isIra ? [new(NoteKind.Caveat, "exception-for-plans-only", $"This exception reaches workplace plans only. Money that was rolled from the plan to an IRA first has lost it.", Federal.Irc72t)]
        : EligibleRollover.MayBeInTime(facts)
            ? [new(NoteKind.Alternative, "exception-for-iras-only", $"This exception reaches IRAs only. Money that is first rolled over to an IRA, and paid out from there, can use it; a payout already made from the plan cannot, unless it goes back within {Periods.Table.RolloverDays.Length} days.", Federal.Irc72t)]
            : [new(NoteKind.Alternative, "exception-for-iras-only", $"This exception reaches IRAs only. Money that is first rolled over to an IRA, and paid out from there, can use it; a payout already made from the plan cannot.", Federal.Irc72t)];

    // A day that was told settles what is else taken to be true.
    private static IReadOnlyList<Note> OfItsDays(EarlyPayoutRelief exception, ClaimCase facts, bool isIra)
    {
        if (exception.PaidIn(isIra, facts.Account, facts.Year) is not { } days)
        {
            return [];
        }

        var condition = ReliefConditions.PaidOn(days, facts.Year);
        return facts.Payout!.Early.PaidOn is not { } day ? [Needs(condition, facts, exception.Source)]
            : days.Covers(day) ? []
            : [new(NoteKind.Caveat, condition.NoteId, $"The exception counts only where this is true: {condition.Words} You said {day:MMMM d, yyyy}, so the exception covers nothing. If an earlier payout of the year came in time, ask for that one by itself.", exception.Source)];
    }

    private static Note Needs(ReliefCondition needs, ClaimCase facts, Authority source) => facts.Payout!.Early.ExceptionFits
        ? new(NoteKind.Caveat, needs.NoteId, $"The exception counts only where this is true, as it was taken to be: {needs.Words} Otherwise the tax is due on all of the income.", source)
        : new(NoteKind.Caveat, needs.NoteId, $"The exception counts only where this is true: {needs.Words} You said that it is not, so the exception covers nothing.", source);

    /// <summary>What holds for a payout of a series of equal payments, whether any of it is income or not.</summary>
    public static IReadOnlyList<Note> Series(ClaimCase facts) => facts.Payout!.Early.Reason == EarlyPayoutReason.PeriodicPayments
        ?
        [
            new(NoteKind.Caveat, "series-must-go-on", $"The series must go on unchanged until 59½, and for five years at least. If you change it sooner, the tax of all its years falls due, with interest.", Federal.Irc72t),
            new(NoteKind.Caveat, "series-that-ran-dry", $"If the account ran dry because its value fell while you kept to the series, that is no change, and no tax falls due for it. Do not put the payout back: that changes the series.", Federal.RevRul2002_62),
        ]
        : [];

    private static List<Note> OfConversions(ClaimCase facts, Exposed exposed, FederalYear year)
    {
        List<Note> notes = [];
        if (exposed.Converted.IsPositive)
        {
            if (facts.Payout!.Early.RecentUntaxed.IsPositive)
            {
                notes.Add(new(NoteKind.Caveat, "taxed-part-comes-out-first", $"Of each conversion the taxed part comes out first, then the untaxed part, then the next conversion. The sum here takes your recent conversions as one; if there were several, a little less can bear the tax.", Federal.Irc408Ad4));
            }

            notes.Add(new(NoteKind.Caveat, "conversion-recapture", $"Money that was converted within five years can bear the {year.EarlyPayout.AdditionalTax.Value} tax when it comes out, even where none of it is income and even at a loss.", Federal.Irc408Ad3));
        }

        return notes;
    }
}
