using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>A deduction not yet claimed brings money back only while a refund can still be claimed.</summary>
internal sealed class TheRefundWindowIsOpen : FederalRule<ClaimCase>
{
    internal const string CarryoverNote = "closed-year-does-not-end-the-carryover";

    public override string Asks => "Can a refund for the year still be claimed?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc6511, Federal.Irc6513, Federal.Irc7503];

    // A worthless security has seven years.
    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => !facts.IsWorthlessSecurity;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var window = year.RefundWindow;
        return RefundDays.IsOpenForAll(facts.AskedOn, year)
            ? Continue(facts, soFar, $"A return for {facts.Year} can normally be filed or amended for a refund until {window.FiledEarly.Value:MMMM d, yyyy}.")
            : RefundDays.IsOpenWithoutExtension(facts.AskedOn, year)
                ? Continue(facts, soFar, $"It depends on the day the return was filed. {RefundDays.OpenForTheLater(year)}")
                : RefundDays.IsOpenForSome(facts.AskedOn, year)
                    ? Continue(facts, soFar, $"Only if the return was filed on an extension: then a refund can be claimed until {window.Extended.Value:MMMM d, yyyy} at the latest. Otherwise no: {RefundDays.ClosedWithoutExtension(year)}.")
                    : Deny(facts, soFar, $"Normally not: {RefundDays.ClosedWithoutExtension(year)}. With an extension it closed on {window.Extended.Value:MMMM d, yyyy} at the latest.", Closed(facts, soFar));
    }

    public override Finding Tell(ClaimCase facts, Finding found, FederalYear year) => found
        .Citing(Moved(facts, year.RefundWindow))
        .Noting(Notes(facts, year))
        .Noting(RefundDays.IsOpenForSome(facts.AskedOn, year) ? [] : CarriedAllTheSame(facts, found.Before));

    /// <summary>What is said of the refund window wherever a past year is asked about.</summary>
    public static IReadOnlyList<Note> Notes(LossCase facts, FederalYear year)
    {
        var window = year.RefundWindow;
        if (facts.AskedOn <= facts.Year.LastDay)
        {
            return [];
        }

        return RefundDays.IsOpenForAll(facts.AskedOn, year)
            ? [new(NoteKind.Deadline, "refund-window", $"A refund for {facts.Year} must normally be claimed, on Form 1040-X if the return is already filed, by {window.FiledEarly.Value:MMMM d, yyyy} (by {window.Extended.Value:MMMM d, yyyy} at the latest with an extension), or within two years of paying the tax.", Federal.Irc6511)]
            : RefundDays.IsOpenWithoutExtension(facts.AskedOn, year)
                ? [new(NoteKind.Deadline, "refund-window", $"Whether a refund for {facts.Year} can still be claimed depends on the day the return was filed. {RefundDays.OpenForTheLater(year)}", Federal.Irc6511), .. Disputed(facts, year)]
                : RefundDays.IsOpenForSome(facts.AskedOn, year)
                    ? [new(NoteKind.Deadline, "refund-window", $"A refund for {facts.Year} can still be claimed until {window.Extended.Value:MMMM d, yyyy} at the latest if the return was filed on an extension. For others it is over: {RefundDays.ClosedWithoutExtension(year)}.", Federal.Irc6511), .. Disputed(facts, year)]
                    :
                    [
                        new(NoteKind.Deadline, "refund-window", $"{facts.Year} is normally closed: {RefundDays.ClosedWithoutExtension(year)}, or on {window.Extended.Value:MMMM d, yyyy} at the latest with an extension.", Federal.Irc6511),
                        new(NoteKind.Caveat, "refund-window-exceptions", $"Ask before you give {facts.Year} up if you filed late, paid that year's tax within the last two years, signed an extension with the IRS, were too ill to manage your money, filed a claim that is still open, lived in a disaster area, or the year is still in examination or court.", Federal.Irc6511),
                        .. Disputed(facts, year),
                    ];
    }

    /// <summary>What is said where there is nothing to claim, so that only a closed year is worth a word; a dispute about the days of claims is none of it.</summary>
    public static IReadOnlyList<Note> NotesIfClosed(LossCase facts, FederalYear year)
    {
        return RefundDays.IsOpenForSome(facts.AskedOn, year) ? [] : [Notes(facts, year)[0] with { Kind = NoteKind.Caveat }];
    }

    /// <summary>The same where nothing is deducted, but tax of the year may come back for another reason.</summary>
    public static IReadOnlyList<Note> NotesIfClosedForIncomeTooMuch(LossCase facts, FederalYear year)
    {
        return RefundDays.IsOpenForSome(facts.AskedOn, year) ? [] : [.. NotesIfClosed(facts, year), .. Disputed(facts, year)];
    }

    /// <summary>What is said beside a closed year of a loss that goes on to later ones; nothing where none does.</summary>
    public static IReadOnlyList<Note> CarriedAllTheSame(ClaimCase facts, ClaimSoFar soFar) => CarriedCapital(soFar) is { } carried
        ? [new(NoteKind.Alternative, CarryoverNote, $"That {facts.Year} is closed does not end the {carried} that {facts.Year} could not use. It goes on to later years, and what is left of it can be used in a year that is still open. The years between take their share first, claimed or not. Work it out year by year with the worksheet for carryovers of Schedule D.", Federal.Irc1212)]
        : UnusedPart.NotesOfAClosedYear(facts, soFar);

    /// <summary>The claim once its year is closed: a loss that goes on to later years is not lost with the year that it came from.</summary>
    public static ClaimSoFar Closed(ClaimCase facts, ClaimSoFar soFar) => soFar.Allowed is not { IsPositive: true } ? soFar with { Time = TimeToRefund.Over }
        : CarriedCapital(soFar) is { } carried ? soFar with { Time = TimeToRefund.OverForTheYearItself, Afterword = Sentence.Of(TooLate(facts.Year), $"The {carried} that carries to later years still counts in them.") }
        : UnusedPart.MayBeLeft(facts, soFar) ? soFar with { Time = TimeToRefund.OverForTheYearItself, Afterword = UnusedPart.AfterAClosedYear(facts) }
        : soFar with { Time = TimeToRefund.Over, Afterword = $"The time to claim it has normally passed." };

    /// <summary>That the year itself is closed, where something of it lives on in later ones.</summary>
    public static Sentence TooLate(TaxYear year) => $"A refund for {year} itself is normally too late.";

    // What one court holds and the government disputes; nothing is settled, so it is told beside the days and moves none of them.
    private static IReadOnlyList<Note> Disputed(LossCase facts, FederalYear year)
    {
        var disputed = DisputedPostponement.Table;
        return disputed.Touches(year)
            ? [new(NoteKind.Caveat, "refund-window-disputed", $"Not settled: one court held in Kwong v. United States that the law itself put off all days from {disputed.First:MMMM d, yyyy} to {disputed.Last:MMMM d, yyyy} to the last of them, and the case is on appeal. If that stands, a claim for {facts.Year} may count though it came after the days named here; most claims that rest on it {(facts.AskedOn <= disputed.LastClaim ? (Sentence)$"have" : $"had")} to be filed by {disputed.LastClaim:MMMM d, yyyy}. For claims filed after {disputed.LookBackAfter:MMMM d, yyyy} a postponement also counts like an extension where the law limits how much comes back (P.L. 119-64). Ask an adviser.", Federal.Irc7508Ad)]
            : [];
    }

    private static IReadOnlyList<Citation> Moved(ClaimCase facts, RefundWindow window) =>
        [.. new[] { window.FiledEarly.Citation, window.FiledOnTime.Citation }.Where(citation => citation.Authority == Federal.Irc7508A).Take(1)];

    private static Money? CarriedCapital(ClaimSoFar soFar) =>
        soFar is { Character: Character.Capital, Sums.Loss: { } loss, Allowed: { } allowed } && loss > allowed ? loss - allowed : null;
}
