using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>Takes a case through its rules, in order, until one of them settles it.</summary>
public static class RulesInOrder
{
    /// <summary>Applies the rules that are in force in the year of the case and makes the assessment of their findings.</summary>
    /// <exception cref="InvalidOperationException">No rule found a loss and none settled the case: the list of rules has a gap.</exception>
    /// <param name="rules">The rules that decide; they end with the first that settles.</param>
    /// <param name="inAnyCase">Rules that speak after the verdict, such as the cost of the payout; they add amounts and notes and never change it.</param>
    /// <param name="facts">The case.</param>
    /// <param name="year">The figures of its year.</param>
    public static Assessment Over<TCase, TYear>(IReadOnlyList<IRule<TCase, TYear>> rules, IReadOnlyList<IRule<TCase, TYear>> inAnyCase, TCase facts, TYear year)
        where TCase : LossCase
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(inAnyCase);
        ArgumentNullException.ThrowIfNull(facts);
        var findings = new List<Finding>(rules.Count + inAnyCase.Count);
        var reached = Run(rules, 0, facts, year, ClaimSoFar.Opening, findings);
        if (!findings.Exists(finding => finding.OtherReading is not null))
        {
            return AndThen(Conclude(facts, findings, NotReached(rules, reached, facts.Year), []), inAnyCase, facts, year, findings);
        }

