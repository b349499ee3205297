using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>Facts written in one line, such as "account=roth-ira happened=paid-out", filled up with those of an ordinary person.</summary>
internal static class FactLine
{
    // What the stories of tables and common questions do not speak of. What is not asked on the way of a story does not count.
    private const string Ordinary =
        "over-59-half=no early-reason=none box-7-code=unknown put-in=unknown last-paid-on=unknown filing-status=single agi=60000 other-two-percent=0 "
        + "other-itemized=20000 itemized-not-cut=0 age-or-blind-boxes=0 recent-conversions=0 simple-first-two-years=no from-someone-who-died=no paid-in=cash "
        + "same-kind-left=no other-plan-money-left=no basis-given=total treated-as-own=no qualified=no required-part=0 born-on=unknown spouse-itemizes=no "
        + "any-basis=no received-too=0 loss-carried=0 converted-too=0 capital-gains=0 other-capital-losses=0 bought-back=no self-or-spouse-65=no taxable-income=50000";

    private static readonly Dictionary<string, Question> Known = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    private static readonly Answers Base = Read(Answers.None, Ordinary);

    /// <summary>All answers of the person, or none where the law of the year has no such story.</summary>
    /// <remarks>Objections are looked for in the answers on the way: to ask of each of the others what would make it count takes a thousand times as long.</remarks>
    public static Answers? Sheet(string facts, TaxYear? year = null)
    {
        var told = Read(Base, facts);
        var sheet = year is { } asked ? told.With(Known["year"], asked.ToString()) : told;
        return Walk(sheet) is { IsComplete: true, Live: var live } && Checker.Objections(sheet.Only(live.Tokens.ContainsKey)).Count == 0 ? sheet : null;
    }

    /// <summary>What the rules say of the story in that year, or none where the law of the year has no such story.</summary>
    public static Assessment? Assess(string facts, TaxYear year) =>
        Sheet(facts, year) is { } sheet && Walk(sheet).Live is var live ? LawBook.For(live).Assess(live, Checker.Edition.LawAsOf) : null;

    // A question that a story need not speak of is answered as it is for a program that leaves it out.
    private static Walk Walk(Answers sheet) => LawBook.Walk(sheet, (missing, soFar) => missing.AssumedAfter(soFar)?.Token ?? (missing.MayStayUnknown ? Answers.Unknown : null));

    private static Answers Read(Answers sheet, string facts) => facts
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(fact => fact.Split('='))
        .Aggregate(sheet, (told, fact) => told.With(Known[fact[0]], Known[fact[0]].Parse(fact[1]).Token ?? throw new FormatException($"'{fact[0]}={fact[1]}' is not an answer.")));
}
