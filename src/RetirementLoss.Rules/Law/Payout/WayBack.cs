using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>Whether a payout can still go into a retirement account again, until when, and into which (IRC 402(c), 408(d)(3)).</summary>
/// <param name="Pool">The accounts it came from.</param>
/// <param name="PaidOn">The day of the last payout; none where it is not known.</param>
/// <param name="Reason">Why it was paid.</param>
/// <param name="Money">What it is made of.</param>
internal sealed record WayBack(Pool Pool, DateOnly? PaidOn, EarlyPayoutReason Reason, PaidMoney Money)
{
    /// <summary>Whether a plan paid it because its holder had died.</summary>
    public bool FromSomeoneWhoDied { get; init; }

    /// <summary>Whether the holder was the husband or wife of the person who was paid; none where it is not known.</summary>
    public bool? WasOfTheSpouse { get; init; }

    /// <summary>Whether the law lets a payout like this one go back at all.</summary>
    public bool IsAllowed => EligibleRollover.Allows(Pool, Reason) && !(FromSomeoneWhoDied && WasOfTheSpouse == false);

    /// <summary>What a payout is made of, by its already-taxed part and its income.</summary>
    public static PaidMoney MadeOf(Money alreadyTaxed, Money income) =>
        !alreadyTaxed.IsPositive ? PaidMoney.NeverTaxed : income.IsPositive ? PaidMoney.PartlyTaxed : PaidMoney.AlreadyTaxed;

    /// <summary>What is said while the 60-day clock runs.</summary>
    public IReadOnlyList<Note> Notes(LossCase facts)
    {
        // The day is asked in the newest year only; in the first weeks of the next one a payout of its last weeks can still go back.
        if (PaidOn is null && facts.AskedOn > facts.Year.LastDay && facts.AskedOn <= Periods.Table.LastRolloverDay(facts.Year.LastDay))
        {
            return MayRun
                ? [Clock(facts, $"If you got the money in the last {Periods.Table.RolloverDays.Length} days of {facts.Year}, you can still put it, within {Periods.Table.RolloverDays.Length} days of getting it and never after {Periods.Table.LastRolloverDay(facts.Year.LastDay):MMMM d, yyyy}, into {Target}.")]
                : [];
        }

        // Where the day is not known, or not asked, the clock can only be told of.
        if (PaidOn is null && facts.AskedOn >= facts.Year.FirstDay && facts.AskedOn <= facts.Year.LastDay)
        {
            return MayRun ? [Clock(facts, $"If you got the money less than {Periods.Table.RolloverDays.Length} days ago, you have {Periods.Table.RolloverDays.Length} days from then to put it into {Target}.")] : [];
        }

        if (PaidOn is not { } day || Periods.Table.LastRolloverDay(day) is var last && (facts.AskedOn < day || facts.AskedOn > last))
        {
            return [];
        }

        if (!Pools.IsIra(Pool) && Reason == EarlyPayoutReason.Hardship)
        {
            return [new(NoteKind.Caveat, "hardship-cannot-go-back", $"What a plan paid for a hardship cannot be put back. If it was paid because the job ended, you have until {last:MMMM d, yyyy} to put it into {Target}.", Federal.Irc402c)];
        }

        if (FromSomeoneWhoDied && WasOfTheSpouse == false)
        {
            return [new(NoteKind.Caveat, "heir-cannot-put-it-back", $"What the plan paid you because someone other than your husband or wife died cannot be put into any account again.", Federal.Irc402c)];
        }

        return IsAllowed ? [Clock(facts, FromSomeoneWhoDied && WasOfTheSpouse is null
            ? (Sentence)$"If you are the widow or widower, you have until {last:MMMM d, yyyy} to put the payout into {Target}."
            : $"Until {last:MMMM d, yyyy} you can still put the payout into {Target}.")] : [];
    }

    private bool MayRun => IsAllowed && !FromSomeoneWhoDied && Pool is not (Pool.InheritedTraditionalIras or Pool.InheritedRothIras) && Reason is not (EarlyPayoutReason.PeriodicPayments or EarlyPayoutReason.Hardship);

    private Note Clock(LossCase facts, Sentence until)
    {
        return Pools.IsIra(Pool)
            ? new(NoteKind.Deadline, "sixty-day-rollover", $"{until} {Effect} {NotBack(facts)}Between IRAs one such rollover is allowed in twelve months.", Federal.Irc408d3)
            : new(NoteKind.Deadline, "sixty-day-rollover", $"{until} {Effect} {Heirs}A required minimum distribution, a hardship payout, one of a series of payments and what corrects an error cannot go back.", Federal.Irc402c);
    }

    // Already-taxed money goes from an IRA to no plan, from a plan to another only straight, and Roth money to Roth accounts alone.
    private Sentence Target => (Pool, Money) switch
    {
        (Pool.RothIras or Pool.InheritedRothIras, _) => $"a Roth IRA, and into no other account",
        (Pool.DesignatedRoth, PaidMoney.AlreadyTaxed) => $"a Roth IRA, and into no other account",
        (Pool.DesignatedRoth, _) => $"a Roth IRA (the Roth account of another plan can take the income part only)",
        (Pool.EmployerPlan, PaidMoney.AlreadyTaxed) => $"a traditional or a Roth IRA, but not into another plan (already-taxed money goes there only straight from plan to plan)",
        (Pool.EmployerPlan, PaidMoney.PartlyTaxed) => $"a traditional IRA (another plan can take only the part that was never taxed)",
        (Pool.EmployerPlan, _) => $"a traditional IRA, or into a plan that takes it",
        (_, PaidMoney.AlreadyTaxed) => $"a traditional IRA, but not into a workplace plan (no already-taxed money of an IRA can go there)",
        (_, PaidMoney.PartlyTaxed) => $"a traditional IRA (a workplace plan can take only the part that was never taxed)",
        _ => $"a traditional IRA, or into a workplace plan that takes it",
    };

    private Sentence Effect => Money switch
    {
        PaidMoney.NeverTaxed => $"It is then not income.",
        PaidMoney.PartlyTaxed => $"It is then not income, and your basis lives on.",
        _ => $"Then your basis lives on.",
    };

    private Sentence NotBack(LossCase facts) => (Pools.IsRoth(Pool), facts.Account) switch
    {
        (true, _) => $"One of a series of equal payments changes the series when it goes back. ",
        (_, AccountKind.SimpleIra) => $"In the first two years of a SIMPLE plan only another SIMPLE IRA can take it. A required minimum distribution cannot go back, and one of a series of equal payments changes the series. ",
        _ => $"A required minimum distribution cannot go back, and one of a series of equal payments changes the series. ",
    };

    private Sentence Heirs => (FromSomeoneWhoDied, WasOfTheSpouse) switch
    {
        (true, true) => Sentence.None,
        (true, _) => $"Nobody else who inherits can put a payout back. ",
        (false, _) => $"A person who inherited a plan from anyone but a spouse cannot do this. ",
    };
}
