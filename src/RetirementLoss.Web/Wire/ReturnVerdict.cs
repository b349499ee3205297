using System.Text.Json.Serialization;

namespace RetirementLoss.Web.Wire;

/// <summary>One verdict for the whole return, with the part of each account.</summary>
public sealed record ReturnVerdict
{
    /// <summary>The federal verdict over all accounts, as in an assessment; its character is none where accounts bring several kinds.</summary>
    public required FederalAssessment Federal { get; init; }

    /// <summary>The verdict of the state over all accounts; null where no state was named, or where no loss is barred that a state could allow.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required StateAssessment? State { get; init; }

    /// <summary>The part of each account, in the order of the request; events of one pool have one part.</summary>
    public required IReadOnlyList<ReturnPart> Parts { get; init; }

    /// <summary>What the accounts bring together and no order can put down to one of them; absent while a fact is open.</summary>
    public decimal? OnlyTogether { get; init; }

    /// <summary>The least that can be deducted, whatever the open facts are; absent where nothing is covered.</summary>
    public decimal? DeductibleAtLeast { get; init; }

    /// <summary>The most that can be deducted; absent where open facts set no top.</summary>
    public decimal? DeductibleAtMost { get; init; }

    /// <summary>What the deduction is worth in ordinary income tax; absent unless it was worked out.</summary>
    public decimal? WorthInTax { get; init; }

    /// <summary>The facts that are not known and may move the result.</summary>
    public required IReadOnlyList<ReturnOpenFact> Open { get; init; }

    /// <summary>Single answers that would move it, those that can still be done first; of accounts, those that move an account by itself are tried.</summary>
    public required IReadOnlyList<ReturnChange> WouldChange { get; init; }

    /// <summary>The same return under the law of each year.</summary>
    public required IReadOnlyList<YearVerdict> Years { get; init; }

    /// <summary>Writes the verdict of a return.</summary>
    public static ReturnVerdict From(Rules.Returns.ReturnReport report, Rules.Returns.ReturnOtherwise otherwise)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(otherwise);
        var federal = report.Federal;
        return new()
        {
            Federal = FederalAssessment.From(federal.Whole, [], report.Year),
            State = StateAssessment.From(report.State, report.Year),
            Parts = [.. federal.Parts.Select((part, place) => ReturnPart.From(part, report.Events[place]))],
            OnlyTogether = Amounts.Dollars(federal.OnlyTogether),
            DeductibleAtLeast = Amounts.Dollars(federal.Between?.Low),
            DeductibleAtMost = Amounts.Dollars(federal.Between?.High),
            WorthInTax = Amounts.Dollars(federal.Worth?.Amount),
            WouldChange = [.. otherwise.Changes.Select(ReturnChange.Of)],
            Years = [.. otherwise.Years.Select(YearVerdict.From)],
            Open = [.. federal.Open.Select(fact => new ReturnOpenFact(fact.Account, fact.Question.Id, T(fact.Question.SettledBy)))],
        };
    }
}
