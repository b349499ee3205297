using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Stories;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>A worked example told as a person tells it: page after page, each with all fields that apply.</summary>
/// <param name="Name">The example.</param>
/// <param name="Situation">The situation that it leads to.</param>
/// <param name="Story">The card of the first page by which a person finds it; none where no card fits, as where only a program tells the whole of it.</param>
/// <param name="Year">Its year.</param>
/// <param name="ToFirm">What was asked until the answer was firm, or until nothing was left that could make it so.</param>
/// <param name="ToTheEnd">What was asked until nothing was left behind any door.</param>
/// <param name="Kind">The kind that was told as firm; none where it depends to the end.</param>
internal sealed record Visit(string Name, string Situation, Story? Story, int Year, Asked ToFirm, Asked ToTheEnd, AnswerKind? Kind)
{
    /// <summary>The visits of all worked examples.</summary>
    public static IReadOnlyList<Visit> All => Made.Value;

    private static Lazy<IReadOnlyList<Visit>> Made { get; } = new(() => [.. TaxCase.All.Values.AsParallel().AsOrdered().Select(Of)]);

    /// <summary>Walks one example.</summary>
    public static Visit Of(TaxCase tax)
    {
        var truth = LawBook.Walk(tax.Answers, Taken).Live;
        var sheet = Answers.Of(truth.Tokens.Where(answer => Opening.Questions.Any(question => question.Id == answer.Key)));
        var (story, opening) = OpeningOf(truth);
        var (toFirm, kind) = Firmly(tax, sheet, truth, opening);
        return new(tax.Name, LawBook.For(sheet).Id, story, sheet.Require(Opening.Year), toFirm, ToEnd(sheet, truth, opening), kind);
    }

    /// <summary>The sheet with the open fields of a page filled in, in order, those passed over that an answer before them made idle; what an answer asks for in addition comes on the page again.</summary>
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

    // A person walks the cards: what happened, what happened more closely where a card has more than one meaning, then the account with the year. Where
    // several cards fit, the longest way is counted, and of those the one that gives the fewest answers.
    private static (Story? Story, Asked Asked) OpeningOf(Answers truth)
    {
        const int YearAndAccount = 2;
        var told = Tellings.All.Where(told => truth.Get(Opening.Account) is { } account && told.Accounts.Contains(account) && told.Answers.Tokens.All(answer => truth.Tokens.GetValueOrDefault(answer.Key) == answer.Value))
            .Select(told => (told.Story, Cards: Tellings.All.Count(other => other.Story == told.Story) > 1 ? 2 : 1))
            .OrderByDescending(told => told.Cards)
            .FirstOrDefault();
        return told.Cards == 0 ? (null, new(3, 2 + YearAndAccount)) : (told.Story, new(told.Cards + 1, told.Cards + YearAndAccount));
    }

    private static string? Taken(Question missing, Answers soFar) => missing.AssumedAfter(soFar)?.Token ?? (missing.MayBeUnknown ? Answers.Unknown : null);

    private static (Asked ToFirm, AnswerKind? Kind) Firmly(TaxCase tax, Answers sheet, Answers truth, Asked asked)
    {
        while (true)
        {
            if (Checker.Firm(sheet, tax.AskedOn) is { } firm)
            {
                return (asked, firm.Kind);
            }

            if (Checker.Walk(sheet, Doors.Closed).NextPage is not { } page)
            {
                return (asked, null);
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
