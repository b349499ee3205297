using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>Joins what the ways of filling in open facts lead to: firm where they agree, the ends where they do not.</summary>
internal static class JoinedOutcomes
{
    /// <summary>The federal verdict that holds in every way.</summary>
    /// <param name="year">The tax year.</param>
    /// <param name="outcomes">The ways.</param>
    /// <param name="losses">The ways of each account by itself.</param>
    /// <param name="unknown">The questions of each account that were answered with "I don't know".</param>
    public static ReturnAssessment Of(TaxYear year, IReadOnlyList<ReturnOutcome> outcomes, IReadOnlyList<IReadOnlyList<EventLoss>> losses, IReadOnlyList<IEnumerable<Question>> unknown)
    {
        var readings = Readings(outcomes);
        var between = Between(outcomes);

        // That an account may not be covered is never a no.
        var isCovered = outcomes.All(outcome => outcome.NotCovered.SequenceEqual(outcomes[0].NotCovered));
        var verdict = isCovered ? Joined.VerdictOf(readings) : Verdict.Depends;
        var sums = WithIncome(Joined.SumsOf(readings), losses);
        sums = isCovered ? sums : sums with { Deductible = null };
        var first = outcomes[0].Whole;
        var open = Differ(outcomes) || !isCovered ? OpenFacts(losses, unknown) : [];
        var whole = outcomes.Count == 1 ? first with { Sums = sums } : first with
        {
            Verdict = verdict,
            DecidedBy = verdict == Verdict.Depends && open.Count > 0 ? $"unknown-{open[0].Question.Id}" : outcomes.First(outcome => Joined.Family(outcome.Whole.Verdict) == Joined.Family(verdict) || verdict == Verdict.Depends).Whole.DecidedBy,
            Character = outcomes.All(outcome => outcome.Whole.Character == first.Character) ? first.Character : Character.None,
            Certainty = outcomes.Max(outcome => outcome.Whole.Certainty),
            Headline = open.Count == 0 ? Shared(outcomes) : ReturnHeadlines.Open(year, verdict, between, open),
            Sums = sums,
            Findings = [.. first.Findings.Where(finding => outcomes.All(outcome => outcome.Whole.Findings.Any(other => other.Rule == finding.Rule && other.Because == finding.Because)))],
            Notes = [.. Joined.NotesOf(readings)],
            OtherReadings = [.. Joined.OtherReadings(readings)],
        };
        return new(whole, Parts(outcomes), Same(outcomes, outcome => outcome.OnlyTogether), between, open)
        {
            Worth = outcomes is [var only] && Opening.YearIsCovered(only.Facts) ? WorthInTax.Of(only.Facts, whole, year) : null,
        };
    }

    /// <summary>The verdict of the state that holds in every way.</summary>
    public static Assessment OfTheState(Answers facts, string name, IReadOnlyList<Assessment> there)
    {
        IReadOnlyList<Reading> readings = [.. there.Select(state => new Reading(facts, state, [], true))];
        var first = there[0];
        return there.All(state => state.Headline == first.Headline && state.Sums == first.Sums && state.Verdict == first.Verdict) ? first : first with
        {
            Verdict = Joined.VerdictOf(readings),
            Certainty = there.Max(state => state.Certainty),
            Headline = $"For {new TaxYear(facts.Require(Opening.Year))}: what {new Name(name)} allows depends on facts that you do not know.",
            Sums = Joined.SumsOf(readings),
            Findings = [],
            OtherReadings = [],
        };
    }

    /// <summary>The ways as readings of facts.</summary>
    public static IReadOnlyList<Reading> Readings(IReadOnlyList<ReturnOutcome> outcomes) => [.. outcomes.Select(outcome => new Reading(outcome.Facts, outcome.Whole, [], outcome.IsExact))];

    // Where only the way of a credit is open, the first sentence is the same and the rest is not.
    private static Sentence Shared(IReadOnlyList<ReturnOutcome> outcomes) =>
        Sentence.Of(outcomes[0].Whole.Headline.Several.Where(sentence => outcomes.All(outcome => outcome.Whole.Headline.Several.Contains(sentence))));

    private static bool Differ(IReadOnlyList<ReturnOutcome> outcomes) =>
        outcomes.Select(outcome => (outcome.Whole.Verdict, outcome.Whole.Sums, outcome.Whole.Certainty, StateVerdict: outcome.State?.Verdict, StateSums: outcome.State?.Sums)).Distinct().Skip(1).Any();

