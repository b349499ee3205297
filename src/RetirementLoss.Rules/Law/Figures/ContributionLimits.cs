using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The most that may be paid into retirement plans and IRAs for the year.</summary>
/// <remarks>Deferrals and IRA contributions are limited per person over all plans, Roth and pre-tax together; annual additions per employer, catch-up apart.</remarks>
/// <param name="ElectiveDeferral">Deferrals of pay (IRC 402(g)).</param>
/// <param name="CatchUpFrom50">More for those who are 50 by 31 December (IRC 414(v)).</param>
/// <param name="CatchUpFrom60To63">In place of it for those who turn 60 to 63 in the year, where the plan offers it (IRC 414(v)(2)(E), from 2025).</param>
/// <param name="AnnualAdditions">All additions to a defined contribution plan (IRC 415(c)).</param>
/// <param name="Ira">Contributions to traditional and Roth IRAs (IRC 219(b)(5)).</param>
/// <param name="IraCatchUpFrom50">More for those who are 50 by 31 December; indexed from 2024.</param>
/// <param name="Simple">Deferrals to SIMPLE plans (IRC 408(p)).</param>
/// <param name="SimpleCatchUpFrom50">More in SIMPLE plans for those who are 50 by 31 December.</param>
/// <param name="SimpleCatchUpFrom60To63">In place of it for those who turn 60 to 63 in the year.</param>
/// <param name="SmallEmployerSimple">Deferrals to the SIMPLE plan of a small employer, from 2024 (25 or fewer employees, or by choice up to 100).</param>
/// <param name="SmallEmployerSimpleCatchUpFrom50">More in the SIMPLE plan of a small employer for those who are 50 by 31 December.</param>
/// <param name="RothCatchUpWages">Wages of the year before above which catch-up must be Roth, from 2026 (IRC 414(v)(7)).</param>
internal sealed record ContributionLimits(
    Figure<Money> ElectiveDeferral,
    Figure<Money> CatchUpFrom50,
    Figure<Money> CatchUpFrom60To63,
    Figure<Money> AnnualAdditions,
    Figure<Money> Ira,
    Figure<Money> IraCatchUpFrom50,
    Figure<Money> Simple,
    Figure<Money> SimpleCatchUpFrom50,
    Figure<Money> SimpleCatchUpFrom60To63,
    Figure<Money> SmallEmployerSimple,
    Figure<Money> SmallEmployerSimpleCatchUpFrom50,
    Figure<Money> RothCatchUpWages);
