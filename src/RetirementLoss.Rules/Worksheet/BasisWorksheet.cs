using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Basis;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Worksheet;

/// <summary>The basis worksheet: typed rows in, basis worked out year by year, or what is wrong with the rows.</summary>
public sealed class BasisWorksheet
{
    /// <summary>No worksheet is longer: one row for each year of a working life.</summary>
    public const int MostRows = 48;

    private static readonly Question[] Helped = [BasisQuestions.Given, BasisQuestions.Left, BasisQuestions.Contributed];

    private readonly List<WorksheetProblem> problems = [];
    private readonly Pool pool;
    private readonly TaxYear asked;

    private BasisWorksheet(Answers given, IReadOnlyList<WorksheetRow> rows)
    {
        pool = Pools.Of(given);
        asked = new(given.Require(Opening.Year));
        var entries = new List<BasisEntry>();
        foreach (var (number, row) in rows.Index().Where(row => !row.Item.IsBlank))
        {
            var wrong = new WorksheetRowChecks(number, pool, asked).Validate(row).Errors;
            problems.AddRange(wrong.Select(failure => new WorksheetProblem(number, Enum.Parse<WorksheetField>(failure.PropertyName), (Sentence)failure.CustomState)));
            if (wrong.Count == 0)
            {
                entries.Add(Read(number, row));
            }
        }

        if (entries.Count == 0 && problems.Count == 0)
        {
            problems.Add(new(0, WorksheetField.Year, $"Fill in at least one row: a year, what it was, and the amount"));
        }

        Ledger = BasisLedger.Of(pool, asked, entries);
        if (Ledger.Left >= Amount.TooLarge)
        {
            problems.Add(new(rows.Count - 1, WorksheetField.Amount, $"Together the rows come to {Ledger.Left}, and the total must be less than {Amount.TooLarge}; check for extra digits"));
        }

        Warnings = ContributionWarnings.Of(pool, entries);
        Rows = entries.Count;
    }

    /// <summary>The year asked about; its own payouts are not part of the worksheet.</summary>
    public TaxYear Asked => asked;

    /// <summary>What the readable rows add up to.</summary>
    public BasisLedger Ledger { get; }

    /// <summary>How many rows were read.</summary>
    public int Rows { get; }

    /// <summary>What is wrong with the rows that could not be read; they are left out of the sums.</summary>
    public IReadOnlyList<WorksheetProblem> Problems => problems;

    /// <summary>Contributions above the limit of their year.</summary>
    public IReadOnlyList<ContributionWarning> Warnings { get; }

    /// <summary>Whether the person may have to say how much of the basis is conversions of the last five years.</summary>
    public bool TellsRecentConversions => Pools.IsRoth(pool);

    /// <summary>What a row can be, in words that fit the account.</summary>
    public IReadOnlyList<Possibility> Kinds => BasisEntryWords.For(pool);

    /// <summary>What a row of money that went in can be.</summary>
    public IReadOnlyList<Possibility> KindsIn => [.. Kinds.Where(kind => !IsOut(kind.Token))];

    /// <summary>The kind of a row of money that came out.</summary>
    public static string Out { get; } = Token.Of(BasisEntryKind.Withdrawal);

    /// <summary>Whether a withdrawal needs a value beside its amount.</summary>
    public bool NeedsValue => BasisEntryWords.NeedsValue(pool);

    /// <summary>Which value that is, as a noun.</summary>
    public string ValueName => BasisEntryWords.ValueName(pool);

    /// <summary>The accounts of the worksheet in plain words.</summary>
    public string Accounts => Pools.Words(pool);

    /// <summary>Whether the worksheet helps to answer the question.</summary>
    public static bool Helps(Question question) => Helped.Any(helped => helped.Id == question?.Id);

    /// <summary>Whether a row of this kind is of money that came out.</summary>
    public static bool IsOut(string kind) => kind == Out;

    /// <summary>The rows in the order shown: money that went in, then money that came out.</summary>
    public static IReadOnlyList<WorksheetRow> InOrder(IEnumerable<WorksheetRow> rows) => [.. rows.OrderBy(row => IsOut(row.Kind))];

