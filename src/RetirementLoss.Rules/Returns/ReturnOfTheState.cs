using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>The losses that federal law bars, on the one return of the state.</summary>
internal sealed class ReturnOfTheState
{
    private readonly StateFile home;
    private readonly DateOnly askedOn;
    private readonly List<(EventLoss Loss, Assessment Alone)> tested;

    private ReturnOfTheState(StateFile home, IReadOnlyList<EventLoss> losses, DateOnly askedOn)
    {
        this.home = home;
        this.askedOn = askedOn;
        var all = losses.Select(loss => (Loss: loss, Alone: StateReturn.Assess(home, loss.Live, loss.Alone, askedOn))).ToList();

        // An account without a loss there stands in nobody's way.
        tested = all.Where(one => one.Alone.Verdict != Verdict.NoLoss).ToList() is { Count: > 0 } withLoss ? withLoss : [all[0]];
    }

    /// <summary>The return of the state over these losses; none where no state was tested for any.</summary>
    public static ReturnOfTheState? Over(IReadOnlyList<EventLoss> losses, DateOnly askedOn)
    {
        var asked = losses.Where(loss => StateQuestions.FileOf(loss.Live) is not null).ToList();
        return asked.Count == 0 ? null : new(StateQuestions.FileOf(asked[0].Live)!, asked, askedOn);
    }

    /// <summary>The state.</summary>
    public StateFile Home => home;

    /// <summary>What it makes of them.</summary>
    public Assessment Decide() => IsOfTwoKinds ? NotWorkedOut() : Of(tested.Count);

    /// <summary>What each account adds there beside those before it; none for an account that was not tested, or where they are not worked out together.</summary>
    public Money? PartOf(int account)
    {
        for (var place = 0; place < tested.Count; place++)
        {
            if (tested[place].Loss.Account == account)
            {
                return IsOfTwoKinds ? null : Of(place + 1).Deductible - (place == 0 ? Money.Zero : Of(place).Deductible);
            }
        }

        return null;
    }

    private bool IsOfTwoKinds => tested.Count > 1 && tested.Any(one => StateTheftReturn.IsToldBy(one.Loss.Live));

    private Assessment Of(int count) => count == 1 ? tested[0].Alone : StateReturn.Assess(Together([.. tested.Take(count)]));

    // Each account brings the loss that the state itself counts, and its doubts.
    private StateCase Together(IReadOnlyList<(EventLoss Loss, Assessment Alone)> several)
    {
        var cases = several.Select(one => StateCase.From(home, one.Loss.Live, one.Loss.Alone, askedOn)).ToList();
        var federal = several[0].Loss.Alone with
        {
            Character = Character.MiscellaneousItemized,
            Sums = Sums.None with { Loss = several.Aggregate(Money.Zero, (sum, one) => sum + one.Alone.Sums.Loss.GetValueOrDefault()) },
            OtherReadings = [.. cases.Where(one => one.LossIsDoubtful).SelectMany(one => one.Federal.OtherReadings.Concat(one.Federal.ReadingsOfTheSameAnswer))],
            ReadingsOfTheSameAnswer = [],
        };
        return cases[0] with { Federal = federal, OwnBasis = null, SaidSameBasis = cases.TrueForAll(one => one.SaidSameBasis || one.OwnBasis is not null) };
    }

    private Assessment NotWorkedOut() => new()
    {
        Verdict = Verdict.OutsideScope,
        DecidedBy = "losses-of-two-kinds-on-the-state-return",
        Character = Character.None,
        Certainty = Certainty.Settled,
        Headline = $"For {tested[0].Loss.Case!.Year}: a personal theft beside another loss is not worked out for {home}. Each account tells what it would be by itself.",
        Sums = Sums.None,
        Findings = [],
    };
}
