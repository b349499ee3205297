using FluentValidation;
using FluentValidation.Results;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>Checks of a situation's answers against each other; each failure carries the id of the question to mend.</summary>
/// <remarks>
/// The questions of a check are those whose answers it looks at; nobody lists them, so none can be left out. While one of them is still to be asked
/// the check is silent: it cannot know what will be said. What cannot be true together is an error and keeps the sheet from being assessed; what can be true,
/// and seldom is, is a warning: the answer is given, and the doubt told with it.
/// </remarks>
internal abstract class CrossChecks : AbstractValidator<Answers>
{
    private const string ToAsk = "to-ask";

    // Each of the two kinds is run by itself: a sheet that is tried many times is only asked what cannot be.
    private const string OfDoubt = "doubt";

    /// <summary>What does not fit among answers on the way.</summary>
    /// <param name="live">The answers on the way.</param>
    /// <param name="toAsk">The ids of the questions that may still be asked.</param>
    internal IEnumerable<CheckFailure> Against(Answers live, IReadOnlySet<string> toAsk)
    {
        var context = new ValidationContext<Answers>(live);
        context.RootContextData[ToAsk] = toAsk;
        return Validate(context).Errors
            .Select(failure => (CheckFailure)failure.CustomState);
    }

    /// <summary>What is told with the answer, because it can be true among these answers and seldom is.</summary>
    internal IEnumerable<Note> Doubts(Answers live) => this.Validate(live, options => options.IncludeRuleSets(OfDoubt)).Errors
        .Select(failure => new Note(NoteKind.Caveat, $"look-again-{failure.PropertyName}", (Sentence)failure.CustomState));

    /// <summary>Requires that the answers agree at a question; an answer that is missing or unknown breaks nothing.</summary>
    private protected void Expect(Question at, Func<Answers, bool?> holds, Func<Answers, Sentence> otherwise) =>
        RuleFor(answers => answers).Custom((answers, context) =>
        {
            if (answers.Has(at) && holds(answers) == false)
            {
                Fail(at, holds, otherwise, answers, context);
            }
        });

    // Nearly every check holds, so what it looked at is noted only where it does not.
    private static void Fail(Question at, Func<Answers, bool?> holds, Func<Answers, Sentence> otherwise, Answers answers, ValidationContext<Answers> context)
    {
        var questions = new HashSet<string>(StringComparer.Ordinal) { at.Id };
        _ = holds(answers.WatchedBy(questions));
        if (!(context.RootContextData.TryGetValue(ToAsk, out var toAsk) && questions.Overlaps((IEnumerable<string>)toAsk)))
        {
            var said = otherwise(answers);
            context.AddFailure(new ValidationFailure(at.Id, said.ToString()) { CustomState = new CheckFailure(at.Id, said, questions) });
        }
    }

    /// <summary>Tells a doubt at a question where answers, all of them given, can be true together and seldom are.</summary>
    private protected void Doubt(Question at, Func<Answers, bool?> isUsual, Func<Answers, Sentence> otherwise) =>
        RuleSet(OfDoubt, () => RuleFor(answers => answers).Custom((answers, context) =>
        {
            if (isUsual(answers) == false)
            {
                var said = otherwise(answers);
                context.AddFailure(new ValidationFailure(at.Id, said.ToString()) { Severity = Severity.Warning, CustomState = said });
            }
        }));
}
