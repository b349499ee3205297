using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>The few sentences to keep of a report: the verdict, why, what the payout costs, what to do, and what is still open.</summary>
public static class KeyTakeaways
{
    // What to do comes before what to keep, and both before a form: a reader may stop after the first.
    private static readonly NoteKind[] ToDo = [NoteKind.Deadline, NoteKind.Document, NoteKind.Form];

    // A verdict of no more words than "For 2026: yes, in part."
    private const int ShortAnswer = 5;

    /// <summary>The sentences, at most five; the first names the year.</summary>
    public static IReadOnlyList<Sentence> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. new[] { Verdict(report.Federal.Headline), OfTheState(report) ?? Why(report.Federal), Cost(report), Next(report.Federal), Open(report) }.OfType<Sentence>().Distinct()];
    }

    // "For 2026: yes." alone tells too little; the sentence after it is taken with it.
    private static Sentence Verdict(Sentence headline)
    {
        var first = headline.First;
        return Spoken.Words(first) > ShortAnswer || headline.Several.Count == 1 ? first : Sentence.Of(first, headline.Several[1]);
    }

    private static Sentence? OfTheState(Report report) =>
        report.State is { Assessment: { Verdict: not (Assessing.Verdict.NotDeductible or Assessing.Verdict.NoLoss) } state }
            ? state.Verdict == Assessing.Verdict.OutsideScope && state.Headline.Several.Count > 1 ? Sentence.Of(state.Headline.First, state.Headline.Several[1]) : state.Headline.First
            : null;

    // What is not known is told once, at the end.
    private static Sentence? Why(Assessment federal) =>
        federal.Findings.LastOrDefault(finding => finding.Rule == federal.DecidedBy) is { Answer: not Answered.Unknown } decided ? First(decided.Because) : null;

    private static Sentence? Cost(Report report) => (report.Federal.Sums, OfAnotherReading(report.Federal)) switch
    {
        ({ Taxable: { } now, TaxableNextYear: { IsPositive: true } next } sums, _) => InSeveralYears(report.Year, now, next, sums.TaxableInTwoYears, sums.AdditionalTax),
        ({ Taxable.IsZero: true, AdditionalTax: not { IsPositive: true } }, { } income) => (Sentence)$"On this reading none of the payout counts as income; on the other {income} does.",
        ({ ConversionIncome: { IsPositive: true } converted, Taxable: { } taxable } sums, _) when CountsBeside(report.Federal) => WithTheConversion(taxable, converted, sums.AdditionalTax),
        ({ } sums, _) => Cost(sums),
    };

    // Where the conversion is the story itself, its income is in that of the payouts already.
    private static bool CountsBeside(Assessment federal) => federal.Notes.Any(note => note.Id == "conversion-in-the-year");

    private static Sentence WithTheConversion(Money taxable, Money converted, Money? tax)
    {
        Sentence counts = taxable.IsPositive ? $"{taxable} of the payout and {converted} of the conversion count as income" : (Sentence)$"None of the payout counts as income, and {converted} of the conversion does";
        return tax is { IsPositive: true } additional ? (Sentence)$"{counts}, and an additional tax of {additional} comes on top of the income tax." : $"{counts}.";
    }

    private static Sentence InSeveralYears(TaxYear year, Money now, Money next, Money? last, Money? tax)
    {
        Sentence later = last is { IsPositive: true } rest ? $"{next} of {year.Next}, and {rest} of {year.Next.Next}" : (Sentence)$"{next} of {year.Next}";
        Sentence counts = now.IsPositive ? $"{now} counts as income of {year}, {later}." : (Sentence)$"None of it counts as income of {year}: {later}.";
        return tax is { IsPositive: true } additional ? $"{counts} An additional tax of {additional} comes on top of the income tax." : counts;
    }

    // Where the law is not settled, what would be income if it is read the other way.
    private static Money? OfAnotherReading(Assessment federal) =>
        federal.OtherReadings.Select(other => other.Sums.Taxable).FirstOrDefault(taxable => taxable is { IsPositive: true });

    private static Sentence? Cost(Sums sums) => sums switch
    {
        { Taxable: { IsPositive: true } taxable, AdditionalTax: { IsPositive: true } tax } => (Sentence)$"{taxable} counts as income, and an additional tax of {tax} comes on top of the income tax.",
        { Taxable: { IsPositive: true } taxable, AdditionalTax: not null } => (Sentence)$"{taxable} counts as income. No additional tax on an early payout is due.",
        { Taxable: { IsPositive: true } taxable } => (Sentence)$"{taxable} counts as income.",
        { AdditionalTax: { IsPositive: true } tax } => (Sentence)$"None of the payout counts as income, but an additional tax of {tax} is due.",
        { Taxable: { IsZero: true }, Received: { IsPositive: true } } => (Sentence)$"None of the payout counts as income.",
        _ => null,
    };

    // The last day for a refund is nothing to do where nothing can be claimed.
    private static Sentence? Next(Assessment federal)
    {
        List<Note> notes = [.. federal.Notes.Where(one => one.Id != "refund-window" || federal.Deductible is { IsPositive: true })];
        var note = ToDo.Select(kind => notes.FirstOrDefault(one => one.Kind == kind)).FirstOrDefault(found => found is not null);
        var said = note is null ? null : First(note.Text);
        return said is null || note!.Kind != NoteKind.Document || said.ToString().StartsWith("Keep ", StringComparison.Ordinal) ? said : $"Papers to keep: {said}";
    }

    private static Sentence? Open(Report report) => report switch
    {
        { Unknowns: var unknowns } when unknowns.FirstOrDefault(fact => fact.Matters) is { } fact => fact.Question.PaperFor(report.Answers) is { } paper
            ? (Sentence)$"Not known yet: {Sentence.Kept(fact.Question.Name)}. What settles it: {Sentence.Kept(paper)}."
            : $"Not known yet: {Sentence.Kept(fact.Question.Name)}.",
        { Federal: { Certainty: Certainty.Unsettled, OtherReadings.Count: > 0 } } => $"No authority settles this. Read both sides above, and ask a tax professional before you rely on one.",
        { Federal.Certainty: Certainty.Unsettled } => $"No authority settles this. Ask a tax professional before you rely on it.",
        { Federal.Certainty: Certainty.AgencyView } => $"This is the view of the tax agency. No binding text says it.",
        _ => null,
    };

    private static Sentence First(Sentence sentences) => Spoken.Sentences(sentences)[0];
}