    // A value that stands for many, such as "very much", is no far end. At the near end such a value brings nothing, or nearly nothing, and what the other accounts
    // bring is left.
    private static AmountSpan? Between(IReadOnlyList<ReturnOutcome> outcomes)
    {
        var amounts = outcomes.Where(outcome => outcome.Whole.Deductible is not null).Select(outcome => (Amount: outcome.Whole.Deductible.GetValueOrDefault(), outcome.IsExact)).ToList();
        if (amounts.Count == 0)
        {
            return null;
        }

        var (least, most) = (amounts.Min(one => one.Amount), amounts.Max(one => one.Amount));
        return new(Amount.IsStandIn(least) ? Money.Zero : least, !Amount.IsStandIn(most) && (least == most || amounts.Exists(one => one.IsExact && one.Amount == most)) ? most : null);
    }

    private static List<OpenFact> OpenFacts(IReadOnlyList<IReadOnlyList<EventLoss>> losses, IReadOnlyList<IEnumerable<Question>> unknown) =>
    [
        .. unknown.SelectMany((questions, account) => losses[account].Count == 1 ? [] : questions.Select(question => new OpenFact(ReturnSheet.IsOfTheReturn(question.Id) ? null : losses[account][0].Places[0], question))).DistinctBy(fact => (fact.Account, fact.Question.Id)),
    ];

    // What was paid out, what of it is income and what tax comes on top add up; one that open facts move has no sum, and neither has one that an account with a payout does not tell.
    // What the accounts fell by is a sum only where each of them tells it.
    private static Sums WithIncome(Sums sums, IReadOnlyList<IReadOnlyList<EventLoss>> losses)
    {
        var allPayoutsAreTold = losses.All(ways => ways.All(loss => !IsPayoutOfUnknownSize(loss)));
        return sums with
        {
            EconomicLoss = losses.All(ways => ways.All(loss => loss.Alone.Sums.EconomicLoss is not null)) ? Added(one => one.EconomicLoss) : null,
            Received = OfPayouts(one => one.Received),
            Taxable = OfPayouts(one => one.Taxable),
            ConversionIncome = OfPayouts(one => one.ConversionIncome),
            TaxableNextYear = OfPayouts(one => one.TaxableNextYear),
            TaxableInTwoYears = OfPayouts(one => one.TaxableInTwoYears),
            AdditionalTax = OfPayouts(one => one.AdditionalTax),
        };

        Money? OfPayouts(Func<Sums, Money?> amount) => allPayoutsAreTold ? Added(amount) : null;

        Money? Added(Func<Sums, Money?> amount)
        {
            var each = losses.Select(ways => ways.Select(loss => amount(loss.Alone.Sums)).Distinct().ToList()).ToList();
            var known = each.Where(ways => ways is [not null]).Select(ways => ways[0].GetValueOrDefault()).ToList();
            return each.Exists(ways => ways.Count > 1) || known.Count == 0 ? null : known.Aggregate((sum, next) => sum + next);
        }
    }

    private static bool IsPayoutOfUnknownSize(EventLoss loss) => loss is { Case: ClaimCase { Payout: not null }, Alone.Sums: { Received: null, Taxable: null } };

    private static IReadOnlyList<PartOfAccount> Parts(IReadOnlyList<ReturnOutcome> outcomes) =>
    [
        .. outcomes[0].Parts.Select((part, place) => new PartOfAccount
        {
            Character = outcomes.All(outcome => outcome.Parts[place].Character == part.Character) ? part.Character : Character.None,
            Loss = Same(outcomes, outcome => outcome.Parts[place].Loss),
            Deductible = Same(outcomes, outcome => outcome.Parts[place].Deductible),
            Useful = Same(outcomes, outcome => outcome.Parts[place].Useful),
            First = Same(outcomes, outcome => outcome.Parts[place].First),
            Last = Same(outcomes, outcome => outcome.Parts[place].Last),
            OfTheState = Same(outcomes, outcome => outcome.Parts[place].OfTheState),
        }),
    ];

    private static Money? Same(IReadOnlyList<ReturnOutcome> outcomes, Func<ReturnOutcome, Money?> amount)
    {
        var first = amount(outcomes[0]);
        return outcomes.All(outcome => amount(outcome) == first) ? first : null;
    }
}