        var readings = OtherReadings(rules, facts, year, findings);
        var elsewhere = readings.Where(other => LeadsElsewhere(other, findings)).ToList();
        Quieten(rules, findings, elsewhere);
        var assessment = Conclude(facts, findings, NotReached(rules, reached, facts.Year), elsewhere) with { ReadingsOfTheSameAnswer = [.. readings.Except(elsewhere)] };
        return AndThen(assessment, inAnyCase, facts, year, findings);
    }

    /// <summary>What <see cref="Over"/> comes to, where nobody will read the reasons: no sentences, sources or notes are gathered.</summary>
    internal static Outcome OutcomeOf<TCase, TYear>(IReadOnlyList<IRule<TCase, TYear>> rules, IReadOnlyList<IRule<TCase, TYear>> inAnyCase, TCase facts, TYear year)
        where TCase : LossCase
    {
        var findings = new List<Finding>(rules.Count);
        var reached = Run(rules, 0, facts, year, ClaimSoFar.Unheard, findings);
        List<OtherReading> readings = [], elsewhere = [];
        if (findings.Exists(finding => finding.OtherReading is not null))
        {
            readings = OtherReadings(rules, facts, year, findings);
            elsewhere = readings.FindAll(other => LeadsElsewhere(other, findings));
            Quieten(rules, findings, elsewhere);
        }

        var (verdict, character, certainty, deductible) = Ending(findings);
        var standing = findings[^1].After;
        for (var i = 0; i < inAnyCase.Count; i++)
        {
            if (inAnyCase[i].InForce.Includes(facts.Year) && inAnyCase[i].Concerns(facts, standing))
            {
                standing = inAnyCase[i].Decide(facts, standing, year).After;
            }
        }

        return new Outcome
        {
            Verdict = verdict,
            DecidedBy = DecidedBy(findings),
            Character = character,
            Certainty = certainty,
            Sums = With(standing.Sums, deductible),
            OtherReadings = elsewhere,
            ReadingsOfTheSameAnswer = readings.Count == elsewhere.Count ? [] : [.. readings.Except(elsewhere)],
            StepsLeft = CountLeft(rules, reached, facts.Year),
            Time = findings[^1].After.Time,
            End = (facts, findings[^1].After),
        };
    }

    /// <summary>The verdict alone that <see cref="Over"/> comes to.</summary>
    internal static Verdict VerdictOf<TCase, TYear>(IReadOnlyList<IRule<TCase, TYear>> rules, TCase facts, TYear year)
        where TCase : LossCase
    {
        var standing = ClaimSoFar.Unheard;
        for (var i = 0; i < rules.Count && standing.Verdict is null; i++)
        {
            if (rules[i].InForce.Includes(facts.Year) && rules[i].Concerns(facts, standing))
            {
                standing = rules[i].Decide(facts, standing, year).After;
            }
        }

        return standing.Verdict ?? VerdictOf(standing);
    }

    /// <summary>Takes a claim on through further rules from where it stands, such as the sum of several losses on one return.</summary>
    /// <param name="rules">The rules; at least one of them must speak.</param>
    /// <param name="facts">The case.</param>
    /// <param name="year">The figures of its year.</param>
    /// <param name="standing">The claim as it stands.</param>
    public static Assessment On<TCase, TYear>(IReadOnlyList<IRule<TCase, TYear>> rules, TCase facts, TYear year, ClaimSoFar standing)
        where TCase : LossCase
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(facts);
        var findings = new List<Finding>(rules.Count);
        var reached = Run(rules, 0, facts, year, standing, findings);
        return Conclude(facts, findings, NotReached(rules, reached, facts.Year), OtherReadings(rules, facts, year, findings));
    }

    private static Assessment AndThen<TCase, TYear>(Assessment assessment, IReadOnlyList<IRule<TCase, TYear>> inAnyCase, TCase facts, TYear year, List<Finding> findings)
        where TCase : LossCase
    {
        var standing = findings[^1].After;
        var decided = findings.Count;
        foreach (var rule in inAnyCase)
        {
            if (rule.InForce.Includes(facts.Year) && rule.Concerns(facts, standing))
            {
                var finding = Told(rule, facts, standing, year);
                findings.Add(finding);
                standing = finding.After;
            }
        }

        return findings.Count == decided ? assessment : assessment with
        {
            Sums = standing.Sums with { Deductible = assessment.Sums.Deductible },
            Notes = Distinct(findings),
        };
    }

    private static Finding Told<TCase, TYear>(IRule<TCase, TYear> rule, TCase facts, ClaimSoFar standing, TYear year)
        where TCase : LossCase => SpeakingOf(facts.Account, rule.Tell(facts, rule.Decide(facts, standing, year), year));

    // A rule may rest on sources for several kinds of accounts; told are only those that speak of this one.
    private static Finding SpeakingOf(AccountKind account, Finding finding) =>
        Speaks(account, finding)
            ? finding
            : finding with
            {
                Citations = [.. finding.Citations.Where(citation => citation.Authority.SpeaksOf(account))],
                Notes = [.. finding.Notes.Select(note => note with { RestsOn = [.. note.RestsOn.Where(source => source.SpeaksOf(account))] })],
            };

    // Nearly every finding does, and is left as it is.
    private static bool Speaks(AccountKind account, Finding finding)
    {
        for (var i = 0; i < finding.Citations.Count; i++)
        {
            if (!finding.Citations[i].Authority.SpeaksOf(account))
            {
                return false;
            }
        }

        for (var i = 0; i < finding.Notes.Count; i++)
        {
            for (var j = 0; j < finding.Notes[i].RestsOn.Count; j++)
            {
                if (!finding.Notes[i].RestsOn[j].SpeaksOf(account))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int Run<TCase, TYear>(IReadOnlyList<IRule<TCase, TYear>> rules, int from, TCase facts, TYear year, ClaimSoFar standing, List<Finding> findings)
        where TCase : LossCase
    {
        var next = from;
        while (next < rules.Count && standing.Verdict is null)
        {
            var rule = rules[next++];
            if (rule.InForce.Includes(facts.Year) && rule.Concerns(facts, standing))
            {
                var finding = standing.IsHeard ? Told(rule, facts, standing, year) : rule.Decide(facts, standing, year);
                findings.Add(ReferenceEquals(finding.Before, standing) ? finding : finding with { Before = standing });
                standing = finding.After;
            }
        }

        return next;
    }

    private static List<OtherReading> OtherReadings<TCase, TYear>(IReadOnlyList<IRule<TCase, TYear>> rules, TCase facts, TYear year, List<Finding> findings)
        where TCase : LossCase
    {
        var readings = new List<OtherReading>();
        foreach (var finding in findings)
        {
            if (finding.OtherReading is { } other)
            {
                var place = Place(rules, finding.Rule);
                List<Finding> rest = [other];
                Run(rules, place + 1, facts, year, other.After, rest);
                var end = Ending(rest);
                readings.Add(new(finding.Rule, other.Because, end.Verdict, end.Deductible, With(rest[^1].After.Sums, end.Deductible)));
            }
        }

        return readings;
    }

    private static int Place<TCase, TYear>(IReadOnlyList<IRule<TCase, TYear>> rules, string id)
        where TCase : LossCase
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Id == id)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"Rule '{id}' made a finding but is not in the list it was run from.");
    }

    private static int CountLeft<TCase, TYear>(IReadOnlyList<IRule<TCase, TYear>> rules, int from, TaxYear year)
        where TCase : LossCase
    {
        var left = 0;
        for (var i = from; i < rules.Count; i++)
        {
            left += rules[i].InForce.Includes(year) ? 1 : 0;
        }

        return left;
    }

    private static List<IRule> NotReached<TCase, TYear>(IReadOnlyList<IRule<TCase, TYear>> rules, int from, TaxYear year)
        where TCase : LossCase
    {
        var rest = new List<IRule>();
        for (var i = from; i < rules.Count; i++)
        {
            if (rules[i].InForce.Includes(year))
            {
                rest.Add(rules[i]);
            }
        }

        return rest;
    }

    private static Assessment Conclude(LossCase facts, List<Finding> findings, List<IRule> notReached, IReadOnlyList<OtherReading> otherReadings)
    {
        var end = findings[^1].After;
        var (verdict, character, certainty, deductible) = Ending(findings);
        return new()
        {
            Verdict = verdict,
            DecidedBy = DecidedBy(findings),
            Character = character,
            Certainty = certainty,
            Headline = Headlines.For(facts, verdict, certainty, end),
            Sums = With(end.Sums, deductible),
            Findings = findings,
            Notes = Distinct(findings),
            OtherReadings = otherReadings,
            NotReached = notReached,
            StepsLeft = notReached.Count,
            Time = end.Time,
        };
    }

    private static (Verdict Verdict, Character Character, Certainty Certainty, Money? Deductible) Ending(List<Finding> findings)
    {
        var end = findings[^1].After;
        var verdict = end.Verdict ?? VerdictOf(end);
        var deductible = DeductibleOf(end, verdict);
        var character = verdict is Verdict.NoLoss or Verdict.OutsideScope && end.Character != Character.ExcludedFromIncome ? Character.None : end.Character;
        return (verdict, character, CertaintyOf(findings, verdict, deductible), deductible);
    }

    private static Sums With(Sums sums, Money? deductible) => sums.Deductible == deductible ? sums : sums with { Deductible = deductible };

    private static Money? DeductibleOf(ClaimSoFar end, Verdict verdict) =>
        verdict == Verdict.OutsideScope ? null : end.Verdict is null or Verdict.Deductible or Verdict.Limited ? end.Allowed : Money.Zero;

    private static Verdict VerdictOf(ClaimSoFar end) => (end.Sums.Loss, end.Allowed) switch
    {
        ({ } loss, { } allowed) when allowed >= loss => Verdict.Deductible,
        ({ }, { }) => Verdict.Limited,
        _ => throw new InvalidOperationException("No rule found a loss and none settled the case. Add the rule that does, or order the list so that it is reached."),
    };

    private static string DecidedBy(List<Finding> findings)
    {
        for (var i = findings.Count - 1; i >= 0; i--)
        {
            if (findings[i].Decided)
            {
                return findings[i].Rule;
            }
        }

        // Nothing limited the loss, so the step that found it decided.
        return findings.Find(finding => finding.Before.Allowed is null && finding.After.Allowed is not null)?.Rule ?? findings[^1].Rule;
    }

    // The weakest step that found the loss, put it in its class, limited it or ended the matter sets the certainty. Whether there is a loss at
    // all matters only where something of it can be deducted; its class matters wherever it decides what is allowed.
    private static Certainty CertaintyOf(List<Finding> findings, Verdict verdict, Money? deductible)
    {
        var weakest = Certainty.Settled;
        foreach (var finding in findings)
        {
            var counts = finding.OtherReading is not null
                || finding.Decided
                || (FoundTheLoss(finding) && deductible is { IsPositive: true })
                || (PutItInItsClass(finding) && verdict is Verdict.Deductible or Verdict.Limited or Verdict.NotDeductible);
            if (counts && finding.Certainty > weakest)
            {
                weakest = finding.Certainty;
            }
        }

        return weakest;
    }

    private static bool FoundTheLoss(Finding finding) => finding.Before.Allowed is null && finding.After.Allowed is not null;

    private static bool PutItInItsClass(Finding finding) => finding.After.Character != finding.Before.Character;

    // A doubt that bears on nothing here is told as what it is: another reading that leads to the same answer.
    private static void Quieten<TCase, TYear>(IReadOnlyList<IRule<TCase, TYear>> rules, List<Finding> findings, List<OtherReading> elsewhere)
        where TCase : LossCase
    {
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (finding.OtherReading is not null && elsewhere.TrueForAll(other => other.Rule != finding.Rule))
            {
                var own = rules[Place(rules, finding.Rule)].Certainty;
                findings[i] = finding with
                {
                    OtherReading = null,
                    Certainty = own == Certainty.Unsettled ? Certainty.Settled : own,
                    Because = $"{finding.Because} The law can be read in another way here; the answer is the same.",
                };
            }
        }
    }

    // An amount that the other reading leaves open, because it ends before the amount is reached, is no difference. One that the doubtful step
    // itself leaves open, because it ends the matter, is.
    private static bool LeadsElsewhere(OtherReading other, List<Finding> findings)
    {
        var end = findings[^1].After;
        var verdict = end.Verdict ?? VerdictOf(end);
        var open = findings.Exists(finding => finding.Rule == other.Rule && finding.After.Verdict is not null) ? (Money?)null : Money.Zero;
        return other.Deductible != DeductibleOf(end, verdict)
            || (other.Deductible is { IsPositive: true } && Differs(other.Sums.Loss, end.Sums.Loss))
            || Differs(other.Sums.Taxable, end.Sums.Taxable ?? open)
            || Differs(other.Sums.BasisCarried, end.Sums.BasisCarried ?? open)
            || !((IsNo(other.Verdict) && IsNo(verdict)) || (IsYes(other.Verdict) && IsYes(verdict)) || other.Verdict == verdict);
    }

    private static bool Differs(Money? other, Money? amount) => other is { } told && told != amount;

    private static bool IsYes(Verdict verdict) => verdict is Verdict.Deductible or Verdict.Limited;

    private static bool IsNo(Verdict verdict) => verdict is Verdict.NoLoss or Verdict.NotDeductible;

    private static List<Note> Distinct(List<Finding> findings)
    {
        var notes = new List<Note>();
        foreach (var finding in findings)
        {
            for (var i = 0; i < finding.Notes.Count; i++)
            {
                if (!Holds(notes, finding.Notes[i].Id))
                {
                    notes.Add(finding.Notes[i]);
                }
            }
        }

        return notes;
    }

    private static bool Holds(List<Note> notes, string id)
    {
        foreach (var note in notes)
        {
            if (note.Id == id)
            {
                return true;
            }
        }

        return false;
    }
}
