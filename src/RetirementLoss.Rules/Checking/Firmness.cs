using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Proves that nothing still to be asked can turn the kind of an answer, or says nothing.</summary>
/// <remarks>
/// Every value of every open fact of the kind is tried with every value of the others, and the rules are run on each. Nothing is assumed, and no check of
/// answers takes part: a check could drop the only reading that differs. What cannot be tried within the budget is not proved.
/// </remarks>
internal sealed class Firmness
{
    // So many runs of the rules at most; past them nothing is proved.
    private const int MostRuns = 500;

    private readonly Answers sheet;
    private readonly DateOnly askedOn;
    private readonly Situation situation;
    private readonly AnswerTable live;
    private readonly Answers soFar;
    private readonly IReadOnlyList<Page> pages;
    private readonly HashSet<Verdict> verdicts = [];
    private MeetingPoints? meeting;
    private int budget = MostRuns;
    private AnswerKind? kind;

    private Firmness(Answers sheet, Answers opening, DateOnly askedOn)
    {
        this.sheet = sheet;
        this.askedOn = askedOn;
        situation = LawBook.For(opening);
        live = new(sheet.Count);
        soFar = Answers.Over(live);
        foreach (var answer in Opening.Questions.Select(opening.Find).OfType<Given>())
        {
            live.Take(answer);
        }

        // The amount is here because a deduction is worked out on the return; what a payout costs, and what a state or a picture makes of it, is no part of the kind.
        pages = [.. situation.Pages.Where(page => page.Door is Door.Kind or Door.Amount || page.IsReadForTheKind)];
    }

    /// <summary>The kind of the answer where it is proved; none while it is open, or past the budget.</summary>
    public static Firm? Of(Answers sheet, DateOnly askedOn)
    {
        var walk = LawBook.Walk(sheet, opened: Doors.Closed);
        return walk.Next is { } next && Opening.Questions.Contains(next) ? null : new Firmness(sheet, walk.Live, askedOn).Prove();
    }

    /// <summary>The kind of a verdict.</summary>
    public static AnswerKind KindOf(Verdict verdict) => Joined.Family(verdict) switch
    {
        Verdict.Limited => AnswerKind.Deduction,
        Verdict.NotDeductible => AnswerKind.None,
        Verdict.OutsideScope => AnswerKind.Outside,
        var open => throw new ArgumentOutOfRangeException(nameof(verdict), open, "Where it depends there is no kind yet."),
    };

    private Firm? Prove()
    {
        var year = new TaxYear(soFar.Require(Opening.Year));
        if (situation.Pages.Count > 0 && situation.CanBeDeducted?.Includes(year) != true)
        {
            return Firm.Of(year, AnswerKind.None, null);
        }

        // Most steps are open, and the declared ends show it soonest.
        if (!Explore(0, 0))
        {
            return null;
        }

        meeting = new([.. pages.Where(page => page.Door == Door.Kind).SelectMany(page => page.Questions).OfType<Amount>()], sheet);
        return Explore(0, 0) && kind is { } proved ? Firm.Of(year, proved, verdicts.Count == 1 ? verdicts.Single() : null) : null;
    }

    // Whether all values of the facts from here on agree; not so as well where one has no value to try, or the budget is spent.
    private bool Explore(int onPage, int from)
    {
        while (onPage < pages.Count && NextOn(pages[onPage], from) is var next && (from = next) < 0)
        {
            (onPage, from) = (onPage + 1, 0);
        }

        if (onPage == pages.Count)
        {
            return --budget >= 0 && Agrees(situation.VerdictOf(soFar, askedOn));
        }

        var page = pages[onPage];
        var question = page.Questions[from];
        IReadOnlyList<Given> tried = Told(question) is { } told ? [told] : [.. (page.IsOfTheKind(soFar) ? Values(question) : [Filler(question)]).Select(token => new Given(question, token))];
        foreach (var answer in tried)
        {
            live.Take(answer);
            var agree = Explore(onPage, from + 1);
            live.TakeBackLast();
            if (!agree)
            {
                return false;
            }
        }

        return tried.Count > 0;
    }

    // The place of the next question of the page that is asked; less than zero where none is.
    private int NextOn(Page page, int from)
    {
        if (from > 0 || page.AskWhen?.Invoke(soFar) != false)
        {
            for (; from < page.Questions.Count; from++)
            {
                if (page.Questions[from].AskOnItsPage(soFar))
                {
                    return from;
                }
            }
        }

        return -1;
    }

    private bool Agrees(Verdict verdict)
    {
        verdicts.Add(verdict);
        kind ??= KindOf(verdict);
        return kind == KindOf(verdict);
    }

    // What is not known is open, unless it is never settled at all: then "I don't know" is itself what the rules are told.
    private Given? Told(Question question) =>
        sheet.Find(question) is { } answer
        && (!answer.LeavesOpen(question) || question.MayStayUnknown)
        && question.Offers(answer, soFar)
        && !(sheet.Words.Count > 0 && sheet.Words.TryGetValue(question.Id, out var mark) && mark != Wording.MarkOf(question, soFar))
            ? answer
            : null;

    private IReadOnlyList<string> Values(Question question)
    {
        if (SideOf(question) is { } side)
        {
            IReadOnlyList<string> of = [.. question.PossibilitiesOf(side, soFar).Select(end => end.Token)];
            return meeting is null ? of : [.. meeting.With(question, of, soFar).Where(token => question.MayMean(side, token, soFar))];
        }

        List<string> ends = [.. question.Options.Count > 0
            ? question.Options.Where(option => question.Offers(option.Token, soFar)).Select(option => option.Token)
            : question.Possibilities(soFar).Select(end => end.Token)];
        return
        [
            .. meeting is null ? ends : meeting.With(question, ends, soFar),
            .. question.MayStayUnknown ? [Answers.Unknown] : Array.Empty<string>(),
        ];
    }

    // A side that was told narrows what is tried; the rest of the proof is the same.
    private string? SideOf(Question question) => sheet.TryToken(question, out var token) && token != Answers.Unknown && question.LeavesOpen(token) && question.Offers(token, soFar) ? token : null;

    // A fact that turns no kind needs a value all the same, because the rules read a whole case.
    private string Filler(Question question) => question.MayStayUnknown ? Answers.Unknown : question.Possibilities(soFar)[0].Token;
}
