using RetirementLoss.Components.Memo;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Printing;

/// <summary>A document that can be drawn and printed: the component that draws it, and what it is drawn from.</summary>
internal sealed record PrintedPaper(Type Component, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>The memo on a report: the letter and the technical part.</summary>
    public static PrintedPaper Memo(Report report, MemoNames names) => new(typeof(MemoDocument), new Dictionary<string, object?>
    {
        [nameof(MemoDocument.Report)] = report,
        [nameof(MemoDocument.Letter)] = Checker.Letter(report),
        [nameof(MemoDocument.Names)] = names,
    });

    /// <summary>The memo on a whole return: the letter, the working of the return, and that of each account.</summary>
    /// <param name="sheet">The return.</param>
    /// <param name="report">What it comes to.</param>
    /// <param name="names">The names over the memo.</param>
    public static PrintedPaper Memo(ReturnSheet sheet, ReturnReport report, MemoNames names) => new(typeof(ReturnMemoDocument), new Dictionary<string, object?>
    {
        [nameof(ReturnMemoDocument.Report)] = report,
        [nameof(ReturnMemoDocument.Letter)] = Checker.Letter(report),
        [nameof(ReturnMemoDocument.Owners)] = sheet.Accounts.Select(account => account.Owner).ToList(),
        [nameof(ReturnMemoDocument.Names)] = names,
        [nameof(ReturnMemoDocument.Told)] = (Question question) => sheet.Return.Has(question) || sheet.Accounts.Any(account => account.Answers.Has(question)),
    });

    /// <summary>The letter alone, to the person it is about.</summary>
    /// <param name="report">The report.</param>
    /// <param name="style">Its look, where it has to carry it; none where it is printed here.</param>
    public static PrintedPaper Letter(Report report, string? style) => Letter(Checker.Letter(report), report.AskedOn, report.Year, style);

    /// <summary>The letter on a whole return alone.</summary>
    public static PrintedPaper Letter(ReturnReport report, string? style) => Letter(Checker.Letter(report), report.AskedOn, report.Year, style);

    private static PrintedPaper Letter(ClientLetter letter, DateOnly askedOn, Rules.Model.TaxYear year, string? style) => new(typeof(LetterDocument), new Dictionary<string, object?>
    {
        [nameof(LetterDocument.Letter)] = letter,
        [nameof(LetterDocument.AskedOn)] = askedOn,
        [nameof(LetterDocument.Year)] = year,
        [nameof(LetterDocument.Style)] = style,
    });
}
