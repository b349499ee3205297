namespace RetirementLoss.Rules.Law.Figures;

/// <summary>Where things stand on Schedule A; the lines of the miscellaneous deductions ended with 2017.</summary>
/// <param name="EmployeeExpenses">Unreimbursed employee expenses.</param>
/// <param name="TaxPreparation">Tax preparation fees.</param>
/// <param name="OtherExpenses">Other miscellaneous deductions, where a loss on a retirement account went.</param>
/// <param name="Sum">The sum of the three.</param>
/// <param name="Agi">Adjusted gross income.</param>
/// <param name="FloorAmount">The floor on that income.</param>
/// <param name="AboveFloor">What is left above the floor.</param>
/// <param name="CasualtyAndTheft">Personal casualty and theft losses.</param>
/// <param name="OtherItemized">Other deductions that have no floor.</param>
/// <param name="Total">Total itemized deductions, for Form 1040.</param>
internal sealed record ScheduleALines(
    Figure<FormLine> EmployeeExpenses,
    Figure<FormLine> TaxPreparation,
    Figure<FormLine> OtherExpenses,
    Figure<FormLine> Sum,
    Figure<FormLine> Agi,
    Figure<FormLine> FloorAmount,
    Figure<FormLine> AboveFloor,
    Figure<FormLine> CasualtyAndTheft,
    Figure<FormLine> OtherItemized,
    Figure<FormLine> Total);
