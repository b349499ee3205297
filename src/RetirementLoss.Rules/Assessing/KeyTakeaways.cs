namespace RetirementLoss.Rules.Assessing;

/// <summary>The few sentences to keep of a report: the verdict, why, what the payout costs, what to do, and what is still open.</summary>
public static class KeyTakeaways
{
    // What to do comes before what to keep, and both before a form: a reader may stop after the first.
    private static readonly NoteKind[] ToDo = [NoteKind.Deadline, NoteKind.Document, NoteKind.Form];

    // A verdict of no more words than "For 2026: yes, in part."
    private const int ShortAnswer = 5;

    // A dot after one of these ends no sentence.
    private static readonly string[] ShortForms = ["Rev", "Rul", "Proc", "Reg", "Treas", "Memo", "Pub", "sec", "Inc", "Co", "v", "T.C", "U.S", "P.L"];

    /// <summary>The sentences, at most five; the first names the year.</summary>
    public static IReadOnlyList<string> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. new[] { Verdict(report.Federal.Headline), OfTheState(report) ?? Why(report.Federal), Cost(report.Federal.Sums), Next(report.Federal.Notes), Open(report) }.OfType<string>().Distinct()];
    }

    // "For 2026: yes." alone tells too little; the sentence after it is taken with it.
    private static string Verdict(Sentence headline)
    {
        var first = Said(headline.First);
        return first.Split(' ').Length > ShortAnswer || headline.Several.Count == 1 ? first : $"{first} {headline.Several[1]}";
    }

    private static string? OfTheState(Report report) =>
        report.State is { Assessment: { Verdict: not (Assessing.Verdict.NotDeductible or Assessing.Verdict.NoLoss) } state } ? Said(state.Headline.First) : null;

    private static string? Why(Assessment federal) =>
        federal.Findings.LastOrDefault(finding => finding.Rule == federal.DecidedBy) is { } decided ? First(decided.Because) : null;

    private static string? Cost(Sums sums) => sums switch
    {
        { Taxable: { IsPositive: true } taxable, AdditionalTax: { IsPositive: true } tax } => Said($"{taxable} counts as income, and an additional tax of {tax} comes on top of the income tax."),
        { Taxable: { IsPositive: true } taxable, AdditionalTax: not null } => Said($"{taxable} counts as income. No additional tax on an early payout is due."),
        { Taxable: { IsPositive: true } taxable } => Said($"{taxable} counts as income."),
        { AdditionalTax: { IsPositive: true } tax } => Said($"None of the payout counts as income, but an additional tax of {tax} is due."),
        { Taxable: { IsZero: true }, Received: { IsPositive: true } } => "None of the payout counts as income.",
        _ => null,
    };

    private static string? Next(IReadOnlyList<Note> notes)
    {
        var note = ToDo.Select(kind => notes.FirstOrDefault(one => one.Kind == kind)).FirstOrDefault(found => found is not null);
        var said = note is null ? null : First(note.Text);
        return said is null || note!.Kind != NoteKind.Document || said.StartsWith("Keep ", StringComparison.Ordinal) ? said : $"Papers to keep: {said}";
    }

    private static string? Open(Report report) =>
        report.Unknowns.FirstOrDefault(fact => fact.Matters) is { } fact ? $"Not known yet: {fact.Question.Name}.{(fact.Question.SettledBy is { } paper ? $" What settles it: {paper}." : "")}"
        : report.Federal is { Certainty: Certainty.Unsettled, OtherReadings.Count: > 0 } ? "No authority settles this. Read both sides above, and ask a tax professional before you rely on one."
        : report.Federal.Certainty == Certainty.Unsettled ? "No authority settles this. Ask a tax professional before you rely on it."
        : report.Federal.Certainty == Certainty.AgencyView ? "This is the view of the tax agency. No binding text says it."
        : null;

    private static string First(Sentence sentences)
    {
        var all = Said(sentences);
        for (var end = all.IndexOf(". ", StringComparison.Ordinal); end >= 0; end = all.IndexOf(". ", end + 1, StringComparison.Ordinal))
        {
            var word = all[..end].Split(' ')[^1].TrimStart('(');
            if (!ShortForms.Contains(word) && (char.IsUpper(all[end + 2]) || all[end + 2] == '$'))
            {
                return all[..(end + 1)];
            }
        }

        return all;
    }

    private static string Said(Sentence sentence) => sentence.ToString();
}
