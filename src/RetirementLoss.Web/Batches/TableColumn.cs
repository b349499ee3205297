using System.Globalization;
using System.Text.RegularExpressions;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Returns;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>A column of a table of clients: its place, and what its cells are of.</summary>
/// <param name="Place">Its place from the left, counted from 0.</param>
/// <param name="Head">What the first row says.</param>
/// <param name="Account">The number of the account that it is of, counted from 1; the first is also meant where none is named.</param>
/// <param name="Member">The id of a question, or one of the words that stand beside them.</param>
/// <param name="Question">The question; none for the other words.</param>
internal sealed partial record TableColumn(int Place, string Head, int Account, string Member, Rules.Interview.Question? Question)
{
    /// <summary>The column with the word of the sender for a row.</summary>
    public const string Reference = "reference";

    /// <summary>The column with the day of the question.</summary>
    public const string AsOf = "as-of";

    private static readonly Dictionary<string, Rules.Interview.Question> Questions = Checker.Questions.ToDictionary(question => question.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids that a first row can hold where each row is one case, for a template.</summary>
    public static IReadOnlyList<string> OfACase { get; } = [Reference, AsOf, .. Checker.Questions.Select(question => question.Id)];

    /// <summary>The ids that a first row can hold where a row is a return of two accounts, for a template.</summary>
    public static IReadOnlyList<string> OfAReturn { get; } =
    [
        Reference,
        AsOf,
        .. ReturnSheet.Questions.Select(question => question.Id),
        .. new[] { "", $"{ReturnPlaces.OfColumn(2)}." }.SelectMany(account => OfOneAccount.Select(member => account + member)),
    ];

    /// <summary>Whether a cell in it makes the row a whole return: it is of a further account, or tells accounts apart.</summary>
    public bool IsOfAReturn => Account > 1 || Member is ReturnBody.OwnerMember or ReturnBody.PoolMember;

    /// <summary>Its head as the template writes it.</summary>
    public string Name => Account > 1 ? $"{ReturnPlaces.OfColumn(Account)}.{Member}" : Member;

    /// <summary>How a spreadsheet calls it.</summary>
    public string Letter => LetterOf(Place);

    private static IEnumerable<string> OfOneAccount =>
        [ReturnBody.OwnerMember, ReturnBody.PoolMember, .. Checker.Questions.Select(question => question.Id).Where(id => !ReturnSheet.IsOfTheReturn(id))];

    /// <summary>Reads the head of a column; none where nothing has that id.</summary>
    public static TableColumn? Of(int place, string head)
    {
        var further = Further().Match(head);
        var account = further.Success ? int.Parse(further.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        var member = further.Success ? further.Groups["member"].Value : head;
        return account > ReturnSheet.MostAccounts ? null
            : Questions.TryGetValue(member, out var question) ? new(place, head, account, question.Id, question)
            : Array.Find(further.Success ? BesideAnAccount : BesideAnyRow, word => word.Equals(member, StringComparison.OrdinalIgnoreCase)) is { } word ? new(place, head, account, word, null)
            : null;
    }

    /// <summary>A, B, ... Z, AA, as spreadsheets call their columns.</summary>
    public static string LetterOf(int place) => place < 26 ? ((char)('A' + place)).ToString() : LetterOf((place / 26) - 1) + LetterOf(place % 26);

    private static readonly string[] BesideAnAccount = [ReturnBody.OwnerMember, ReturnBody.PoolMember];
    private static readonly string[] BesideAnyRow = [Reference, AsOf, .. BesideAnAccount];

    [GeneratedRegex(@"^account\.(?<number>[1-9][0-9]?)\.(?<member>.+)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Further();
}
