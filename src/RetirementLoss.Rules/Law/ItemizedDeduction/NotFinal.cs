using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>What is said where something is still left, so that no loss is final: that it may count later, or that emptying the rest would not help.</summary>
internal static class NotFinal
{
    /// <summary>The verdict sentence.</summary>
    public static Sentence Headline(LossCase facts, Money basisLeft, Sentence whatIsLeft) => !basisLeft.IsPositive
        ? Sentence.Of($"no deduction.", $"All of your already-taxed money has come back, so nothing of it can be lost, now or later.")
        : MayCountLater(facts)
        ? Sentence.Of($"no deduction yet.", $"{whatIsLeft}, so the loss is not final.")
        : Sentence.Of($"no deduction.", $"{whatIsLeft}, so the law sees no loss.", $"Emptying it {(new TaxYear(facts.AskedOn.Year) > facts.Year ? (Sentence)$"now " : Sentence.None)}would not help: since 2018 no such loss can be deducted.");

    /// <summary>The advice that goes with it.</summary>
    public static IReadOnlyList<Note> Advice(LossCase facts, Money basisLeft) => !basisLeft.IsPositive || MayCountLater(facts)
        ? []
        : [new(NoteKind.Alternative, "do-not-cash-out-for-a-loss", $"Do not cash out the rest to make a loss count. Since 2018 a payout below what went in gives no federal deduction.", Federal.Irc67Ban)];

    // The loss waits only while a year can still come in which it counts: one that was not final before the bar is barred like any other.
    private static bool MayCountLater(LossCase facts) => MiscellaneousItemizedFloor.Years.Includes(facts.Year) && MiscellaneousItemizedFloor.Years.Includes(new TaxYear(facts.AskedOn.Year));

    /// <summary>What Form 8606 should then show, so that an amount entered from the wrong line is found.</summary>
    public static IReadOnlyList<Note> LineFourteen(TaxYear year, Pool pool, Money left) => pool == Pool.TraditionalIras && left.IsPositive
        ? [new(NoteKind.Form, "line-14-check", $"By these answers, line 14 of Form 8606 for {year} comes to {left}, and more if you put money in for {year} after its end. It is no loss: it makes a part of later payouts tax-free. If your form shows another amount, check the already-taxed money you entered.", Federal.Form8606)]
        : [];

    /// <summary>The step, made firm where no basis is left to lose, or the bar leaves no deduction even if something left were no hindrance.</summary>
    public static Finding FirmEitherWay(Finding notYet, TaxYear year, Money basisLeft)
    {
        if (!basisLeft.IsPositive)
        {
            return notYet with { Certainty = Certainty.Settled };
        }

        return MiscellaneousItemizedFloor.Years.Includes(year) ? notYet : notYet.Citing(Federal.Irc67Ban.For(year)) with
        {
            Certainty = Certainty.Settled,
            Because = $"{notYet.Because} That nothing is lost before all of them are empty is the view of the tax agency. The answer does not turn on it: since 2018 no such loss can be deducted.",
        };
    }
}
