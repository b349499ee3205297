using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The ordinary income tax rates of a year, by filing status.</summary>
internal sealed class RateSchedule
{
    private readonly IReadOnlyList<RateStep>[] steps;

    internal RateSchedule(IReadOnlyDictionary<FilingStatus, IReadOnlyList<RateStep>> steps)
    {
        if (Enum.GetValues<FilingStatus>().Any(status => !steps.ContainsKey(status)))
        {
            throw new ArgumentException("Every filing status needs a schedule.", nameof(steps));
        }

        this.steps = Array.ConvertAll(Enum.GetValues<FilingStatus>(), status => steps[status]);
    }

    /// <summary>The steps for people who file in this way, from the first dollar up.</summary>
    public IReadOnlyList<RateStep> this[FilingStatus status] => steps[(int)status];

    /// <summary>The tax on ordinary taxable income; nothing on an income that is not positive.</summary>
    public Money TaxOn(Money taxable, FilingStatus status)
    {
        var tax = 0m;
        var ladder = steps[(int)status];
        for (var i = 0; i < ladder.Count && taxable > ladder[i].Over; i++)
        {
            var top = i + 1 < ladder.Count ? Money.Min(taxable, ladder[i + 1].Over) : taxable;
            tax += (top - ladder[i].Over).Dollars * ladder[i].Rate.Numerator / ladder[i].Rate.Denominator;
        }

        return Money.Of(tax);
    }

    public override string ToString() =>
        string.Join("; ", Enum.GetValues<FilingStatus>().Select(status => $"{Token.Of(status)} {Words(status)}"));

    /// <summary>The steps of a status in words.</summary>
    public string Words(FilingStatus status) => string.Join(", ", steps[(int)status].Select(step => $"{step.Rate} over {step.Over}"));
}
