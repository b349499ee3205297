using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Basis;

/// <summary>Basis worked out year by year from what went in and what came back.</summary>
/// <remarks>Traditional IRAs by Form 8606, plans in proportion to the balance, Roth IRAs contributions first and then conversions, oldest first. Sources: IRC 72(e)(8), 408(d)(2), 408A(d)(4).</remarks>
public sealed class BasisLedger
{
    private BasisLedger(IReadOnlyList<BasisLine> lines, Money left, Money recentConversions, IReadOnlyList<BasisEntry> neverCounted)
    {
        Lines = lines;
        Left = left;
        RecentConversions = recentConversions;
        NeverCounted = neverCounted;
    }

    /// <summary>What each year did, in order.</summary>
    public IReadOnlyList<BasisLine> Lines { get; }

    /// <summary>All basis that went in.</summary>
    public Money WentIn => Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Added);

    /// <summary>All basis that came back tax-free.</summary>
    public Money CameBack => Lines.Aggregate(Money.Zero, (sum, line) => sum + line.CameBack);

    /// <summary>Basis before the payouts of the year asked about.</summary>
    public Money Left { get; }

    /// <summary>Taxed conversions of the last five tax years that are still in the account.</summary>
    public Money RecentConversions { get; }

    /// <summary>Rows that are not basis.</summary>
    public IReadOnlyList<BasisEntry> NeverCounted { get; }

    /// <summary>Whether money of this kind is ever basis in such a pool.</summary>
    public static bool Counts(BasisEntryKind kind) => kind < BasisEntryKind.PreTaxOrDeducted;

    /// <summary>Why money of a kind that is never basis does not count.</summary>
    public static string WhyNot(BasisEntryKind kind) => kind switch
    {
        BasisEntryKind.PreTaxOrDeducted => "It was never taxed: it went in before tax, or you deducted it.",
        BasisEntryKind.EmployerMoney => "Your employer's money was never taxed to you.",
        BasisEntryKind.Growth => "Growth inside the account was never taxed.",
        BasisEntryKind.OrdinaryLoanRepayment => "Paying back a loan that was not taxed only puts the account's own money back.",
        BasisEntryKind.ExcessLeftIn => "Too much put in and not taken out in time is taxed, but the law gives no basis for it.",
        _ => "",
    };

    /// <summary>Works the rows out up to the start of a year; contributions of that year count, its withdrawals do not.</summary>
    /// <exception cref="ArgumentException">A withdrawal lacks the value its sum needs.</exception>
    public static BasisLedger Of(Pool pool, TaxYear asked, IReadOnlyList<BasisEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var counted = entries.Where(entry => Counts(entry.Kind) && entry.Year <= asked && !(entry.Kind == BasisEntryKind.Withdrawal && entry.Year == asked)).ToList();
        var layers = new Layers();
        var lines = new List<BasisLine>();
        foreach (var year in counted.Select(entry => entry.Year).Distinct().Order())
        {
            var rows = counted.Where(entry => entry.Year == year).ToList();
            var added = layers.Add(rows.Where(row => row.Kind != BasisEntryKind.Withdrawal));
            var withdrawals = rows.Where(row => row.Kind == BasisEntryKind.Withdrawal).ToList();
            var split = withdrawals.Count == 0 ? new Recovery(Money.Zero, Money.Zero, layers.Total) : Split(pool, layers.Total, withdrawals);
            layers.Take(split.TaxFree);
            lines.Add(new(year, added, split.TaxFree, split.Taxable, layers.Total));
        }

        var firstRecent = asked.Number - Periods.Table.ConversionTaxYears.Length + 1;
        return new(lines, layers.Total, layers.TaxedSince(firstRecent), [.. entries.Where(entry => !Counts(entry.Kind))]);
    }

    private static Recovery Split(Pool pool, Money basis, List<BasisEntry> withdrawals)
    {
        var amount = withdrawals.Aggregate(Money.Zero, (sum, row) => sum + row.Amount);
        if (Pools.IsRoth(pool) && Pools.IsIra(pool))
        {
            return Recovery.OfRothIra(basis, amount);
        }

        var value = withdrawals[^1].Value ?? throw new ArgumentException($"The withdrawal of {withdrawals[^1].Year} needs the value of the account. Enter it, or leave the row out and give the tax-free part as a total.", nameof(withdrawals));
        return Pools.IsTraditional(pool) ? Recovery.OfIra(basis, value, amount, Money.Zero) : Recovery.OfPlan(basis, value, amount);
    }

    /// <summary>Basis in the order in which a Roth IRA gives it back: contributions, then each conversion, its taxed part first.</summary>
    private sealed class Layers
    {
        private readonly List<(int Year, bool IsTaxedConversion, bool IsConversion, Money Amount)> layers = [];

        public Money Total => layers.Aggregate(Money.Zero, (sum, layer) => sum + layer.Amount);

        public Money Add(IEnumerable<BasisEntry> rows)
        {
            var added = Money.Zero;
            foreach (var row in rows.OrderBy(row => row.Kind))
            {
                var isConversion = row.Kind is BasisEntryKind.TaxedConversion or BasisEntryKind.UntaxedConversion;
                layers.Add((row.Year.Number, row.Kind == BasisEntryKind.TaxedConversion, isConversion, row.Amount));
                added += row.Amount;
            }

            return added;
        }

        public void Take(Money amount)
        {
            var rest = amount;
            foreach (var index in Enumerable.Range(0, layers.Count).OrderBy(index => layers[index].IsConversion).ThenBy(index => index))
            {
                var taken = Money.Min(rest, layers[index].Amount);
                layers[index] = layers[index] with { Amount = layers[index].Amount - taken };
                rest -= taken;
            }
        }

        public Money TaxedSince(int year) => layers.Where(layer => layer.IsTaxedConversion && layer.Year >= year).Aggregate(Money.Zero, (sum, layer) => sum + layer.Amount);
    }
}
