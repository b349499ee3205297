using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StillInTheAccount;

/// <summary>What an exempt account gains or loses is not its owner's; tax begins only with a payout.</summary>
internal sealed class SomethingWasPaidOut : FederalRule<StillInTheAccountCase>
{
    public override string Asks => "Was anything paid out of the account?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408e1, Federal.Irc408d1, Federal.Irc501a, Federal.Irc402a, Federal.Reg165_1, Federal.Fish];

    public override Finding Decide(StillInTheAccountCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"Your account fell, but the money is still inside it, and what happens inside it is not yours to deduct."),
            $"A retirement account is itself exempt from tax. Even once everything is out, only already-taxed money can be lost; money that was never taxed never can. A fall in value, a sale at a loss, a worthless holding or a partnership loss inside it is the account's, not yours. That was so before 2018 and is so now.");

    public override Finding Tell(StillInTheAccountCase facts, Finding found, FederalYear year) => found
        .Noting(
            new Note(NoteKind.Caveat, "stolen-inside", $"If money was stolen inside the account, the IRS view is the same. Come back with what is paid out in the end, and ask an adviser if already-taxed money was in it.", Federal.Conex149688_09),
            new Note(NoteKind.FormNotToUse, "nothing-to-report", $"Form 8949, Schedule D and Schedule A: there is nothing to report for a fall inside the account.", Federal.Irc408e1),
            new Note(NoteKind.Caveat, "no-part-of-a-business-loss", $"If you also have a business loss, this fall does not make it larger. A net operating loss is made of deductions, and a fall inside the account is none.", Federal.Irc172d4, Federal.Irc408e1),
            new Note(NoteKind.Caveat, "penalty-for-claiming", $"Claiming it all the same can cost a penalty of {FixedAmounts.Table.AccuracyPenalty} of the tax you underpaid{(Federal.Fish.SpeaksOf(facts.Account) ? $"; a court upheld one on a loss inside an IRA" : Sentence.None)}.", Federal.Fish, Federal.Irc6662))
        .Noting(facts.Pool == Pool.RothIras ? [new Note(NoteKind.Caveat, "gift-of-a-roth-ira", $"If you gave the Roth IRA to another person while you live, that counts as a payout of all of it to you on that day. Choose then that it was paid out.", Federal.Reg408A_6Gift)] : [])
        .Noting(Pools.IsIra(facts.Pool)
            ? [new Note(NoteKind.Form, "partnership-inside-an-ira", $"If a partnership in the IRA sent a Schedule K-1 with a loss, it is not for your return. It can count only on the IRA's own return, Form 990-T for {facts.Year}, which the firm that holds the IRA files where the IRA has business income.", Federal.Irc408e1, Federal.Fish)]
            : [])
        .Noting(Advice(facts))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

    private static List<Note> Advice(StillInTheAccountCase facts)
    {
        var advice = new List<Note>();
        if (MiscellaneousItemizedFloor.Years.Includes(facts.Year))
        {
            return advice;
        }

        advice.Add(new(NoteKind.Alternative, "do-not-cash-out-for-a-loss", $"Do not cash out to make the loss count. Since 2018 a payout below what went in gives no federal deduction, and it ends the shelter of the account.", Federal.Irc67Ban));
        if (facts.Pool == Pool.DesignatedRoth)
        {
            advice.Add(new(NoteKind.Alternative, "roll-over-keeps-basis", $"If you leave the plan, roll the Roth account over to a Roth IRA, or straight to the Roth account of another plan, instead of cashing it out: a rollover can keep basis that a cash payout loses.", Federal.Reg408A_10, Federal.Reg402A_1));
        }

        // Nobody but the widow or widower who made it an own IRA can convert an inherited one, and a plan must first let the money out.
        if (facts.Pool == Pool.TraditionalIras)
        {
            advice.Add(new(NoteKind.Alternative, "convert-at-low-value", $"While the value is low, less is income if you convert to a Roth IRA. A conversion cannot be undone.", Federal.Irc408Ad3, Federal.Irc408Ad6));
        }
        else if (facts.Pool == Pool.EmployerPlan)
        {
            advice.Add(new(NoteKind.Alternative, "convert-at-low-value", $"While the value is low, less is income if you convert to a Roth IRA. The plan must let you take the money out for that, and a conversion cannot be undone.", Federal.Irc408Ad3, Federal.Irc408Ad6));
        }

        return advice;
    }
}
