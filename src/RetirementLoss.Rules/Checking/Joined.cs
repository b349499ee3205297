using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Joins what several readings of unknown facts lead to: firm where they agree, "depends" where they do not.</summary>
internal static class Joined
{
    // A headline names two facts, or two ways of one, and no more; and a sentence in it has no more words than a person reads at once.
    private const int MostNamed = 2;
    private const int MostWords = 30;

    /// <summary>The assessment that holds on every reading.</summary>
    /// <param name="year">The tax year.</param>
    /// <param name="readings">The readings.</param>
    /// <param name="unknowns">What each unknown fact leads to.</param>
    /// <param name="state">The state whose return it is; none for the federal return.</param>
    public static Assessment Of(TaxYear year, IReadOnlyList<Reading> readings, IReadOnlyList<UnknownFact> unknowns, IName? state = null)
    {
        if (readings.Count == 1)
        {
            return readings[0].Assessment;
        }

        var joined = OutcomeOf(readings, unknowns);
        var matters = unknowns.Where(fact => fact.Matters).ToList();
        var prefix = Shared(readings, (assessment, i) => i < assessment.Findings.Count ? assessment.Findings[i] : null);
        var rest = readings.Min(reading => reading.Assessment.Findings.Count) - prefix.Count;
        var suffix = Shared(readings, (assessment, i) => i < rest ? assessment.Findings[^(i + 1)] : null);
        suffix.Reverse();
        return new()
        {
            Verdict = joined.Verdict,
            DecidedBy = joined.DecidedBy,
            Character = joined.Character,
            Certainty = joined.Certainty,
            Headline = Headline(year, joined.Verdict, readings, matters, Decisive(matters), state),
            Sums = joined.Sums,
            Findings = [.. prefix, .. matters.Select(fact => Finding(fact, prefix, readings[0].Answers)), .. suffix],
            Notes = [.. NotesOf(readings)],
            OtherReadings = [.. OtherReadings(readings)],
            NotReached = readings[0].Assessment.NotReached,
        };
    }

    /// <summary>The verdict on every reading in one sentence that names the year.</summary>
    public static Sentence HeadlineOf(TaxYear year, IReadOnlyList<Reading> readings, IReadOnlyList<UnknownFact> unknowns)
    {
        var matters = unknowns.Where(fact => fact.Matters).ToList();
        return readings.Count == 1 ? Headlines.Of(readings[0].Outcome) : Headline(year, VerdictOf(readings), readings, matters, Decisive(matters), null);
    }

    /// <summary>What holds on every reading, without the reasons.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="unknowns">What each unknown fact leads to.</param>
    public static Outcome OutcomeOf(IReadOnlyList<Reading> readings, IReadOnlyList<UnknownFact> unknowns)
    {
        if (readings.Count == 1)
        {
            return readings[0].Outcome;
        }

        var verdict = VerdictOf(readings);
        var first = readings[0].Outcome;
        return new()
        {
            Verdict = verdict,
            DecidedBy = Same(readings, outcome => outcome.DecidedBy)
                ?? (verdict == Verdict.Depends ? $"unknown-{Decisive([.. unknowns.Where(fact => fact.Matters)])?.Question.Id}" : readings.First(reading => reading.Outcome.Verdict == verdict).Outcome.DecidedBy),
            Character = readings.All(reading => reading.Outcome.Character == first.Character) ? first.Character : Character.None,
            Certainty = readings.Max(reading => reading.Outcome.Certainty),
            Sums = SumsOf(readings),
        };
    }

    private static UnknownFact? Decisive(List<UnknownFact> matters) => matters.Find(fact => fact.TurnsVerdict) ?? matters.FirstOrDefault();

    /// <summary>The verdict of several readings; kinds of no that differ are still no.</summary>
    public static Verdict VerdictOf(IReadOnlyList<Reading> readings)
    {
        var verdicts = readings.Select(reading => reading.Outcome.Verdict).Distinct().ToList();
        if (verdicts.Count == 1)
        {
            return verdicts[0];
        }

        return verdicts.TrueForAll(verdict => Family(verdict) == Verdict.NotDeductible)
            ? Verdict.NotDeductible
            : verdicts.TrueForAll(verdict => Family(verdict) == Verdict.Limited) ? Verdict.Limited : Verdict.Depends;
    }

