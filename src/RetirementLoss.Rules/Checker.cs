using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
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

    /// <summary>The checks of live answers against each other; empty when they agree. Amounts still missing are taken as in <see cref="Report"/>.</summary>
    public static IReadOnlyList<Problem> Problems(Answers answers)
    {
        var walk = LawBook.Walk(answers);
        if (walk.Next is { } next && answers.TryToken(next, out var given))
        {
            return [new(next.Id, $"\"{next.Show(given)}\" does not fit your earlier answers. Choose another option for {next.Name}")];
        }

        if (!OpeningIsComplete(walk.Live))
        {
            return [];
        }

        // What was only taken to have happened contradicts nothing that was said; an amount does, because the sums are made with it.
        var (_, live, assumed) = WhatIf.Fill(answers);
        var said = assumed.Where(question => question is not Amount).Aggregate(live, (sheet, question) => sheet.Without(question));
        return [.. LawBook.For(live).Checks.Validate(said).Errors.Select(failure => new Problem(failure.PropertyName, failure.ErrorMessage))];
    }

    /// <summary>Answers the question for a complete walk, or for a program's sheet of which only the opening need be complete.</summary>
    /// <exception cref="InvalidOperationException">The opening is not complete.</exception>
    public static Report Report(Answers answers, DateOnly askedOn) => new WhatIf(askedOn).Report(answers);

    private static bool OpeningIsComplete(Answers live) => Opening.Questions.All(question => !question.AskWhen(live) || live.Has(question) || question.AssumedAfter(live) is not null);
}
