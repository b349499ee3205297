using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>What is wrong with a sheet before any rule looks at it: what is missing, does not fit, or contradicts itself.</summary>
internal static class SheetProblems
{
    /// <summary>The checks of the answers on a way against each other, each told once its questions were asked.</summary>
    public static IReadOnlyList<Problem> OnTheWay(Answers answers, Walk walk) =>
        Misfit(answers, walk) is { } misfit ? [misfit]
        : !IsInTheOpening(walk) && OpeningIsComplete(walk.Live) ? [.. LawBook.For(walk.Live).Checks.Against(walk.Live, ToAsk(walk)).Select(ProblemOf)]
        : [];

    /// <summary>What keeps a sheet from being assessed whose opening is complete and in which a program left out what it likes.</summary>
    /// <remarks>What was only taken to have happened contradicts nothing that was said. An amount that was taken makes sums, so where it does not fit it must be sent.</remarks>
    public static IReadOnlyList<Problem> Objections(Answers answers) => Objections(answers, new FilledSheet(answers));

    private static IReadOnlyList<Problem> Objections(Answers answers, FilledSheet filled)
    {
        if (Misfit(answers, filled.Walk) is { } misfit)
        {
            return [misfit];
        }

        if (!OpeningIsComplete(filled.Walk.Live))
        {
            return [];
        }

        var (live, assumed) = (filled.Used, filled.Assumed);
        var said = assumed.Where(question => question is not Amount).Aggregate(live, (sheet, question) => sheet.Without(question));
        return [.. LawBook.For(live).Checks.Against(said, new HashSet<string>()).Select(failure => assumed.FirstOrDefault(question => said.Has(question) && failure.Questions.Contains(question.Id)) is { } taken ? Missing(taken, failure) : ProblemOf(failure)).Distinct()];
    }

    /// <summary>Everything that keeps a program's sheet from being assessed.</summary>
    public static IReadOnlyList<Problem> WholeObjections(Answers answers, FilledSheet filled) =>
        // The opening questions take no "I don't know", and assume something only where nothing but one story was possible once.
        filled.Walk is { Next: { } next } walk && !next.MayBeUnknown && next.AssumedAfter(walk.Live) is null
            ? [new(next.Id, $"{next.Parse(null).Problem}. Without it nothing can be assessed")]
            : [.. SelfContradictions(answers, filled), .. Objections(answers, filled)];

    /// <summary>Answers of one sheet of which one says that there is nothing and another how much.</summary>
    public static IReadOnlyList<Problem> SelfContradictions(Answers answers) => SelfContradictions(answers, new FilledSheet(answers));

    private static IReadOnlyList<Problem> SelfContradictions(Answers answers, FilledSheet filled) =>
        BasisQuestions.AgainstNoBasis(answers) is { } amount && filled.Way.Path.Any(question => question.Id == BasisQuestions.AnyBasis.Id)
            ? [new(amount.Id, $"An amount was sent for {Sentence.Kept(amount.Name)}, and \"no\" for {Sentence.Kept(BasisQuestions.AnyBasis.Name)} ({new Name(BasisQuestions.AnyBasis.Id)}). Correct one of the two")]
            : [];

    private static Problem? Misfit(Answers answers, Walk walk) => walk.Next is { } next && answers.TryToken(next, out var given) && !next.Offers(given, walk.Live)
        ? new(next.Id, $"\"{Sentence.Kept(next.Show(given))}\" does not fit your earlier answers. Choose another option for {Sentence.Kept(next.Name)}")
        : null;

    private static Problem ProblemOf(CheckFailure failure) => new(failure.QuestionId, failure.Message);

    private static Problem Missing(Question taken, CheckFailure failure) => new(
        taken.Id,
        $"Nothing was sent for {Sentence.Kept(taken.Name)}, and {Sentence.Kept(taken.Show(taken.Assumes!.Token))}, which is taken then, does not fit {(failure.QuestionId == taken.Id ? (Sentence)$"your other answers" : $"the answer for {Sentence.Kept(QuestionList.All.First(question => question.Id == failure.QuestionId).Name)}")}. Send it");

    // The question that is open, and those after it: any of them may still be asked.
    private static HashSet<string> ToAsk(Walk walk) => walk.Next is { } next
        ? [.. LawBook.For(walk.Live).Questions.SkipWhile(question => !ReferenceEquals(question, next)).Select(question => question.Id).Where(id => !walk.Live.Tokens.ContainsKey(id))]
        : [];

    /// <summary>Whether the next question is one of the opening.</summary>
    public static bool IsInTheOpening(Walk walk) => walk.Next is { } next && Opening.Questions.Contains(next);

    private static bool OpeningIsComplete(Answers live) => Opening.Questions.All(question => !question.AskWhen(live) || live.Has(question) || question.AssumedAfter(live) is not null);
}
