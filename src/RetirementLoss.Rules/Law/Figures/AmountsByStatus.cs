using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>An amount for each filing status.</summary>
internal sealed class AmountsByStatus
{
    private readonly Money[] amounts;

    /// <summary>Takes one amount for every filing status.</summary>
    /// <exception cref="ArgumentException">A filing status has no amount.</exception>
    public AmountsByStatus(IReadOnlyDictionary<FilingStatus, Money> amounts)
    {
        if (Enum.GetValues<FilingStatus>().Any(status => !amounts.ContainsKey(status)))
        {
            throw new ArgumentException("Every filing status needs an amount.", nameof(amounts));
        }

        this.amounts = Array.ConvertAll(Enum.GetValues<FilingStatus>(), status => amounts[status]);
    }

    /// <summary>The amount for people who file in this way.</summary>
    public Money this[FilingStatus status] => amounts[(int)status];

    /// <summary>The smallest of the amounts.</summary>
    public Money Least => amounts.Min();

    public override string ToString() =>
        string.Join(", ", Enum.GetValues<FilingStatus>().Select(status => $"{Token.Of(status)} {this[status]}"));
}
