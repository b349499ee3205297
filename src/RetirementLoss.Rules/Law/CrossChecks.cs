using FluentValidation;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Law;

/// <summary>Checks of a situation's answers against each other; each failure carries the id of the question to mend.</summary>
public abstract class CrossChecks : AbstractValidator<Answers>
{
    /// <summary>Requires that the answers agree at a question; an answer that is missing or unknown breaks nothing.</summary>
    private protected void Expect(Question at, Func<Answers, bool?> holds, Func<Answers, string> otherwise) =>
        RuleFor(answers => answers)
            .Must(answers => !answers.Has(at) || holds(answers) != false)
            .OverridePropertyName(at.Id)
            .WithMessage(otherwise);
}
