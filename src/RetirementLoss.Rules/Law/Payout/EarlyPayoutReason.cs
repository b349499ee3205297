namespace RetirementLoss.Rules.Law.Payout;

/// <summary>Why money was taken out before the age at which the additional tax ends.</summary>
internal enum EarlyPayoutReason
{
    None,
    Hardship,
    Disability,
    TerminalIllness,
    LeftTheJobAt55,
    PublicSafety,
    PeriodicPayments,
    MedicalExpenses,
    UnemployedHealthPremiums,
    HigherEducation,
    FirstHome,
    BirthOrAdoption,
    EmergencyExpense,
    DomesticAbuse,
    Disaster,
    Coronavirus,
    LongTermCare,
    DivorceOrder,
    Levy,
    Reservist,
    EmployerStockDividends,
    PhasedRetirement,
    PensionLinkedSavings,
    Corrective,
    AutomaticEnrollment,
}
