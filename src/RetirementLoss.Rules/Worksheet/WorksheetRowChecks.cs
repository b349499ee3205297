using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Basis;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Worksheet;

/// <summary>What is asked of a row of the worksheet before it is read; each failure names the field to mend.</summary>
internal sealed class WorksheetRowChecks : AbstractValidator<WorksheetRow>
{
    // There were no IRAs before, and hardly anyone's plan money goes back further: an earlier year is a slip of the hand.
    private const int EarliestYear = 1974;

    /// <param name="number">The place of the row, from 0.</param>
    /// <param name="pool">The accounts of the worksheet.</param>
    /// <param name="asked">The year asked about, whose payouts the interview asks for itself.</param>
    public WorksheetRowChecks(int number, Pool pool, TaxYear asked)
    {
        var kinds = BasisEntryWords.For(pool).Select(kind => kind.Token).ToHashSet(StringComparer.Ordinal);

        RuleFor(row => row.Year)
            .Cascade(CascadeMode.Stop)
            .Must(typed => YearOf(typed) is { } year && year >= EarliestYear && year <= asked.Number)
            .WithState(_ => (Sentence)$"Enter the year in row {number + 1} with four digits, from {EarliestYear} to {asked}")
            .Must((row, typed) => !BasisWorksheet.IsOut(row.Kind) || YearOf(typed) != asked.Number)
            .WithState(_ => (Sentence)$"Leave the payouts of {asked} out; the interview asks for them. Take row {number + 1} away, or mend its year");
        RuleFor(row => row.Kind).Must(kinds.Contains).WithState(_ => (Sentence)$"Choose what it was in row {number + 1}");
        RuleFor(row => row.Amount).Custom((typed, context) => Refuse(AmountIn(number, "the amount"), typed, context));
        RuleFor(row => row.Value)
            .Custom((typed, context) => Refuse(AmountIn(number, BasisEntryWords.ValueName(pool)), typed, context))
            .When(row => BasisWorksheet.IsOut(row.Kind) && BasisEntryWords.NeedsValue(pool));
    }

    /// <summary>The year that was typed; none where it is none.</summary>
    public static int? YearOf(string typed) => int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>An amount of a row as a question, so that it is read, and refused, in the words of any other amount.</summary>
    public static Amount AmountIn(int number, string name) => new($"row-{number + 1}", $"{name} in row {number + 1}", _ => "") { Ends = _ => [], MayBeUnknown = false };

    private static void Refuse(Amount question, string typed, ValidationContext<WorksheetRow> context)
    {
        var isThere = !string.IsNullOrWhiteSpace(typed) && !string.Equals(typed.Trim(), Answers.Unknown, StringComparison.OrdinalIgnoreCase);
        if ((isThere ? question.Parse(typed).Problem : $"Enter {Sentence.Kept(question.Name)}, like 2,000") is { } problem)
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, problem.ToString()) { CustomState = problem });
        }
    }
}
