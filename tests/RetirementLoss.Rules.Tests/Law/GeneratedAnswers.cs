using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.ConvertedToRoth;
using RetirementLoss.Rules.Law.Situations.RolledOver;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law;

/// <summary>Makes complete sheets of answers by walking the interview.</summary>
internal static class GeneratedAnswers
{
    // Amounts at and around the borders of the law; every question of an amount can meet every one of them.
    private static readonly string[] Amounts = ["0", "0.01", "1", "999.99", "1000", "1000.01", "12000", "20000", "261500.01", "2000000"];

    /// <summary>An ordinary loss: 20,000 of basis, 12,000 paid out, everything of the kind gone.</summary>
    private static readonly Dictionary<string, string> OrdinaryLoss = new()
    {
        [BasisQuestions.AnyBasis.Id] = "yes",
        [BasisQuestions.Given.Id] = "total",
        [BasisQuestions.Left.Id] = "20000",
        [PayoutQuestions.Received.Id] = "12000",
        [PayoutQuestions.SameKindLeft.Id] = "no",
        [PayoutQuestions.PaidIn.Id] = "cash",
        [PayoutQuestions.YearEndValue.Id] = "8000",
        [PayoutQuestions.BalanceBefore.Id] = "20000",
        [RolledOverQuestions.Moved.Id] = "12000",
        [RolledOverQuestions.RolledOver.Id] = "12000",
        [ConvertedToRoth.Converted.Id] = "12000",
        [ReturnQuestions.Status.Id] = "single",
        [ReturnQuestions.Agi.Id] = "60000",
        [ReturnQuestions.OtherItemized.Id] = "9000",
        [PayoutQuestions.PutIn.Id] = "30000",
        [RolledOverQuestions.To.Id] = "roth-ira",
        [RolledOverQuestions.How.Id] = "direct",
    };

    /// <summary>The ordinary loss, told of this year, account and event; a question with no answer here is answered as usual.</summary>
    public static Answers Ordinary(int year, AccountKind account, WhatHappened happened) => Complete(
        Opened(year, account, happened),
        (question, soFar) => question.Id == PayoutQuestions.LastPaidOn.Id ? $"{year}-03-31" : OrdinaryLoss.GetValueOrDefault(question.Id) ?? question.AssumedAfter(soFar)?.Token ?? (question.MayStayUnknown ? Answers.Unknown : Last(question, soFar)));

    /// <summary>A sheet on which every fact that may be unknown is unknown.</summary>
    public static Answers NothingKnown(int year, AccountKind account, WhatHappened happened) => Complete(
        Opened(year, account, happened),
        (question, soFar) => question.MayBeUnknown ? Answers.Unknown : question.OptionsFor(soFar)[0].Token);

    /// <summary>A sheet with answers drawn by the seed, of facts that do not contradict each other; none where they do.</summary>
    public static Answers? Drawn(int seed)
    {
        var draw = new Draw((uint)seed);
        var answers = Complete(Answers.None, (question, soFar) => question switch
        {
            Amount amount => draw.Next(8) == 0 && amount.MayBeNegative ? "-1000" : draw.OneOf(Amounts),
            Day when question.MayStayUnknown => Answers.Unknown,
            Day => "2026-03-31",
            Count count => draw.OneOf(Interview.Borders.Counts(count)),
            _ => draw.OneOf(question.OptionsFor(soFar)).Token,
        });
        return Checker.Problems(answers).Count == 0 ? answers : null;
    }

    /// <summary>The same facts in another year, with answers to questions that only that year asks.</summary>
    public static Answers InYear(Answers answers, int year) => Complete(
        answers.With(Opening.Year, Opening.Year.TokenOf(year)),
        (question, soFar) => question.MayStayUnknown ? Answers.Unknown : question.AssumedAfter(soFar)?.Token ?? (question is Amount ? "1000" : question is Count ? "1" : question.OptionsFor(soFar)[0].Token));

    /// <summary>What can have happened to the account.</summary>
    public static IEnumerable<WhatHappened> Events(int year, AccountKind account)
    {
        var opening = Answers.None.With(Opening.Year, Opening.Year.TokenOf(year)).With(Opening.Account, Opening.Account.TokenOf(account));
        return Enum.GetValues<WhatHappened>().Where(happened => Opening.Happened.Offers(Opening.Happened.TokenOf(happened), opening));
    }

    private static Answers Opened(int year, AccountKind account, WhatHappened happened) => Answers.None
        .With(Opening.Year, Opening.Year.TokenOf(year))
        .With(Opening.Account, Opening.Account.TokenOf(account))
        .With(Opening.Happened, Opening.Happened.TokenOf(happened));

    private static string Last(Question question, Answers soFar) => question switch
    {
        Amount => "5000",
        Count => "2",
        Day => $"{soFar.Require(Opening.Year)}-06-30",
        _ => question.OptionsFor(soFar)[^1].Token,
    };

    private static Answers Complete(Answers answers, Func<Question, Answers, string> answer)
    {
        while (Checker.Walk(answers) is { Next: { } question } walk)
        {
            answers = answers.With(question, answer(question, walk.Live));
        }

        return answers;
    }

    // The same seed draws the same answers on every machine and every version of the framework.
    private sealed class Draw(uint seed)
    {
        private uint state = (seed * 2654435761u) ^ 0x9E3779B9u;

        public int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }

        public T OneOf<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];
    }
}
