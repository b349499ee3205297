using System.ComponentModel;
using System.Globalization;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using RetirementLoss.Rules.Model;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Assistants;

/// <summary>The tools that tell an assistant what the law says without a story.</summary>
[McpServerToolType]
internal sealed class LawTools(ILogger<LawTools> logger)
{
    // An assistant reads a handful of claims, not all of them.
    private const int MostClaims = 5;

    [McpServerTool(Name = "explain_claim", Title = "Is a popular claim right?", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Finds popular claims about losses in retirement accounts by a word or two (such as \"hardship\", \"roth loss\", \"schedule a\", \"wash sale\") and says of each how it stands in the law of each year, why, and by which sources. A claim is not a person's case: ask for year, account and basis and call assess before you tell someone what they can deduct.")]
    public CallToolResult ExplainClaim([Description("A word or two of the claim.")] string words, [Description("The tax year; leave it out for every year.")] int? year = null) => ToolAnswer.Of(logger, () =>
    {
        var asked = Rules.Checker.Years.Where(held => held.Number == year).ToList();
        if (year is not null && asked.Count == 0)
        {
            return NoYear(Rules.Checker.Years);
        }

        var found = string.IsNullOrWhiteSpace(words) ? [] : PopularClaims.Find(words).SelectMany(topic => topic.Claims).ToList();
        return found.Count == 0
            ? ToolAnswer.Wrong("No claim has all of these words. Try one word, or a simpler one. The person's own case can still be answered: use next_question and assess.")
            : ToolAnswer.Json<IReadOnlyList<ExplainedClaim>>([.. found.Take(MostClaims).Select(claim => ExplainedClaim.From(claim, asked.Count == 0 ? null : asked[0]))], WireJson.Default.IReadOnlyListExplainedClaim);
    });

    [McpServerTool(Name = "figures_of_year", Title = "Figures of the law for a year", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Lists the figures of federal law for a tax year that bear on losses in retirement accounts (standard deduction, floors, limits, thresholds), each with its source and the day it was checked. To say what a person can deduct, ask for the basis and call assess; do not compute it from these figures.")]
    public CallToolResult FiguresOfYear([Description("The tax year, such as 2025.")] int year, [Description("Only figures whose name has this word; leave it out for all.")] string? having = null) => ToolAnswer.Of(logger, () =>
        FigureTables.Years.FirstOrDefault(held => held.Number == year) is var held && held.Number != year
            ? NoYear(FigureTables.Years)
            : ToolAnswer.Json<IReadOnlyList<FigureOfYear>>(
                [.. FigureTables.Of(held).Where(row => having is null || $"{row.Name.Id} {row.Name.Group} {row.Name.Words}".Contains(having, StringComparison.OrdinalIgnoreCase)).Select(FigureOfYear.From)],
                WireJson.Default.IReadOnlyListFigureOfYear));

    [McpServerTool(Name = "state_treatment", Title = "What a state does", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Says what a state does in a tax year with a loss that federal law bars from 2018 on: open, closed or to be checked, with form, lines, floor, caveats and sources. It is no answer for a person: for that ask for year, account, basis and state, and call assess.")]
    public CallToolResult StateTreatment([Description("The two letters or the name of the state.")] string state, [Description("The tax year, such as 2024.")] int year) => ToolAnswer.Of(logger, () =>
    {
        var held = StateLaw.Years.FirstOrDefault(one => one.Number == year);
        if (held.Number != year)
        {
            return NoYear(StateLaw.Years);
        }

        return string.IsNullOrWhiteSpace(state) || StateLaw.Find(held, state) is not [var entry]
            ? ToolAnswer.Wrong("Not one state has this name. Send its two letters, such as CA.")
            : ToolAnswer.Json(StateTreatmentTold.From(entry, held), WireJson.Default.StateTreatmentTold);
    });

    private static CallToolResult NoYear(IReadOnlyList<TaxYear> held) => ToolAnswer.Wrong(string.Create(CultureInfo.InvariantCulture, $"This year is not covered. Send a year from {held[0].Number} to {held[^1].Number}."));
}
