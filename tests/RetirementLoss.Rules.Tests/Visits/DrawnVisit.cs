using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>Draws sheets of answers: half of them from nothing, half grown from a worked example, with amounts at and a cent beside those told before.</summary>
internal sealed class DrawnVisit
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    private static readonly Money Cent = Money.Of(0.01m);

    private static readonly decimal[] Amounts = [0, 0.01m, 0.2m, 1, 1000, 3000, 3000.01m, 5000, 12_000, 40_000, 900_000_000];

    private static readonly TaxCase[] Examples = [.. TaxCase.All.Values];

    private readonly Random random;

    private DrawnVisit(int number)
    {
        random = new Random(unchecked((Seed * 397) + number));
        var grown = random.Next(2) == 0 ? Examples[random.Next(Examples.Length)].Answers : Answers.None;
        Whole = Complete(grown.Only(_ => random.Next(8) > 0), mayBeUnknown: true);
        Situation = LawBook.For(Whole);
    }

    // Fixed, so that what fails once fails again; a hash code of .NET would be another in each run.
    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("SEED") ?? "20261130", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A whole sheet; some of its facts are not known.</summary>
    public Answers Whole { get; }

    /// <summary>Its story.</summary>
    public Situation Situation { get; }

    /// <summary>The sheet of a number.</summary>
    public static DrawnVisit Number(int number) => new(number);

    /// <summary>The sheet as it grows, told in the order of the list or in any.</summary>
    public IEnumerable<Answers> Steps(bool isShuffled)
    {
        var told = Opening.Questions.Where(Whole.Has).Aggregate(Answers.None, (sheet, question) => sheet.With(question, Whole.Tokens[question.Id]));
        yield return told;
        var rest = Situation.Pages.Where(page => page.Door == Door.Kind).SelectMany(page => page.Questions).Where(question => Whole.Has(question) && !told.Has(question)).DistinctBy(question => question.Id).ToArray();
        if (isShuffled)
        {
            random.Shuffle(rest);
        }

        foreach (var question in rest)
        {
            told = told.With(question, Whole.Tokens[question.Id]);
            yield return told;
        }
    }

    /// <summary>The sheet filled in at random where it is open; what is not known is told too, except where it may stay so.</summary>
    public Answers Completed(Answers told) => Complete(told, mayBeUnknown: false);

    /// <summary>The sheet filled in once for each end of each question that is open on it, the rest at random.</summary>
    public IEnumerable<Answers> CompletedAtEachEnd(Answers told)
    {
        var whole = Completed(told);
        foreach (var (question, _, _) in AskedOn(whole).Where(asked => !told.Has(asked.Question) || (told.IsUnknown(asked.Question) && !asked.Question.MayStayUnknown)).ToList())
        {
            // What comes before it stays as it is, since the ends may turn on it.
            var before = Before(whole, question);
            var kept = QuestionList.All.Where(before.Has).Aggregate(told, (sheet, earlier) => sheet.With(earlier, before.Tokens[earlier.Id]));
            foreach (var end in EndsOf(question, told, before))
            {
                yield return Completed(kept.With(question, end));
            }
        }
    }

    /// <summary>The sheet with another answer to a question, and the answers that stay in place.</summary>
    public Answers Changed(Answers whole, Question question) => Complete(whole.With(question, Draw(question, Before(whole, question))), mayBeUnknown: false);

    /// <summary>The verdict of a whole sheet without open facts.</summary>
    public static Rules.Assessing.AnswerKind KindOf(Answers whole) => LawBook.For(whole).Assess(whole, Today).Verdict switch
    {
        Rules.Assessing.Verdict.Deductible or Rules.Assessing.Verdict.Limited => Rules.Assessing.AnswerKind.Deduction,
        Rules.Assessing.Verdict.NoLoss or Rules.Assessing.Verdict.NotDeductible => Rules.Assessing.AnswerKind.None,
        _ => Rules.Assessing.AnswerKind.Outside,
    };

    /// <summary>The rule that ended the case of a whole sheet without a deduction; none where none did.</summary>
    public static string? EndedBy(Answers whole) =>
        KindOf(whole) == Rules.Assessing.AnswerKind.Deduction ? null : LawBook.For(whole).Assess(whole, Today).Findings.FirstOrDefault(finding => finding.After.Verdict is not null)?.Rule;

    /// <summary>The questions of a whole sheet with the page on which each was asked, and whether that page could turn the kind then.</summary>
    public static IEnumerable<(Question Question, Page Page, bool IsOfTheKind)> AskedOn(Answers whole)
    {
        var before = Opening.Questions.Where(whole.Has).Aggregate(Answers.None, (sheet, question) => sheet.With(question, whole.Tokens[question.Id]));
        foreach (var page in LawBook.For(whole).Pages)
        {
            foreach (var question in page.Questions.Where(question => whole.Has(question) && question.AskWhen(before)))
            {
                yield return (question, page, page.IsOfTheKind(before));
                before = before.With(question, whole.Tokens[question.Id]);
            }
        }
    }

    private static IEnumerable<string> EndsOf(Question question, Answers told, Answers before) =>
        told.TryToken(question, out var side) && question.TellsASide(side) ? question.PossibilitiesOf(side, before).Select(end => end.Token)
            : question.Options.Count > 0 ? question.Options.Where(option => question.Offers(option.Token, before)).Select(option => option.Token)
            : question.Possibilities(before).Select(end => end.Token);

    private static Answers Before(Answers whole, Question question)
    {
        var before = Answers.None;
        foreach (var earlier in Opening.Questions.Concat(LawBook.For(whole).Questions).TakeWhile(earlier => earlier.Id != question.Id).Where(whole.Has))
        {
            before = before.With(earlier, whole.Tokens[earlier.Id]);
        }

        return before;
    }

    private Answers Complete(Answers told, bool mayBeUnknown)
    {
        var live = Fill(Opening.Questions, Answers.None, told, mayBeUnknown);
        return Fill(LawBook.For(live).Questions, live, told, mayBeUnknown);
    }

    private Answers Fill(IReadOnlyList<Question> questions, Answers live, Answers told, bool mayBeUnknown)
    {
        foreach (var question in questions)
        {
            if (question.AskWhen(live))
            {
                var isKept = told.TryToken(question, out var token) && question.Offers(token, live) && (!question.LeavesOpen(token) || mayBeUnknown || question.MayStayUnknown);
                live = live.With(question, isKept ? token! : token is not null && question.TellsASide(token) && question.Offers(token, live) ? Within(question, token, live) : (mayBeUnknown ? question.MayBeUnknown : question.MayStayUnknown) && random.Next(8) == 0 ? OpenOf(question, live) : Draw(question, live));
            }
        }

        return live;
    }

    // "I don't know", or one time in two what is known in its place, where that can be said.
    private string OpenOf(Question question, Answers soFar) =>
        question is Amount && question.OptionsFor(soFar) is { Count: > 0 } sides && random.Next(2) == 0 ? sides[random.Next(sides.Count)].Token : Answers.Unknown;

    private string Within(Question question, string side, Answers soFar)
    {
        var ends = question.PossibilitiesOf(side, soFar);
        var drawn = Enumerable.Range(0, 20).Select(_ => Draw(question, soFar)).FirstOrDefault(token => question.MayMean(side, token, soFar));
        return drawn ?? ends[random.Next(ends.Count)].Token;
    }

    private string Draw(Question question, Answers soFar) => question switch
    {
        { Options.Count: > 0 } => Any([.. question.Options.Where(option => question.Offers(option.Token, soFar)).Select(option => option.Token)]),
        Amount amount => amount.TokenOf(Draw(amount, soFar)),
        Rules.Interview.Day day => Draw(day, soFar),
        Count count => Any([.. Interview.Borders.Counts(count)]),
        _ => throw new InvalidOperationException($"'{question.Id}' is of a kind that is not drawn yet; add it."),
    };

    private Money Draw(Amount question, Answers soFar)
    {
        var told = LawBook.For(soFar).Questions.OfType<Amount>().Select(soFar.Get).OfType<Money>().Distinct().ToArray();
        var one = told.Length == 0 ? Money.Of(5000) : Any(told);
        var other = told.Length == 0 ? Money.Of(1000) : Any(told);
        var drawn = random.Next(4) switch
        {
            0 => Money.Of(Any(Amounts)),
            1 => one,
            2 => random.Next(3) switch { 0 => one + other, 1 => one - other, _ => told.Aggregate(Money.Zero, (sum, amount) => sum + amount) },
            _ => Money.Of(random.Next(2_000_000) / 100m),
        };
        drawn += random.Next(3) switch { 0 => Cent, 1 => -Cent, _ => Money.Zero };
        return drawn >= Amount.TooLarge ? Money.Of(900_000_000) : question.MayBeNegative ? drawn : drawn.OrZero;
    }

    private string Draw(Rules.Interview.Day day, Answers soFar)
    {
        var year = new TaxYear(soFar.Require(Opening.Year));
        DateOnly[] ends = [.. day.Possibilities(soFar).Select(end => day.ValueOf(end.Token)), year.FirstDay, year.LastDay, new(1986, 7, 1), new(2018, 6, 30)];
        return day.TokenOf(random.Next(3) == 0 ? new DateOnly(1980, 1, 1).AddDays(random.Next(17_000)) : Any(ends).AddDays(random.Next(3) - 1));
    }

    private T Any<T>(T[] all) => all[random.Next(all.Length)];
}
