using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Checking;

/// <summary>Walks on from a sheet through one door, answering in the usual way, to tell how much it would ask.</summary>
internal static class DoorsAhead
{
    /// <summary>What each door would ask.</summary>
    public static IReadOnlyList<DoorAhead> Of(Answers sheet, DateOnly askedOn)
    {
        var isFirm = Firmness.Of(sheet, askedOn) is not null;
        return [.. Doors.ToOpen.Select(door => Through(sheet, door, isFirm))];
    }

    /// <summary>So many pages are left on the way of a person who opened these doors.</summary>
    public static int PagesLeft(Answers sheet, IReadOnlySet<Door> opened)
    {
        var pages = new HashSet<string>(StringComparer.Ordinal);
        for (var walk = LawBook.Walk(sheet, opened: opened); walk.On is { } page; walk = LawBook.Walk(sheet, opened: opened))
        {
            // A page that comes again after its first fields is one page to a person.
            var (isNew, answered) = (pages.Add(page.Id), Answered(walk, page));
            if (!isNew && answered.Tokens.Count == walk.Live.Tokens.Count)
            {
                break;
            }

            sheet = answered;
        }

        return pages.Count;
    }

    private static DoorAhead Through(Answers sheet, Door door, bool isFirm)
    {
        IReadOnlySet<Door> opened = isFirm ? new HashSet<Door> { door } : new HashSet<Door> { door, Door.Kind };
        var (pages, isReached) = (0, false);
        var questions = new List<Question>();
        for (var walk = LawBook.Walk(sheet, opened: opened); walk is { On: { } page, NextPage: { } next }; walk = LawBook.Walk(sheet, opened: opened))
        {
            isReached |= page.IsBehind(new HashSet<Door> { door }, walk.Live);
            pages++;
            questions.AddRange(next.Questions);
            sheet = Answered(walk, page);
        }

        return isReached ? new(door, pages, questions) : new(door, 0, []);
    }

    // All open questions of the page, as each comes up.
    private static Answers Answered(Walk walk, Page page)
    {
        var live = walk.Live;
        foreach (var question in page.Questions.Where(question => !live.Has(question) && question.AskWhen(live)))
        {
            live = live.With(question, question.AssumedAfter(live)?.Token ?? question.Possibilities(live) switch
            {
                [] => Answers.Unknown,
                [.., var last] => last.Token,
            });
        }

        return live;
    }
}
