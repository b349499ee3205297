using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>The answers that a walk tries at a question: choices in full, days at the ends of the year, amounts at their borders.</summary>
internal static class Borders
{
    private static readonly Money Cent = Money.Of(0.01m);

    /// <summary>The ids of the questions about the return.</summary>
    public static readonly IReadOnlySet<string> Return = ReturnQuestions.PageWhen(_ => true).Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every answer to try, except "I don't know", which has tests of its own.</summary>
    public static IReadOnlyList<string> Of(Question question, Answers soFar) => question switch
    {
        { Options.Count: > 0 } => [.. question.OptionsFor(soFar).Select(option => option.Token)],
        Rules.Interview.Day => Days(soFar.Require(Opening.Year)),
        Amount amount when Return.Contains(question.Id) => Tokens(amount, OnTheReturn(amount, soFar)),
        Amount amount => Tokens(amount, Around(soFar)),
        Count count => Counts(count),
        _ => throw new InvalidOperationException($"'{question.Id}' is of a kind that walks know no borders for; add them here."),
    };

    /// <summary>Counts to try: the least, few, and as many as payments are spread over, with one to either side.</summary>
    public static IReadOnlyList<string> Counts(Count question) => [.. new[] { "0", "1", "2", "3", "99", "259", "260", "261" }.Where(token => question.Parse(token).Token == token)];

    // Zero, a cent, and the last amount given with a cent to either side, and well above it.
    private static List<Money> Around(Answers soFar)
    {
        var last = LawBook.For(soFar).Questions.OfType<Amount>().LastOrDefault(soFar.Has) is { } earlier && soFar.Get(earlier) is { } amount && amount >= Money.Of(100)
            ? amount
            : Money.Of(5000);
        return [Money.Zero, Cent, last - Cent, last, last + Cent, last + Money.Of(12000)];
    }

    private static List<Money> OnTheReturn(Amount question, Answers soFar)
    {
        if (question.Id == ReturnQuestions.Agi.Id)
        {
            var loss = LossOf(soFar);
            var threshold = FederalYears.Of(new TaxYear(soFar.Require(Opening.Year))).OverallLimit2013.Threshold;
            var income = soFar.Get(ReturnQuestions.Status) is { } status && threshold.TryGetValue(out var amounts) ? amounts[status] : Money.Of(250000);
            return [Money.Of(-100), Money.Zero, Money.Of(60000), loss * 50, (loss * 50) + Cent, income, income + Cent, income + Money.Of(5000000)];
        }

        var other = soFar.Get(ReturnQuestions.OtherItemized) ?? Money.Of(40000);
        return question.Id == ReturnQuestions.NotCut.Id ? [Money.Zero, Cent, other] : [Money.Zero, Cent, Money.Of(5000), other];
    }

    // 2% of fifty times the loss is the loss: there the floor leaves nothing.
    private static Money LossOf(Answers soFar) =>
        (Opening.HasPool(soFar) && BasisQuestions.BasisOf(soFar) is { } basis && soFar.Get(PayoutQuestions.Received) is { } received ? basis - received : Money.Of(12000)).OrZero;

    private static List<string> Days(int year)
    {
        var days = new TaxYear(year);
        return [.. new[] { days.FirstDay, days.LastDay.AddDays(-60), days.LastDay, days.Next.FirstDay }.Select(day => day.ToString("yyyy-MM-dd"))];
    }

    private static List<string> Tokens(Amount question, IEnumerable<Money> amounts) =>
        [.. amounts.Where(amount => question.MayBeNegative || amount >= Money.Zero).Distinct().Select(question.TokenOf)];
}
