using FluentValidation;
using FluentValidation.Results;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>Checks of a situation's answers against each other; each failure carries the id of the question to mend.</summary>
/// <remarks>
/// The questions of a check are those whose answers it looks at; nobody lists them, so none can be left out. While one of them is still to be asked
/// the check is silent: it cannot know what will be said.
/// </remarks>
internal abstract class CrossChecks : AbstractValidator<Answers>
{
    private const string ToAsk = "to-ask";

    /// <summary>What does not fit among answers on the way.</summary>
    /// <param name="live">The answers on the way.</param>
    /// <param name="toAsk">The ids of the questions that may still be asked.</param>
    internal IEnumerable<CheckFailure> Against(Answers live, IReadOnlySet<string> toAsk)
    {
        var context = new ValidationContext<Answers>(live);
        context.RootContextData[ToAsk] = toAsk;
        return Validate(context).Errors.Select(failure => new CheckFailure(failure.PropertyName, failure.ErrorMessage, (IReadOnlySet<string>)failure.CustomState));
    }

    /// <summary>Requires that the answers agree at a question; an answer that is missing or unknown breaks nothing.</summary>
    private protected void Expect(Question at, Func<Answers, bool?> holds, Func<Answers, string> otherwise) =>
        RuleFor(answers => answers).Custom((answers, context) =>
        {
            var questions = new HashSet<string>(StringComparer.Ordinal) { at.Id };
            if (answers.Has(at) && holds(answers.WatchedBy(questions)) == false && !(context.RootContextData.TryGetValue(ToAsk, out var toAsk) && questions.Overlaps((IEnumerable<string>)toAsk)))
            {
                context.AddFailure(new ValidationFailure(at.Id, otherwise(answers)) { CustomState = questions });
            }
        });
}
