using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>The return stage: the losses of all accounts meet the limits of the year once.</summary>
/// <param name="events">What the account stage made of each account, with every open fact filled in.</param>
/// <param name="facts">The answers on the return, filled in.</param>
/// <param name="creditIsTaken">Whether the credit for money paid back is taken, so that it stands on no Schedule A.</param>
internal sealed class ReturnStage(IReadOnlyList<EventLoss> events, Answers facts, bool creditIsTaken)
{
    // Thefts and other losses without a floor stand on the return before those under the 2% floor; capital losses stand apart.
    private static readonly ItemClass[] ClassesInOrder = [ItemClass.CasualtyOrTheft, ItemClass.Other, ItemClass.Miscellaneous];

    /// <summary>What the return comes to.</summary>
    public ReturnOutcome Decide()
    {
        var others = Others(events);
        var parts = Parts(others);
        var useful = others.Itemized is null || !events.Any(IsOnSchedule) ? null : (Money?)parts.Aggregate(Money.Zero, (sum, part) => sum + part.Useful.GetValueOrDefault());
        var whole = Whole(events, others);
        whole = whole with { Sums = whole.Sums with { UsefulOverStandardDeduction = useful } };
        var told = whole with { Headline = ReturnHeadlines.For(facts, events, whole, creditIsTaken), OtherReadings = [.. OtherWays()] };
        return new(facts, told, parts, told.Deductible.GetValueOrDefault() - parts.Aggregate(Money.Zero, (sum, part) => sum + Least(part)), null, events.All(loss => loss.IsExact))
        {
            NotCovered = [.. events.Where(loss => loss.Alone.Verdict == Verdict.OutsideScope).Select(loss => loss.Account)],
        };
    }

    private static Money Least(PartOfAccount part) => Money.Min(part.First.GetValueOrDefault(), part.Last.GetValueOrDefault());

    private bool IsOnSchedule(EventLoss loss) => loss.IsItemized || (loss.IsClaimOfRight && !creditIsTaken);

    // Money paid back stands with the other deductions, where the deduction is taken and not the credit; no limit of the others is put down to it.
    private OthersOnTheReturn Others(IReadOnlyList<EventLoss> losses)
    {
        var others = OthersOnTheReturn.Before(facts, losses);
        var repaid = creditIsTaken ? Money.Zero : losses.Where(loss => loss.IsClaimOfRight).Aggregate(Money.Zero, (sum, loss) => sum + loss.Counted);
        return others.Itemized is { } itemized ? others with { Itemized = itemized with { OtherItemized = itemized.OtherItemized + repaid } } : others;
    }

    private List<PartOfAccount> Parts(OthersOnTheReturn others)
    {
        var parts = new List<PartOfAccount>(events.Count);
        var before = others;
        foreach (var loss in events)
        {
            var (deductible, useful) = ReturnLimits.Adds(loss, before);
            parts.Add(new()
            {
                Character = loss.Alone.Character,
                Loss = loss.Alone.Sums.Loss,
                Deductible = deductible,
                Useful = loss.IsClaimOfRight ? UsefulOfTheClaim(loss, others) : useful,
                First = ReturnLimits.Adds(loss, others).Deductible,
                Last = ReturnLimits.Adds(loss, others.Beside(events.Where(other => other.Account != loss.Account))).Deductible,
            });
            before = before.Beside(loss);
        }

        return parts;
    }

    // It is counted before all others, like what else is itemized.
    private Money UsefulOfTheClaim(EventLoss claim, OthersOnTheReturn others) =>
        creditIsTaken ? Money.Zero
        : others.Itemized is not { } itemized ? claim.Counted
        : new ScheduleA(claim.Counted, ItemClass.Other, itemized with { OtherItemized = itemized.OtherItemized - claim.Counted }, FederalYears.Of(claim.Case!.Year)).Useful;

    // The losses of each class go through the limits as one sum; what stands on Schedule A ends with the class that is counted last.
    private static Assessment Whole(IReadOnlyList<EventLoss> losses, OthersOnTheReturn others)
    {
        var schedule = new List<(IReadOnlyList<EventLoss> Losses, Assessment Left)>();
        foreach (var itemClass in ClassesInOrder)
        {
            if (losses.Where(loss => loss.IsItemized && loss.Class == itemClass).ToList() is { Count: > 0 } ofTheClass)
            {
                schedule.Add((ofTheClass, ReturnLimits.Over(ofTheClass, others)));
                others = others.Beside(ofTheClass);
            }
        }

        var capital = losses.Where(loss => loss.IsCapital).ToList() is { Count: > 0 } sold ? ReturnLimits.Over(sold, others) : null;
        var barred = losses.Where(loss => loss.IsBarred).ToList() is { Count: > 0 } ofTheBar ? ReturnLimits.Over(ofTheBar, others) : null;
        return ReturnSums.Of(losses, schedule, capital, barred);
    }

    // One unsettled step at a time is read the other way. Where that opens a class that the account has not shown, no amount is told.
    private IEnumerable<OtherReading> OtherWays()
    {
        foreach (var loss in events)
        {
            foreach (var other in loss.Alone.OtherReadings)
            {
                var read = loss with { Alone = loss.Alone with { Verdict = other.Verdict, Sums = other.Sums, OtherReadings = [] } };
                IReadOnlyList<EventLoss> changed = [.. events.Select(one => one.Account == loss.Account ? read : one)];
                Sentence because = $"{loss.Name}: {other.Because}";
                if (read.IsOpen && (loss.Alone.Character == Character.None || (read.IsItemized && Others(changed).Itemized is null)))
                {
                    yield return new(other.Rule, because, other.Verdict, null, Sums.None);
                }
                else
                {
                    var whole = Whole(changed, Others(changed));
                    yield return new(other.Rule, because, whole.Verdict, whole.Deductible, whole.Sums);
                }
            }
        }
    }
}
