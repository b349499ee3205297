using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules;

/// <summary>The front door: answers in, report out. It has no clock, no disk and no memory.</summary>
public static class Checker
{
    /// <summary>Every question that can be asked, in order, each once.</summary>
    public static IReadOnlyList<Question> Questions => QuestionList.All;

    /// <summary>The stamps of these rules.</summary>
    public static RulesEdition Edition => EditionFile.Edition;

    /// <summary>The years that can be asked about.</summary>
    public static IReadOnlyList<TaxYear> Years => FederalYears.Supported;

    /// <summary>The way that the answers take through the interview, and the next question.</summary>
    public static Walk Walk(Answers answers) => LawBook.Walk(answers);

    /// <summary>The checks of the answers on the way against each other, each told once its questions were asked; empty when they agree.</summary>
    public static IReadOnlyList<Problem> Problems(Answers answers)
    {
        var walk = LawBook.Walk(answers);
        return Misfit(answers, walk) is { } misfit ? [misfit]
            : (walk.Next is not { } open || !Opening.Questions.Contains(open)) && OpeningIsComplete(walk.Live) ? [.. LawBook.For(walk.Live).Checks.Against(walk.Live, ToAsk(walk)).Select(ProblemOf)]
            : [];
    }

    /// <summary>What keeps a sheet from being assessed whose opening is complete and in which a program left out what it likes.</summary>
    /// <remarks>What was only taken to have happened contradicts nothing that was said. An amount that was taken makes sums, so where it does not fit it must be sent.</remarks>
    public static IReadOnlyList<Problem> Objections(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var walk = LawBook.Walk(answers);
        if (Misfit(answers, walk) is { } misfit)
        {
            return [misfit];
        }

        if (!OpeningIsComplete(walk.Live))
        {
            return [];
        }

        var (_, live, assumed) = WhatIf.Fill(UnusedAnswers.Implied(answers).Sheet);
        var said = assumed.Where(question => question is not Amount).Aggregate(live, (sheet, question) => sheet.Without(question));
        return [.. LawBook.For(live).Checks.Against(said, new HashSet<string>()).Select(failure => assumed.FirstOrDefault(question => said.Has(question) && failure.Questions.Contains(question.Id)) is { } taken ? Missing(taken, failure) : ProblemOf(failure)).Distinct()];
    }

    /// <summary>Answers of one sheet of which one says that there is nothing and another how much; a person who changed their mind may well have both.</summary>
    public static IReadOnlyList<Problem> SelfContradictions(Answers answers)
    {
        var walk = LawBook.Walk(answers, Readings.Taken);
        return walk.Path.Any(question => question.Id == BasisQuestions.AnyBasis.Id) && BasisQuestions.AgainstNoBasis(answers) is { } amount
            ? [new(amount.Id, $"An amount was sent for {amount.Name}, and \"no\" for {BasisQuestions.AnyBasis.Name} ({BasisQuestions.AnyBasis.Id}). Correct one of the two")]
            : [];
    }

    /// <summary>The answers of a program's sheet that are used neither in its year nor in any other; the opening must be complete.</summary>
    public static IReadOnlyList<IgnoredAnswer> Ignored(Answers answers) => UnusedAnswers.In(answers);

    /// <summary>Answers the question for a complete walk, or for a program's sheet of which only the opening need be complete.</summary>
    /// <exception cref="InvalidOperationException">The opening is not complete.</exception>
    public static Report Report(Answers answers, DateOnly askedOn) => new WhatIf(askedOn).Report(answers);

    /// <summary>The answer alone, where the rest of the report is not needed.</summary>
    /// <exception cref="InvalidOperationException">The opening is not complete.</exception>
    public static ShortReport Short(Answers answers, DateOnly askedOn) => new WhatIf(askedOn).Short(answers);

    private static Problem? Misfit(Answers answers, Walk walk) => walk.Next is { } next && answers.TryToken(next, out var given) && !next.Offers(given, walk.Live)
        ? new(next.Id, $"\"{next.Show(given)}\" does not fit your earlier answers. Choose another option for {next.Name}")
        : null;

    private static Problem ProblemOf(CheckFailure failure) => new(failure.QuestionId, failure.Message);

    private static Problem Missing(Question taken, CheckFailure failure) => new(
        taken.Id,
        $"Nothing was sent for {taken.Name}, and {taken.Show(taken.Assumes!.Token)}, which is taken then, does not fit {(failure.QuestionId == taken.Id ? "your other answers" : $"the answer for {Questions.First(question => question.Id == failure.QuestionId).Name}")}. Send it");

    // The question that is open, and those after it: any of them may still be asked.
    private static HashSet<string> ToAsk(Walk walk) => walk.Next is { } next
        ? [.. LawBook.For(walk.Live).Questions.SkipWhile(question => !ReferenceEquals(question, next)).Select(question => question.Id).Where(id => !walk.Live.Tokens.ContainsKey(id))]
        : [];

    private static bool OpeningIsComplete(Answers live) => Opening.Questions.All(question => !question.AskWhen(live) || live.Has(question) || question.AssumedAfter(live) is not null);
}
