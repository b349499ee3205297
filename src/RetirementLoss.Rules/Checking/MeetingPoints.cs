using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>The values of an open amount or day at which a rule that compares it with others could turn, and one step to either side of each.</summary>
internal sealed class MeetingPoints(IReadOnlyList<Amount> ofTheKind, Answers sheet)
{
    // Of more amounts than these the sum of all stands for their sums.
    private const int FewAmounts = 3;

    private static readonly Money Cent = Money.Of(0.01m);

    /// <summary>The declared ends of the question, and every point where it meets another fact of the kind.</summary>
    public IEnumerable<string> With(Question question, IReadOnlyList<string> ends, Answers soFar) => question switch
    {
        Amount amount => OfAmount(amount, ends, soFar),
        Day day => OfDay(day, ends, soFar),
        _ => ends,
    };

    private IEnumerable<string> OfAmount(Amount amount, IReadOnlyList<string> ends, Answers soFar)
    {
        // Those that are being tried, and those that were told and come later on the way.
        var others = ofTheKind
            .Where(other => other.Id != amount.Id)
            .Select(other => soFar.Get(other) ?? sheet.Get(other))
            .OfType<Money>()
            .Where(other => !other.IsZero && !Amount.IsStandIn(other))
            .Distinct()
            .ToList();
        IEnumerable<Money> sums = others.Count <= FewAmounts
            ? others.SelectMany((one, i) => others.Skip(i + 1).SelectMany(other => new[] { one + other, one - other, other - one }))
            : [];
        var all = others.Aggregate(Money.Zero, (sum, other) => sum + other);
        return ends
            .Concat(new[] { Money.Zero, Cent }.Concat(others.Concat(sums).Append(all).SelectMany(point => new[] { point - Cent, point, point + Cent })).Where(point => amount.MayBeNegative || point >= Money.Zero).Select(amount.TokenOf))
            .Append(Amount.VeryMuch)
            .Distinct();
    }

    private static IEnumerable<string> OfDay(Day day, IReadOnlyList<string> ends, Answers soFar)
    {
        var year = new TaxYear(soFar.Require(Opening.Year));
        return ends
            .Select(day.ValueOf)
            .Concat([year.FirstDay, year.LastDay])
            .SelectMany(end => new[] { end.AddDays(-1), end, end.AddDays(1) })
            .Select(day.TokenOf)
            .Distinct();
    }
}
