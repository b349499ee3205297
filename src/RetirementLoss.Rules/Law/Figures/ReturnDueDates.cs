namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The days on which the return of the year and what hangs on it were really due (IRC 6072, 6081, 7503, 7508A).</summary>
/// <remarks>
/// A Saturday, a Sunday or a holiday of the District of Columbia moves a day to the next working day (Emancipation Day is 16 April). The returns
/// for 2019 and 2020 were due later for everybody. Days that a disaster in one place or a holiday of one State adds are left out.
/// </remarks>
/// <param name="Return">The due date of the return without an extension.</param>
/// <param name="ExtendedReturn">The due date with an extension; also the end of six months for a return filed on time.</param>
/// <param name="ExcessOfYear">The last day in the next year to pay back what was deferred above the limit in this one (IRC 402(g)(2)(A)(ii)).</param>
/// <param name="ExcessOfYearBefore">The last day in this year to pay back what was deferred above the limit in the year before.</param>
internal sealed record ReturnDueDates(Figure<DateOnly> Return, Figure<DateOnly> ExtendedReturn, Figure<DateOnly> ExcessOfYear, Figure<DateOnly> ExcessOfYearBefore);