    /// <summary>The rows, each without a kind taken as the first that fits the account, as it is shown.</summary>
    public static IReadOnlyList<WorksheetRow> WithKinds(Answers given, IReadOnlyList<WorksheetRow> rows)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(rows);
        var first = BasisEntryWords.For(Pools.Of(given))[0].Token;
        return [.. rows.Select(row => row.Kind.Length == 0 ? row with { Kind = first } : row)];
    }

    /// <summary>Rows pasted from a spreadsheet: a year and an amount on each line; what came out is less than zero.</summary>
    public static IReadOnlyList<WorksheetRow> Pasted(string text) => PastedRows.Read(text);

    /// <summary>Whether the worksheet works the question out, so that it is asked by itself only of those who open it.</summary>
    public static bool WorksOut(Question question) => question?.Id == BasisQuestions.Contributed.Id || question?.Id == BasisQuestions.MovedIn.Id || question?.Id == BasisQuestions.CameBack.Id;

    /// <summary>Whether the person chose to work basis out and has not begun.</summary>
    public static bool ComesNext(Walk walk)
    {
        ArgumentNullException.ThrowIfNull(walk);
        return walk.Next?.Id == BasisQuestions.Contributed.Id && walk.Live.Is(BasisQuestions.Given, BasisSource.Parts);
    }

    /// <summary>The answers of a person who has the total and types it in.</summary>
    public static Answers WithTheTotal(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.With(BasisQuestions.Given, BasisQuestions.Given.TokenOf(BasisSource.Total));
    }

    /// <summary>The answers of a person who cannot work it out: the total is not known.</summary>
    public static Answers WithoutTheTotal(Answers answers) => WithTheTotal(answers).With(BasisQuestions.Left, Answers.Unknown);

    /// <summary>Whether basis is asked for on this way through the interview.</summary>
    public static bool IsOpenTo(Walk walk)
    {
        ArgumentNullException.ThrowIfNull(walk);
        return walk.Path.Any(Helps) || (walk.Next is { } next && Helps(next));
    }

    /// <summary>Reads the rows and works them out.</summary>
    public static BasisWorksheet Of(Answers given, IReadOnlyList<WorksheetRow> rows)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(rows);
        return new(given, rows);
    }

    /// <summary>The reason why a row of the ledger does not count.</summary>
    public static string WhyNot(BasisEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return BasisLedger.WhyNot(entry.Kind);
    }

    /// <summary>What a row of the ledger was, in words.</summary>
    public string Words(BasisEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Kinds.Single(kind => kind.Token == Token.Of(entry.Kind)).Words;
    }

    /// <summary>The answers with the worked-out amount as the basis.</summary>
    /// <exception cref="InvalidOperationException">A row has a problem.</exception>
    public Answers WrittenInto(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (problems.Count > 0)
        {
            throw new InvalidOperationException("A worksheet with a problem gives no amount. Show the problems first.");
        }

        var written = answers
            .With(BasisQuestions.Given, BasisQuestions.Given.TokenOf(BasisSource.Total))
            .With(BasisQuestions.Left, BasisQuestions.Left.TokenOf(Ledger.Left));
        return TellsRecentConversions
            ? written.With(EarlyPayoutQuestions.RecentConversions, EarlyPayoutQuestions.RecentConversions.TokenOf(Ledger.RecentConversions))
            : written;
    }

    // What was checked can be read.
    private BasisEntry Read(int number, WorksheetRow row)
    {
        var kind = Token.TryRead<BasisEntryKind>(row.Kind, out var read) ? read : throw new InvalidOperationException($"'{row.Kind}' was not checked. Check the row first.");
        return new(
            new TaxYear(WorksheetRowChecks.YearOf(row.Year)!.Value),
            kind,
            AmountOf(number, row.Amount),
            kind == BasisEntryKind.Withdrawal && NeedsValue ? AmountOf(number, row.Value) : null);
    }

    private static Money AmountOf(int number, string typed)
    {
        var question = WorksheetRowChecks.AmountIn(number, "the amount");
        return question.ValueOf(question.Parse(typed).Token!);
    }
}
