using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>The proof of a firm answer told once more in few lines, with a fault planted, so that the trial can be seen to catch it.</summary>
internal sealed class PlantedFirmness
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    private readonly Answers sheet;
    private readonly FirmFault fault;
    private readonly Answers opening;
    private readonly IReadOnlyList<(Question Question, Page Page)> asked;
    private int budget = 500;
    private AnswerKind? kind;

    private PlantedFirmness(Answers sheet, FirmFault fault)
    {
        (this.sheet, this.fault) = (sheet, fault);
        opening = Opening.Questions.Where(sheet.Has).Aggregate(Answers.None, (told, question) => told.With(question, sheet.Tokens[question.Id]));
        asked = [.. LawBook.For(opening).Pages.SelectMany(page => page.Questions.Select(question => (question, page)))];
    }

    /// <summary>The kind that this proof calls firm.</summary>
    public static AnswerKind? Of(Answers sheet, FirmFault fault)
    {
        var proof = new PlantedFirmness(sheet, fault);
        return proof.asked.Count > 0 && LawBook.For(proof.opening).CanBeDeducted?.Includes(new(sheet.Require(Opening.Year))) != true ? AnswerKind.None
            : proof.Explore(0, proof.opening) ? proof.kind : null;
    }

    private bool Explore(int from, Answers soFar)
    {
        while (from < asked.Count && !asked[from].Question.AskWhen(soFar))
        {
            from++;
        }

        if (from == asked.Count)
        {
            if (--budget < 0)
            {
                return false;
            }

            if (fault == FirmFault.ChecksTakePart && Checker.Problems(soFar).Count > 0)
            {
                return true;
            }

            var found = DrawnVisit.KindOf(soFar);
            kind ??= found;
            return kind == found;
        }

        var (question, page) = asked[from];
        var isOfTheKind = page.IsOfTheKind(soFar) && !(fault == FirmFault.KindBehindAnotherDoor && page.Id is "left" or "theft");
        var tried = sheet.TryToken(question, out var token) && (!question.LeavesOpen(token) || question.MayStayUnknown) && question.Offers(token, soFar) ? [token]
            : isOfTheKind ? Values(question, soFar)
            : [question.MayStayUnknown ? Answers.Unknown : question.Possibilities(soFar)[0].Token];
        return tried.Count > 0 && tried.All(value => Explore(from + 1, soFar.With(question, value)));
    }

    private List<string> Values(Question question, Answers soFar)
    {
        // A side that was told is tried at its own ends, and wherever else it may lie.
        if (sheet.TryToken(question, out var side) && question.TellsASide(side) && question.LeavesOpen(side) && question.Offers(side, soFar))
        {
            List<string> of = [.. question.PossibilitiesOf(side, soFar).Select(end => end.Token)];
            return fault == FirmFault.EndsAlone ? of : [.. of.Concat(WhereItMeetsOthers(question, of, soFar)).Distinct().Where(token => question.MayMean(side, token, soFar))];
        }

        List<string> ends = [.. question.Options.Count > 0 ? question.OptionsFor(soFar).Select(option => option.Token) : question.Possibilities(soFar).Select(end => end.Token)];
        return
        [
            .. fault == FirmFault.EndsAlone ? ends : ends.Concat(WhereItMeetsOthers(question, ends, soFar)).Distinct(),
            .. question.MayStayUnknown ? [Answers.Unknown] : Array.Empty<string>(),
        ];
    }

    // At each amount and day that it could be held against, and a step to either side.
    private IEnumerable<string> WhereItMeetsOthers(Question question, List<string> ends, Answers soFar)
    {
        var cent = Money.Of(0.01m);
        var others = asked.Where(one => one.Page.Door == Door.Kind && one.Question.Id != question.Id).Select(one => one.Question).OfType<Amount>()
            .Select(other => soFar.Get(other) ?? sheet.Get(other)).OfType<Money>().Where(other => !other.IsZero && !Amount.IsStandIn(other)).Distinct().ToList();
        var sums = others.Count > 3 ? [] : others.SelectMany(one => others.Where(other => other != one).SelectMany(other => new[] { one + other, one - other }));
        var all = others.Aggregate(Money.Zero, (sum, other) => sum + other);
        return question switch
        {
            Amount amount => [.. others.Concat(sums).Append(all).Append(cent).SelectMany(point => new[] { point - cent, point, point + cent }).Where(point => amount.MayBeNegative || point >= Money.Zero).Select(amount.TokenOf), Amount.VeryMuch],
            Rules.Interview.Day day => ends.Select(day.ValueOf).Concat([new TaxYear(soFar.Require(Opening.Year)).FirstDay, new TaxYear(soFar.Require(Opening.Year)).LastDay]).SelectMany(end => new[] { end.AddDays(-1), end, end.AddDays(1) }).Select(day.TokenOf),
            _ => [],
        };
    }
}
