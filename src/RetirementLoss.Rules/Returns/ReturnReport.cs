using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>One verdict for the return of the year, and the own report of each account.</summary>
/// <param name="Edition">The edition of the rules that made it.</param>
/// <param name="AskedOn">The day the question was asked.</param>
/// <param name="Year">The tax year.</param>
/// <param name="Federal">The federal verdict for the whole return.</param>
/// <param name="State">The verdict of the state; none where no state was tested.</param>
/// <param name="Accounts">The report of each account by itself, on the facts of this return.</param>
public sealed record ReturnReport(RulesEdition Edition, DateOnly AskedOn, TaxYear Year, ReturnAssessment Federal, StateAssessment? State, IReadOnlyList<Report> Accounts)
{
    /// <summary>The places, in the return as it was sent, of the accounts that each report is about: one, or the events of a pool that were taken as one.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Events { get; init; }

    /// <summary>The report that an account of the return as it was sent is part of.</summary>
    public Report ReportOf(int place) => Accounts[Events.TakeWhile(places => !places.Contains(place)).Count()];

    /// <summary>What a person should know first.</summary>
    public required FirstScreen Screen { get; init; }
}
