using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>A worked example told as a person tells it: page after page, each with all fields that apply.</summary>
/// <param name="Name">The example.</param>
/// <param name="Situation">Its story.</param>
/// <param name="Year">Its year.</param>
/// <param name="ToFirm">What was asked until the answer was firm; none where it depends to the end.</param>
/// <param name="ToTheEnd">What was asked until nothing was left behind any door.</param>
/// <param name="Kind">The kind that was told as firm.</param>
/// <param name="AtFirm">The sheet at that step.</param>
internal sealed record Visit(string Name, string Situation, int Year, Asked? ToFirm, Asked ToTheEnd, AnswerKind? Kind, Answers? AtFirm)
{
    /// <summary>The visits of all worked examples.</summary>
    public static IReadOnlyList<Visit> All => Made.Value;

    private static Lazy<IReadOnlyList<Visit>> Made { get; } = new(() => [.. TaxCase.All.Values.AsParallel().AsOrdered().Select(Of)]);

    /// <summary>Walks one example.</summary>
    public static Visit Of(TaxCase tax)
    {
        var truth = LawBook.Walk(tax.Answers, Taken).Live;
        var sheet = Answers.Of(truth.Tokens.Where(answer => Opening.Questions.Any(question => question.Id == answer.Key)));
        // The stories of the start page tell what happened and its follow-up at one tap, so the opening counts by its pages.
        var opening = new Asked(Opening.Pages.Count(page => page.Questions.Any(sheet.Has)), Opening.Questions.Count(sheet.Has));
        var (toFirm, kind, atFirm) = Firmly(tax, sheet, truth, opening);
        return new(tax.Name, LawBook.For(sheet).Id, sheet.Require(Opening.Year), toFirm, ToEnd(sheet, truth, opening), kind, atFirm);
    }

    /// <summary>The sheet with the fields of a page filled in, in order, as each comes up.</summary>
    public static (Answers Sheet, int Fields) Filled(Answers sheet, Page page, Answers truth)
    {
        var fields = 0;
        foreach (var question in page.Questions)
        {
            if (question.AskWhen(sheet))
            {
                sheet = sheet.With(question, truth.TryToken(question, out var token) ? token : Taken(question, sheet) ?? question.OptionsFor(sheet)[0].Token);
                fields++;
            }
        }

        return (sheet, fields);
    }

    private static string? Taken(Question missing, Answers soFar) => missing.AssumedAfter(soFar)?.Token ?? (missing.MayBeUnknown ? Answers.Unknown : null);

    private static (Asked? ToFirm, AnswerKind? Kind, Answers? AtFirm) Firmly(TaxCase tax, Answers sheet, Answers truth, Asked asked)
    {
        while (true)
        {
            if (Checker.Firm(sheet, tax.AskedOn) is { } firm)
            {
                return (asked, firm.Kind, sheet);
            }

            if (Checker.Walk(sheet, Doors.Closed).NextPage is not { } page)
            {
                return (null, null, null);
            }

            (sheet, var fields) = Filled(sheet, page, truth);
            asked = asked.And(fields);
        }
    }

    private static Asked ToEnd(Answers sheet, Answers truth, Asked asked)
    {
        while (Checker.Walk(sheet).NextPage is { } page)
        {
            (sheet, var fields) = Filled(sheet, page, truth);
            asked = asked.And(fields);
        }

        return asked;
    }
}
