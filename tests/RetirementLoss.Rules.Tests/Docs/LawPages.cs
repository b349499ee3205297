using System.Text;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Authorities;
using RetirementLoss.Rules.Tests.Interview;

namespace RetirementLoss.Rules.Tests.Docs;

/// <summary>Writes the pages of docs/law from the rules, the figures, the register and the walks.</summary>
internal static class LawPages
{
    private const string Warning = "<!-- Written from the rules by the tests; do not edit. See docs/adding-a-rule.md. -->";

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new SortedDictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["rules-by-year.md"] = RulesByYear,
        ["figures-by-year.md"] = FiguresByYear,
        ["authorities.md"] = Sources,
        ["interview.md"] = Questions,
        ["states-by-year.md"] = StatesByYear,
        ["how-much-is-asked.md"] = () => Begin("How much is asked", "How many pages and fields a person meets until the yes or no is firm, and until nothing is left to ask.").Append(AskedPage.Written()).ToString(),
    };

    private static string RulesByYear()
    {
        var page = Begin("Rules by year", "For each situation its rules, in the order in which they are tested, and the years in which each is law. A dot marks a supported year.");
        foreach (var situation in LawBook.Situations)
        {
            page.Append($"\n## {situation.Title}\n\n`{situation.Id}`\n\n");
            page.Append($"| # | Rule | Asks | In force | {string.Join(" | ", Checker.Years.Select(year => $"{year.Number % 100:00}"))} | Rests on |\n");
            page.Append($"|---|---|---|---|{string.Concat(Checker.Years.Select(_ => "---|"))}---|\n");
            foreach (var (number, rule) in situation.Rules.Index())
            {
                var sources = rule.RestsOn.Count == 0 ? "by case" : string.Join(", ", rule.RestsOn.Select(source => $"`{source.Id}`"));
                page.Append($"| {number + 1} | `{rule.Id}` | {rule.Asks} | {rule.InForce} | {string.Join(" | ", Checker.Years.Select(year => rule.InForce.Includes(year) ? "•" : ""))} | {sources} |\n");
            }
        }

        return page.ToString();
    }

    private static string FiguresByYear()
    {
        var page = Begin("Figures by year", "Every figure of the law, with the run of years in which it did not change, its source, how well it is confirmed and when it was last checked. \"Not in force\" is not zero.");
        var groups = Checker.Years.SelectMany(year => FederalYears.Of(year).Figures).GroupBy(figure => figure.Name).GroupBy(figure => figure.Key.Split('.')[0]);
        foreach (var group in groups)
        {
            page.Append($"\n## {group.Key}\n\n| Figure | Years | Value | Source | Status | Checked |\n|---|---|---|---|---|---|\n");
            foreach (var figure in group)
            {
                foreach (var run in Runs(figure))
                {
                    var sources = string.Join(", ", run.Select(one => $"`{one.Source.Id}`").Distinct());
                    var statuses = string.Join(", ", run.Select(one => Token.Of(one.Status)).Distinct());
                    page.Append($"| {figure.Key} | {Span(run[0].Year, run[^1].Year)} | {run[0]} | {sources} | {statuses} | {run.Max(one => one.CheckedOn):O} |\n");
                }
            }
        }

        return page.ToString();
    }

    private static string StatesByYear()
    {
        var page = Begin("States by year", "What each state does with the deductions that federal law bars from 2018 on. **open**: possible under the state's general rule; no state names a loss of this kind. **check**: not clear, ask the state. A dot: closed.");
        page.Append($"\n| State | {string.Join(" | ", StateLaw.Years)} |\n|---|{string.Concat(StateLaw.Years.Select(_ => "---|"))}\n");
        var years = StateLaw.Years.Select(StateLaw.In).ToList();
        for (var i = 0; i < years[0].Count; i++)
        {
            page.Append($"| {years[0][i].Name} ({years[0][i].Code}) | {string.Join(" | ", years.Select(year => year[i].Answer switch { StateAnswer.Open => "**open**", StateAnswer.Check => "**check**", StateAnswer.NotCovered => "not covered", _ => "•" }))} |\n");
        }

        foreach (var file in StateFiles.All)
        {
            page.Append($"\n## {file.Name}\n\n| Years | Treatment | Sure | Checked | Law | Floor | Form | Sources |\n|---|---|---|---|---|---|---|---|\n");
            foreach (var span in file.Spans)
            {
                var floor = span.Floor is { } own ? $"{own.Rate} of {own.BaseLine}" : "";
                var form = span.Form is { } lines ? $"{lines.Name}: loss on line {lines.LossLine.Line}{(lines.NetLine is { } net ? $", what is left on line {net.Line}" : "")}" : "";
                page.Append($"| {span.Years} | {Token.Of(span.Treatment)}{(span.LeansClosed ? ", leans closed" : "")} | {span.Sureness} | {span.CheckedOn:O} | {span.Says} | {floor} | {form} | {string.Join(", ", span.Sources.Select(source => $"`{source.Id}`"))} |\n");
            }

            foreach (var (words, figures) in new[] { ("Standard deduction", file.StandardDeductions), ("Itemized deductions are cut above", file.HighIncomeThresholds) }.Where(row => row.Item2.Count > 0))
            {
                page.Append($"\n{words}: {string.Join("; ", figures.Select(figure => $"{figure.Year} {Token.Of(figure.Status)} {figure.Amount}"))}.\n");
            }

            if (file.Basis is { } basis)
            {
                page.Append($"\nAlready-taxed money: {basis.Text}\n");
            }
        }

        return page.ToString();
    }

    private static string Sources()
    {
        var page = Begin("Authorities", "Every source in the register, what it says in our words, how well it was read, and what rests on it.");
        var uses = Uses.OfSources();
        foreach (var kind in Register.All.GroupBy(source => source.Kind).OrderBy(kind => kind.Key))
        {
            page.Append($"\n## {Words(Token.Of(kind.Key))}\n\n| Id | Cited as | Says | Read | Rests on it |\n|---|---|---|---|---|\n");
            foreach (var source in kind)
            {
                var cites = string.Join("; ", source.Cites.Select(cite => $"{cite.Cite} ({cite.Years})"));
                page.Append($"| [`{source.Id}`]({source.Link.AbsoluteUri}) | {cites} | {source.Says} | {Words(Token.Of(source.ReadingStatus)).ToLowerInvariant()} | {(uses.TryGetValue(source.Id, out var all) ? string.Join(", ", all) : "nothing yet")} |\n");
            }
        }

        return page.ToString();
    }

    private static string Questions()
    {
        var page = Begin("The interview", "Every question in the order of its situation, and the ways from question to question as every walk of the tests took them. A word on an arrow is the answer that leads that way; an arrow without a word is taken after any answer, or turns on earlier ones.");
        page.Append("\n## All questions\n\n| Question | Asks for | Kind | Answers | \"I don't know\" | Settled by |\n|---|---|---|---|---|---|\n");
        foreach (var question in Checker.Questions)
        {
            var answers = question.Options.Count == 0 ? "" : question is WholeNumber ? $"{question.Options[0].Token} to {question.Options[^1].Token}" : string.Join(", ", question.Options.Select(option => $"`{option.Token}`"));
            var unknown = !question.MayBeUnknown ? "no" : question.MayStayUnknown ? "yes, shown only" : "yes";
            page.Append($"| `{question.Id}` | {question.Name} | {question.Kind} | {answers} | {unknown} | {question.SettledBy} |\n");
        }

        FitTogether(page);
        foreach (var situation in LawBook.Situations)
        {
            page.Append($"\n## {situation.Title}\n\n```mermaid\nflowchart TD\n");
            var ways = Walked.Interview.Ways.Where(way => way.Key.Situation == situation.Id).ToList();
            var order = Opening.Questions.Concat(situation.Questions).Select(question => question.Id).Distinct().ToList();
            foreach (var id in order.Where(id => ways.Exists(way => way.Key.From == id)))
            {
                page.Append($"  {Node(id)}[{id}]\n");
            }

            page.Append("  verdict([verdict])\n");
            foreach (var (way, tokens) in ways.OrderBy(way => order.IndexOf(way.Key.From)).ThenBy(way => way.Key.To.Length == 0 ? int.MaxValue : order.IndexOf(way.Key.To)))
            {
                page.Append($"  {Node(way.From)} -->{Label(way, tokens, ways)} {(way.To.Length == 0 ? "verdict" : Node(way.To))}\n");
            }

            page.Append("```\n");
        }

        return page.ToString();
    }

    private static void FitTogether(StringBuilder page)
    {
        page.Append("\n## What must fit together\n\nAnswers that cannot be true together are refused at the question named, with these words; what can be true and seldom is, is told with the answer as a doubt. ");
        page.Append("A check is silent while one of its questions is still to be asked, or its answer is not known. An id stands for the answer to that question.\n");
        foreach (var (type, says, _, checks) in DeclaredChecks.All.Where(one => one.Checks.Count > 0))
        {
            page.Append($"\n### {says.TrimEnd('.')}\n\nIn {string.Join(", ", LawBook.Situations.Where(situation => DeclaredChecks.HoldsIn(type, situation)).Select(situation => $"`{situation.Id}`"))}.\n\n| At | | In words |\n|---|---|---|\n");
            foreach (var check in checks)
            {
                page.Append($"| `{check.At}` | {(check.IsDoubt ? "doubt" : "refused")} | {string.Join(" Or: ", check.Words.Select(words => $"{words.TrimEnd('.')}."))} |\n");
            }
        }
    }

    // Only an answer by which no other arrow leaves tells the way.
    private static string Label((string Situation, string From, string To) way, SortedSet<string> tokens, List<KeyValuePair<(string Situation, string From, string To), SortedSet<string>>> ways)
    {
        var others = ways.Where(other => other.Key.From == way.From && other.Key.To != way.To).SelectMany(other => other.Value).ToHashSet(StringComparer.Ordinal);
        var isNamed = Checker.Questions.First(question => question.Id == way.From) is { Options.Count: > 0 } and not WholeNumber;
        return isNamed && others.Count > 0 && tokens.Count <= 3 && !tokens.Overlaps(others) ? $"|{string.Join(" or ", tokens)}|" : "";
    }

    private static IEnumerable<List<Figure>> Runs(IEnumerable<Figure> figures)
    {
        var run = new List<Figure>();
        foreach (var figure in figures)
        {
            if (run.Count > 0 && run[^1].ToString() != figure.ToString())
            {
                yield return run;
                run = [];
            }

            run.Add(figure);
        }

        yield return run;
    }

    private static StringBuilder Begin(string title, string lead) => new($"{Warning}\n\n# {title}\n\n{lead}\n");

    private static string Span(TaxYear first, TaxYear last) => first == last ? $"{first}" : $"{first}-{last}";

    private static string Node(string id) => id.Replace('-', '_');

    private static string Words(string token) => char.ToUpperInvariant(token[0]) + token[1..].Replace('-', ' ');
}
