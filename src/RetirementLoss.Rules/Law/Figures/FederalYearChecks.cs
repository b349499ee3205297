using FluentValidation;
using FluentValidation.Results;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>What must agree among the figures of a year, once each of them was read; a file that was copied and not looked at is found here.</summary>
/// <remarks>An error is refused. A warning can be meant, so that the tests alone hold the files of the library to it.</remarks>
internal sealed class FederalYearChecks : AbstractValidator<FederalYear>
{
    private FederalYearChecks()
    {
        RuleFor(year => year).Custom((year, context) =>
        {
            if (year.DueDates.Return.TryGetValue(out var due) && due.Year != year.Year.Next.Number)
            {
                Tell(context, Severity.Error, year.DueDates.Return, $"the return of {year.Year} is not due in {due.Year}.", "Write the day in the year after.");
            }

            InOrder(context, year.DueDates.Return, year.DueDates.ExtendedReturn);
            InOrder(context, year.DueDates.ExcessOfYearBefore, year.DueDates.ExcessOfYear);
            InOrder(context, year.RefundWindow.FiledOnTime, year.RefundWindow.Extended);
            InOrder(context, year.SeniorDeduction.PhaseOutStart, year.SeniorDeduction.PhaseOutStartJoint);
        });

        RuleFor(year => year).Custom((year, context) =>
        {
            var basic = year.StandardDeduction.Basic;
            if (basic.Value[FilingStatus.MarriedJoint] != basic.Value[FilingStatus.Single] + basic.Value[FilingStatus.Single])
            {
                Tell(context, Severity.Warning, basic, "that of a couple is not twice that of a single person.", "Check both; it has been so in every year that is held.");
            }

            foreach (var figure in year.Figures.Where(figure => figure.CheckedOn < year.Year.Previous.FirstDay))
            {
                Tell(context, Severity.Warning, figure, $"it was checked on {figure.CheckedOn:yyyy-MM-dd}, more than a year before {year.Year}.", "Check it for the year.");
            }
        });
    }

    /// <summary>The checks.</summary>
    public static FederalYearChecks All { get; } = new();

    /// <summary>What to do about a failure.</summary>
    public static string RemedyOf(ValidationFailure failure) => (string)failure.CustomState;

    private static void InOrder<T>(ValidationContext<FederalYear> context, Figure<T> first, Figure<T> second)
        where T : struct, IComparable<T>
    {
        if (first.TryGetValue(out var before) && second.TryGetValue(out var after) && after.CompareTo(before) < 0)
        {
            Tell(context, Severity.Error, second, $"it is {second}, before {first.Name}, which is {first}.", "Correct one of the two.");
        }
    }

    private static void Tell(ValidationContext<FederalYear> context, Severity severity, Figure figure, string problem, string remedy) =>
        context.AddFailure(new ValidationFailure(figure.Name, problem) { Severity = severity, CustomState = remedy });
}
