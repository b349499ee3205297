using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Checking;

/// <summary>Tells what is not known in one sentence: whether it matters, between which ends, and what it can cost.</summary>
internal static class OpenPoints
{
    /// <summary>More words are not read at once.</summary>
    public const int MostWords = 30;

    /// <summary>The point; none where nothing that matters is open.</summary>
    public static OpenPoint? Of(Assessment federal, ShortAnswer answer, ShortAnswer? there, IReadOnlyList<UnknownFact> unknowns, Answers answers)
    {
        var matters = unknowns.Where(fact => fact.Matters).ToList();
        return First(matters) is not { } first
            ? null
            : new(first.Question, Short(name => Cost(federal.Verdict, answer, there, first.MattersForTheReturn, name), first.Question.Name), matters.Count - 1) { SettledBy = first.Question.PaperFor(answers) };
    }

    /// <summary>The sentence under the word while a fact is open on which it, or its amount, turns; none where nothing is.</summary>
    public static Sentence? Says(Assessment federal, AmountSpan? useful, IReadOnlyList<UnknownFact> unknowns)
    {
        var matters = unknowns.Where(fact => fact.MattersForTheReturn).ToList();
        return First(matters) is not { } first ? null : (federal.Verdict, useful) switch
        {
            (Verdict.NoLoss or Verdict.NotDeductible, _) => $"Either way nothing can be deducted.",
            (_, { IsFirm: true } firm) => Short(name => firm.IsZero ? $"A loss may be there, but either way nothing of it lowers your taxable income." : (Sentence)$"{firm.Low} lowers your taxable income either way; other amounts turn on {name}.", first.Question.Name),
            _ when matters.Count > 1 => $"How much can be deducted turns on facts that you do not know.",
            _ => Short(name => federal.Verdict == Verdict.Depends ? (Sentence)$"Whether it can be deducted turns on {name}." : $"How much can be deducted turns on {name}.", first.Question.Name),
        };
    }

    private static UnknownFact? First(List<UnknownFact> matters) =>
        matters.Find(fact => fact.TurnsVerdict) ?? matters.Find(fact => fact.MattersForTheReturn) ?? matters.FirstOrDefault();

    private static Sentence Cost(Verdict verdict, ShortAnswer answer, ShortAnswer? there, bool isFederal, Sentence name) => (verdict, answer) switch
    {
        (_, _) when !isFederal => $"The federal answer stands. For {(there?.State is { } home ? Sentence.Kept(home.Name) : $"the state")} it turns on {name}.",
        (Verdict.NoLoss or Verdict.NotDeductible, { Income: { IsFirm: false, High: { } high } income }) => $"Either way nothing can be deducted. Not knowing {name} could put up to {high - income.Low} more into your income.",
        (Verdict.NoLoss or Verdict.NotDeductible, { AdditionalTax: { IsFirm: false, High: { } high } tax }) => $"Either way nothing can be deducted. Not knowing {name} could cost up to {high - tax.Low} of additional tax.",
        (Verdict.NoLoss or Verdict.NotDeductible, _) => $"Either way nothing can be deducted. Only other amounts turn on {name}.",
        (_, { Useful: { IsFirm: true } firm }) => firm.IsZero ? $"Either way nothing lowers your taxable income. Only other amounts turn on {name}." : (Sentence)$"{firm.Low} lowers your taxable income either way. Other amounts turn on {name}.",
        (_, { Useful: { High: { } high } useful }) => $"It lowers taxable income by {useful.Low} to {high}, depending on {name}.",
        (_, { Useful: { } useful }) => useful.Low.IsZero ? $"How much comes off your taxable income, if anything, turns on {name}." : (Sentence)$"{useful.Low} or more can come off your taxable income. How much turns on {name}.",
        (_, _) => $"Whether it is covered here turns on {name}.",
    };

    // A long name of a fact would make the sentence too long to be read at once.
    private static Sentence Short(Func<Sentence, Sentence> says, string name) =>
        says(Sentence.Kept(name)) is var named && Spoken.Sentences(named).All(sentence => Spoken.Words(sentence) <= MostWords) ? named : says($"one fact that you do not know");
}
