using System.Linq.Expressions;
using FluentValidation;

namespace RetirementLoss.Rules.Keeping;

/// <summary>What a result that comes back in a file cannot be: JSON can hold an empty place in a list, and an amount that no report ever gives.</summary>
internal sealed class SavedResultChecks : AbstractValidator<SavedResult>
{
    private const decimal MoreThanAnyReport = 1_000_000_000_000;

    private SavedResultChecks()
    {
        RuleForEach(result => result.Steps).NotNull();
        Possible(result => result.Deductible);
        Possible(result => result.Taxable);
        Possible(result => result.AdditionalTax);
        Possible(result => result.AgainstGains);
        Possible(result => result.AgainstOtherIncome);
    }

    /// <summary>The checks.</summary>
    public static SavedResultChecks All { get; } = new();

    // An amount that is absent is possible.
    private void Possible(Expression<Func<SavedResult, decimal?>> amount) => RuleFor(amount).ExclusiveBetween(-MoreThanAnyReport, MoreThanAnyReport);
}
