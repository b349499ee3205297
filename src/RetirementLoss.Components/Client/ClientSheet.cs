using RetirementLoss.Components.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Client;

/// <summary>All pages of a client's story at once: each question that the answers so far ask, answered or not.</summary>
/// <param name="Sections">The pages of which something is asked.</param>
/// <param name="SetAside">The questions that have an answer and are not asked now; their answers stay.</param>
public sealed record ClientSheet(IReadOnlyList<ClientSection> Sections, IReadOnlyList<Question> SetAside)
{
    private static readonly HashSet<Door> NoDoor = [];

    /// <summary>Every fact on the page, in order.</summary>
    public IEnumerable<ClientFact> Facts => Sections.SelectMany(section => section.Facts);

    /// <summary>The sheet of these answers.</summary>
    public static ClientSheet Of(Answers given)
    {
        ArgumentNullException.ThrowIfNull(given);
        // With no door open the walk passes over what is empty, so what is behind it stays on the page.
        var way = Checker.Walk(given.Plain, NoDoor);
        var met = new HashSet<string>(StringComparer.Ordinal);
        var empty = new List<Question>();
        var pages = UpTo(way.Next, Checker.Pages(given.Plain))
            .Select(page => (Page: page, Questions: page.Questions.Where(question => IsAsked(question, way, empty) && met.Add(question.Id)).ToList()))
            .Where(asked => asked.Questions.Count > 0)
            .ToList();
        var marks = FromBefore.MarksOf(given, pages.SelectMany(page => page.Questions), way.Live);
        var before = FromBefore.In(given).Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. pages.Select(page => new ClientSection(page.Page, [.. page.Questions.Select(question => new ClientFact(question, way.Live, given.Tokens.GetValueOrDefault(question.Id), marks[question.Id], before.Contains(question.Id)))]))],
            [.. Checker.Questions.Where(question => given.Has(question) && !met.Contains(question.Id))]);
    }

    // The opening is asked in its order, since each of its answers decides what comes next.
    private static IEnumerable<Page> UpTo(Question? open, IReadOnlyList<Page> pages) =>
        open is null ? pages : pages.Take(pages.TakeWhile(page => !page.Questions.Any(question => ReferenceEquals(question, open))).Count() + 1);

    // On the way already, or open on it whatever the empty fields before it will say; the same question can stand on two pages, of which only one asks it.
    private static bool IsAsked(Question question, Walk way, List<Question> empty)
    {
        if (way.Path.Any(passed => ReferenceEquals(passed, question)))
        {
            return true;
        }

        if (way.Live.Has(question) || !question.AskWhen(way.Live) || OnlyIf.Of(question, empty, way.Live) is not null)
        {
            return false;
        }

        empty.Add(question);
        return true;
    }
}
