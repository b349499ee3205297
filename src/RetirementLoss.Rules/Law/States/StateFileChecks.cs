using FluentValidation;
using FluentValidation.Results;

namespace RetirementLoss.Rules.Law.States;

/// <summary>What must agree within the file of a state, once each field of it was read.</summary>
/// <remarks>An error is refused. A warning is a state of affairs that can be meant: a year that no span covers is told as not covered.</remarks>
internal sealed class StateFileChecks : AbstractValidator<StateFile>
{
    private StateFileChecks()
    {
        RuleFor(file => file.Spans).Custom((spans, context) =>
        {
            for (var i = 1; i < spans.Count; i++)
            {
                var (before, span) = (spans[i - 1].Years, spans[i].Years);
                if (span.First <= before.Last)
                {
                    Tell(context, Severity.Error, $"spans[{i}]", $"it begins with {span.First}, and the span before it ends with {before.Last}.", "Let spans follow each other in order, without a year in two of them.");
                }
                else if (span.First != before.Last?.Next)
                {
                    Tell(context, Severity.Warning, $"spans[{i}]", $"no span covers the years between {before.Last} and {span.First}.", "Look at those years, or leave them not covered.");
                }
            }
        });

        RuleFor(file => file).Custom((file, context) =>
        {
            foreach (var figure in file.StandardDeductions.Concat(file.HighIncomeThresholds).Where(figure => file.SpanOf(figure.Year) is not { IsOpen: true } && file.TheftOf(figure.Year) is not { Answer: StateTheftAnswer.Possible }))
            {
                Tell(context, Severity.Error, "standardDeductions or highIncomeThresholds", $"a figure is given for {figure.Year}, in which nothing is open.", "Take it out, or correct the year.");
            }
        });
    }

    /// <summary>The checks.</summary>
    public static StateFileChecks All { get; } = new();

    /// <summary>What to do about a failure.</summary>
    public static string RemedyOf(ValidationFailure failure) => (string)failure.CustomState;

    private static void Tell<T>(ValidationContext<T> context, Severity severity, string field, string problem, string remedy) =>
        context.AddFailure(new ValidationFailure(field, problem) { Severity = severity, CustomState = remedy });
}
