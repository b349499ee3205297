using System.Text;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Visits;

namespace RetirementLoss.Rules.Tests.Docs;

/// <summary>Writes how much the worked examples ask of a person, by situation and by the card of the start.</summary>
internal static class AskedPage
{
    /// <summary>The tables, below the heading of the page.</summary>
    public static string Written()
    {
        var page = new StringBuilder();
        page.Append("\nEvery worked example is walked as a person walks it: the card of what happened, the card of what happened more closely, the page of account and year, then page after page with all its fields. ");
        page.Append("A page that comes again because an answer on it asks for more counts again. Where several cards fit, the longest way counts. Each cell says the middle one, that within which nine in ten stay, and the most.\n");
        page.Append("Where an answer depends on something to the end, all that could make it firm counts as the way to the firm answer.\n");
        Table(page, "All", "Years", [("to 2017", IsOld), ("from 2018", visit => !IsOld(visit)), ("all", _ => true)]);
        Table(page, "By situation", "Situation", [.. LawBook.Situations.SelectMany(situation => new[] { ("to 2017", true), ("from 2018", false) }.Select(years => ($"`{situation.Id}`, {years.Item1}", (Func<Visit, bool>)(visit => visit.Situation == situation.Id && IsOld(visit) == years.Item2))))]);
        Table(page, "By the card of the start", "Card", [.. Enum.GetValues<Story>().Select(story => ($"`{Token.Of(story)}`", (Func<Visit, bool>)(visit => visit.Story == story))), ("no card fits: the facts of several stories meet", visit => visit.Story is null)]);
        page.Append("\n## Never firm\n\nIn these a fact of the kind stays unknown to the end; they are in the tables above with their whole way.\n\n");
        foreach (var visit in Visit.All.Where(visit => visit.Kind is null))
        {
            page.Append($"- `{visit.Name}` (`{visit.Situation}`, {visit.Year}): {Pages(visit.ToFirm)}\n");
        }

        return page.ToString();
    }

    private static bool IsOld(Visit visit) => MiscellaneousItemizedFloor.Years.Includes(new(visit.Year));

    private static string Pages(Asked asked) => asked.Pages == 1 ? "1 page" : $"{asked.Pages} pages";

    private static void Table(StringBuilder page, string title, string first, IReadOnlyList<(string Name, Func<Visit, bool> Has)> rows)
    {
        page.Append($"\n## {title}\n\n| {first} | Examples | Pages to firm | Fields to firm | Pages to the full answer | Fields to the full answer |\n|---|---|---|---|---|---|\n");
        foreach (var (name, has) in rows)
        {
            var visits = Visit.All.Where(has).ToList();
            if (visits.Count > 0)
            {
                page.Append($"| {name} | {visits.Count} | {Of(visit => visit.ToFirm.Pages)} | {Of(visit => visit.ToFirm.Fields)} | {Of(visit => visit.ToTheEnd.Pages)} | {Of(visit => visit.ToTheEnd.Fields)} |\n");
            }

            Spread Of(Func<Visit, int> count) => new(visits.Select(count));
        }
    }
}