    /// <summary>Whether a verdict is one of the yes, one of the no, or neither.</summary>
    public static Verdict Family(Verdict verdict) => verdict switch
    {
        Verdict.NoLoss or Verdict.NotDeductible => Verdict.NotDeductible,
        Verdict.Deductible or Verdict.Limited => Verdict.Limited,
        Verdict.Depends => Verdict.Depends,
        Verdict.OutsideScope => Verdict.OutsideScope,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "This verdict has no family yet; add it."),
    };

    /// <summary>The amount, where every reading gives the same.</summary>
    public static Money? DeductibleOf(IReadOnlyList<Reading> readings)
    {
        var amount = readings[0].Outcome.Deductible;
        return readings.All(reading => reading.Outcome.Deductible == amount) ? Told(amount) : null;
    }

    /// <summary>The amounts that are the same on every reading.</summary>
    public static Sums SumsOf(IReadOnlyList<Reading> readings)
    {
        Money? One(Func<Sums, Money?> amount)
        {
            var first = amount(readings[0].Outcome.Sums);
            return readings.All(reading => amount(reading.Outcome.Sums) == first) ? Told(first) : null;
        }

        // Gains that are not known give the same parts at both ends and others between, so the parts are firm only where their sum is.
        var sums = Sums.Of(One) with { Deductible = DeductibleOf(readings) };
        return sums.Deductible is null ? sums with { AgainstGains = null, AgainstOtherIncome = null } : sums;
    }

    /// <summary>The notes that stand in every reading in the same words.</summary>
    public static IEnumerable<Note> NotesOf(IReadOnlyList<Reading> readings) => readings[0].Assessment.Notes
        .Where(note => readings.All(reading => reading.Assessment.Notes.Any(other => other.Id == note.Id && other.Text == note.Text)) && !HasStandIn(note.Text));

    /// <summary>What the other readings of the law come to, without amounts where they turn on a value that stands for many.</summary>
    public static IEnumerable<OtherReading> OtherReadings(IReadOnlyList<Reading> readings) => readings
        .SelectMany(reading => reading.Assessment.OtherReadings.Select(other => (Other: other, reading.IsExact)))
        .GroupBy(one => (one.Other.Rule, Family: Family(one.Other.Verdict)))
        .SelectMany(alike =>
        {
            var told = alike.GroupBy(one => one.Other.Because).Select(same => OneOf(alike.Key.Family, [.. same.Select(one => one.Other)])).ToList();
            var isFirm = alike.All(one => one.IsExact) || (told.Count == 1 && (told[0].Deductible is { IsZero: true } || alike.Count() == readings.Count));
            return isFirm && !told.Exists(other => HasStandIn(other.Because)) ? told.Select(other => other with { Sums = Sums.Of(amount => Told(amount(other.Sums))) }) : [Unsure(alike.Key.Family, told[0])];
        });

    // An amount that only stands for many is none to be told.
    private static Money? Told(Money? amount) => amount is { } known && Interview.Amount.IsStandIn(known) ? null : amount;

    private static bool HasStandIn(Sentence sentence) => sentence.Values.Any(value => value is Money amount ? Interview.Amount.IsStandIn(amount) : value is Sentence within && HasStandIn(within));

    private static OtherReading OneOf(Verdict family, List<OtherReading> same) => same.TrueForAll(other => (other.Verdict, other.Deductible) == (same[0].Verdict, same[0].Deductible))
        ? same[0]
        : same[0] with { Verdict = family, Deductible = null, Sums = Sums.None };

    // A value such as "very much" stands for many, so what another reading of the law makes of it is told without amounts.
    private static OtherReading Unsure(Verdict family, OtherReading other) => other with
    {
        Verdict = family,
        Because = family == Verdict.Limited
            ? (Sentence)$"On another reading of the law a deduction is possible. How much depends on facts that you do not know."
            : $"On another reading of the law there is no deduction either. Other amounts depend on facts that you do not know.",
        Deductible = family == Verdict.Limited ? null : other.Deductible,
        Sums = Sums.None,
    };

    private static Sentence Headline(TaxYear year, Verdict verdict, IReadOnlyList<Reading> readings, List<UnknownFact> matters, UnknownFact? decisive, IName? state)
    {
        var first = Headlines.Of(readings[0].Outcome);
        if (readings.Skip(1).All(reading => Headlines.Of(reading.Outcome) == first))
        {
            return first;
        }

        // What every reading says of the time to claim may stand in the sentence already.
        var open = Open(year, verdict, readings, matters, decisive, state);
        var time = TimeToClaim.Said(year, readings.Select(reading => reading.Outcome));
        return open.Several.Contains(time.First) ? open : Sentence.Of(open, time);
    }

    private static Sentence Open(TaxYear year, Verdict verdict, IReadOnlyList<Reading> readings, List<UnknownFact> matters, UnknownFact? decisive, IName? state)
    {
        var names = Named(matters);
        return verdict switch
        {
            Verdict.Depends when decisive is not null => Sentence.Of($"For {year}: it depends on {Sentence.Kept(decisive.Question.Name)}.", Each(decisive), Between(readings, decisive)),
            Verdict.Depends => $"For {year}: it depends on facts that you do not know: {names}.",
            Verdict.NoLoss or Verdict.NotDeductible when state is not null => $"For {year}: no state deduction, whatever the open facts turn out to be.",
            Verdict.NoLoss or Verdict.NotDeductible when readings.Any(reading => reading.Outcome is { Verdict: Verdict.NotDeductible, Character: Character.MiscellaneousItemized }) =>
                $"For {year}: no federal deduction, whatever the open facts turn out to be.",
            Verdict.NoLoss or Verdict.NotDeductible => $"For {year}: no deduction, whatever the open facts turn out to be.",
            _ when DeductibleOf(readings) is { } amount && state is not null => Sentence.Of($"For {year}: {amount} is possible in {state} under its general rule.", $"How much it helps depends on {names}."),
            _ when DeductibleOf(readings) is { } amount && SaidByAll(readings) is { } shared && shared.Names(amount) => Sentence.Of(shared, $"How much it helps depends on {names}."),
            _ when DeductibleOf(readings) is { } amount => Sentence.Of($"For {year}: {amount} could be deducted.", $"How much it helps depends on {names}."),
            _ when state is not null => Sentence.Of($"For {year}: a deduction is possible in {state} under its general rule.", $"How much, if anything, depends on {names}."),
            _ => Sentence.Of($"For {year}: a deduction is possible.", $"How much depends on {names}."),
        };
    }

    // The sentences that every reading says, in their order; none where already the first differs.
    private static Sentence? SaidByAll(IReadOnlyList<Reading> readings)
    {
        var told = readings.Select(reading => Headlines.Of(reading.Outcome).Several).ToList();
        return told.TrueForAll(other => other[0] == told[0][0]) ? Sentence.Of(told[0].Where(sentence => told.TrueForAll(other => other.Contains(sentence)))) : null;
    }

    // Two facts are named; of more, the first and how many.
    private static Sentence Named(List<UnknownFact> facts) => facts.Count <= MostNamed
        ? Sentence.Together(facts.Select(fact => Sentence.Kept(fact.Question.Name)))
        : $"{Sentence.Kept(facts[0].Question.Name)} and {facts.Count - 1} other facts";

    // What each value leads to, at most two ways; more than two, or long ones, are told by their ends.
    private static Sentence Each(UnknownFact fact)
    {
        var told = fact.Told;
        return told.Count == 0 ? (Sentence)$"It decides only together with the other facts that you do not know."
            : told.Count > 1 ? Pair(told) ?? Ends(told)
            // Two amounts that are both not known are not the same amount.
            : fact.Readings.Any(reading => reading.Deductible is null && Family(reading.Verdict) is Verdict.Limited or Verdict.Depends)
            ? Amount(told[0].Deduction)
            : Alike(fact);
    }

    // Kinds of no that differ are not the same answer, and what is equally much can be more or less sure.
    private static Sentence Alike(UnknownFact fact)
    {
        var isNo = fact.Readings.All(reading => Family(reading.Verdict) == Verdict.NotDeductible);
        Sentence same = isNo ? (Sentence)$"There is no deduction either way" : $"The verdict and the deduction are the same either way";
        return isNo && fact.Readings.Select(reading => reading.Verdict).Distinct().Skip(1).Any() ? (Sentence)$"{same}: no loss, or one that the law bars."
            : fact.Readings.Select(reading => reading.Certainty).Distinct().Skip(1).Any() ? (Sentence)$"{same}; how sure that is turns on it."
            : $"{same}; other amounts are not.";
    }

    private static Sentence? Pair(IReadOnlyList<ToldReading> told)
    {
        if (told.Count > MostNamed)
        {
            return null;
        }

        if (DifferInTheTaxAlone(told))
        {
            return TaxOfEach(told);
        }

        var income = told[0].Income != told[1].Income;
        Sentence[] said = [.. told.Select(reading => Sentence.Of($"If {Labels(reading)}, {Briefly(reading)}{(income ? Income(reading) : Sentence.None)}."))];
        return Array.TrueForAll(said, sentence => Spoken.Words(sentence) <= MostWords) ? Sentence.Of(said) : null;
    }

    private static bool DifferInTheTaxAlone(IReadOnlyList<ToldReading> told) =>
        told.All(reading => (Family(reading.Verdict), reading.Deduction, reading.Income) == (Family(told[0].Verdict), told[0].Deduction, told[0].Income));

    private static Sentence TaxOfEach(IReadOnlyList<ToldReading> told)
    {
        Sentence[] said = [.. told.Where(reading => reading.AdditionalTax is not null).Select(reading => reading.AdditionalTax is { IsPositive: true } tax
            ? (Sentence)$"If {Labels(reading)}, an additional tax of {tax} is due."
            : $"If {Labels(reading)}, no additional tax is due.")];
        return said.Length == told.Count && Array.TrueForAll(said, sentence => Spoken.Words(sentence) <= MostWords) ? Sentence.Of(said) : TaxOver(told);
    }

    private static Sentence TaxOver(IReadOnlyList<ToldReading> told)
    {
        var known = told.Select(reading => reading.AdditionalTax).OfType<Money>().ToList();
        return known.Count < told.Count ? $"How much additional tax is due turns on it."
            : (Sentence)$"Between {known.Aggregate(Money.Min)} and {known.Aggregate(Money.Max)} of additional tax is due.";
    }

    private static Sentence Labels(ToldReading reading) =>
        reading.Answers.Select(answer => Sentence.Kept(InSentence(answer.Words))).Aggregate((before, next) => $"{before} or {next}");

    private static Sentence Ends(IReadOnlyList<ToldReading> told)
    {
        var outside = told.Any(reading => reading.Verdict == Verdict.OutsideScope) ? $"Part of what it could be is not covered here." : Sentence.None;
        var deduction = Over(told.Select(reading => reading.Deduction));
        var income = Over(told.Select(reading => reading.Income));
        return Sentence.Of(
            Amount(deduction),
            deduction is { IsZero: true } && income is { IsFirm: false } moves ? IncomeOf(moves) : DifferInTheTaxAlone(told) ? TaxOver(told) : Sentence.None,
            outside);
    }

    /// <summary>The ends of a deduction in a sentence.</summary>
    public static Sentence Amount(AmountSpan? deduction) => deduction switch
    {
        null => $"What can be deducted cannot be told without it.",
        { IsZero: true } => $"Nothing can be deducted either way.",
        { IsFirm: true } firm => $"{firm.Low} can be deducted either way.",
        { High: { } high, Low.IsZero: true } => $"Up to {high} can be deducted.",
        { High: { } high } between => $"Between {between.Low} and {high} can be deducted.",
        { Low.IsZero: true } => $"How much can be deducted, if anything, cannot be told without it.",
        { High: null } open => $"From {open.Low} up can be deducted; the most cannot be told without it.",
    };

    private static Sentence IncomeOf(AmountSpan income) => income switch
    {
        { High: { } high, Low.IsZero: true } => $"Up to {high} is income.",
        { High: { } high } => $"Between {income.Low} and {high} is income.",
        { Low.IsZero: true } => $"How much is income cannot be told without it.",
        _ => $"At least {income.Low} is income.",
    };

    private static AmountSpan? Over(IEnumerable<AmountSpan?> spans)
    {
        var known = spans.OfType<AmountSpan>().ToList();
        return known.Count == 0 ? null : new(known.Select(span => span.Low).Aggregate(Money.Min), known.Exists(span => span.High is null) ? null : known.Select(span => span.High!.Value).Aggregate(Money.Max));
    }

    // Two ways of one fact say nothing of the others that are open; the ends do.
    private static Sentence Between(IReadOnlyList<Reading> readings, UnknownFact decisive) =>
        Spans.OfDeduction(readings) is { IsFirm: false, High: { } high } ends && decisive.Told.All(reading => reading.Deduction is not { High: { } top } || top < high)
            ? $"In all between {ends.Low} and {high} can be deducted."
            : Sentence.None;

    private static string InSentence(string words) => words.StartsWith("I ", StringComparison.Ordinal) || words.Contains("IRA", StringComparison.Ordinal)
        ? $"\"{words}\""
        : char.ToLowerInvariant(words[0]) + words[1..];

    private static Sentence Income(ToldReading reading) => reading.Income switch
    {
        { IsZero: true } => $", and nothing is income",
        { IsFirm: true } income => $", and {income.Low} is income",
        _ => Sentence.None,
    };

    private static Sentence Briefly(ToldReading reading) => (Family(reading.Verdict), reading.Deduction) switch
    {
        (Verdict.NotDeductible, _) => $"no deduction",
        (Verdict.OutsideScope, _) => $"not covered",
        (_, { IsZero: true }) => $"nothing of the loss is left after the limits",
        (_, { IsFirm: true } amount) => $"{amount.Low} could be deducted",
        (_, { High: { } high } between) => $"between {between.Low} and {high} could be deducted",
        _ => $"a deduction is possible",
    };

    private static Finding Finding(UnknownFact fact, List<Finding> before, Interview.Answers answers) => new()
    {
        Rule = $"unknown-{fact.Question.Id}",
        Asks = fact.Question.Prompt(answers),
        Answer = Answered.Unknown,
        Because = $"{(fact.Side is { } side ? (Sentence)$"You know only this: {Sentence.Kept(char.ToLowerInvariant(side[0]) + side[1..])}." : $"You do not know.")} {Each(fact)}{(fact.Question.WithoutProof is { } safe ? $" {Sentence.Kept(safe)}" : Sentence.None)}{(fact.Question.PaperFor(answers) is { } document ? $" This settles it: {Sentence.Kept(document)}." : Sentence.None)}",
        Before = before.Count == 0 ? ClaimSoFar.Opening : before[^1].After,
        After = before.Count == 0 ? ClaimSoFar.Opening : before[^1].After,
        InForce = YearRange.Always,
        Certainty = Certainty.Settled,
        Citations = [],
    };

    private static List<Finding> Shared(IReadOnlyList<Reading> readings, Func<Assessment, int, Finding?> at)
    {
        var shared = new List<Finding>();
        for (var i = 0; at(readings[0].Assessment, i) is { } finding; i++)
        {
            var place = i;
            if (!readings.All(reading => at(reading.Assessment, place) is { } other && other.Rule == finding.Rule && other.Because == finding.Because))
            {
                break;
            }

            shared.Add(finding);
        }

        return shared;
    }

    private static string? Same(IReadOnlyList<Reading> readings, Func<Outcome, string> of)
    {
        var first = of(readings[0].Outcome);
        return readings.All(reading => of(reading.Outcome) == first) ? first : null;
    }
}
