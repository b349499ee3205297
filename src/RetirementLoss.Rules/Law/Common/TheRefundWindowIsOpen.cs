using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Common;

/// <summary>A deduction not yet claimed brings money back only while a refund can still be claimed.</summary>
public sealed class TheRefundWindowIsOpen : FederalRule<ClaimCase>
{
    public override string Asks => "Can a refund for the year still be claimed?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc6511];

    public override Finding Decide(ClaimCase facts, Standing soFar, FederalYear year)
    {
        var window = year.RefundWindow;
        var step = facts.AskedOn <= window.FiledOnTime.Value
            ? Continue(facts, soFar, $"A return for {facts.Year} can normally be filed or amended for a refund until {window.FiledOnTime.Value:MMMM d, yyyy}.")
            : facts.AskedOn <= window.Extended.Value
                ? Continue(facts, soFar, $"Only if the return was filed on an extension: then a refund can be claimed until {window.Extended.Value:MMMM d, yyyy}. For a return filed without one the window closed on {window.FiledOnTime.Value:MMMM d, yyyy}.")
                : Deny(facts, soFar, $"Normally not. For a return filed on time the window closed on {window.FiledOnTime.Value:MMMM d, yyyy}, and with an extension on {window.Extended.Value:MMMM d, yyyy}.", soFar with { Afterword = Closed(soFar) });
        return step.Noting(Notes(facts, year));
    }

    /// <summary>What is said of the refund window wherever a past year is asked about.</summary>
    public static IReadOnlyList<Note> Notes(LossCase facts, FederalYear year)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(year);
        var window = year.RefundWindow;
        if (facts.AskedOn <= facts.Year.LastDay)
        {
            return [];
        }

        return facts.AskedOn <= window.FiledOnTime.Value
            ? [new(NoteKind.Deadline, "refund-window", $"A refund for {facts.Year} must normally be claimed, on Form 1040-X if the return is already filed, by {window.FiledOnTime.Value:MMMM d, yyyy} (by {window.Extended.Value:MMMM d, yyyy} at the latest with an extension), or within two years of paying the tax.", Federal.Irc6511)]
            : IsOpen(facts, year)
            ? [new(NoteKind.Deadline, "refund-window", $"A refund for {facts.Year} can still be claimed until {window.Extended.Value:MMMM d, yyyy} if the return was filed on an extension; for others the window closed on {window.FiledOnTime.Value:MMMM d, yyyy}.", Federal.Irc6511)]
            :
            [
                new(NoteKind.Deadline, "refund-window", $"{facts.Year} is normally closed: refunds had to be claimed by {window.FiledOnTime.Value:MMMM d, yyyy}, or by {window.Extended.Value:MMMM d, yyyy} with an extension.", Federal.Irc6511),
                new(NoteKind.Caveat, "refund-window-exceptions", $"Ask before you give {facts.Year} up if you filed late, paid that year's tax within the last two years, signed an extension with the IRS, were too ill to manage your money, filed a claim that is still open, or the year is still in examination or court.", Federal.Irc6511),
            ];
    }

    /// <summary>What is said where there is nothing to claim, so that only a closed year is worth a word.</summary>
    public static IReadOnlyList<Note> NotesIfClosed(LossCase facts, FederalYear year)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(year);
        return IsOpen(facts, year) ? [] : [Notes(facts, year)[0]];
    }

    private static FormattableString? Closed(Standing soFar) => soFar.Allowed is { IsPositive: true } ? (FormattableString)$" The time to claim it has normally passed." : null;

    private static bool IsOpen(LossCase facts, FederalYear year) => facts.AskedOn <= year.RefundWindow.Extended.Value;
}
