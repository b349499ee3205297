using RetirementLoss.Rules.Law.EarlyPayout;

namespace RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount;

/// <summary>Checks the amounts of the estate against each other.</summary>
internal sealed class EstateTaxOnTheAccountChecks : CrossChecks
{
    public EstateTaxOnTheAccountChecks()
    {
        Include(new PayoutChecks());
        Expect(
            EstateTaxOnTheAccountQuestions.AllUntaxedIncome,
            answers => answers.Get(EstateTaxOnTheAccountQuestions.AllUntaxedIncome) is { } all && answers.Get(EstateTaxOnTheAccountQuestions.EstateTax) is { } tax ? all > tax : null,
            answers => $"Estate tax of {answers.Get(EstateTaxOnTheAccountQuestions.EstateTax)} cannot be as much as the income it fell on. Enter all income not yet taxed in the estate, or correct the tax");
        Expect(
            EstateTaxOnTheAccountQuestions.ValueInEstate,
            answers => answers.Get(EstateTaxOnTheAccountQuestions.ValueInEstate) is { } value && answers.Get(EstateTaxOnTheAccountQuestions.AllUntaxedIncome) is { } all ? value <= all : null,
            answers => $"This account cannot be more than all such income in the estate, {answers.Get(EstateTaxOnTheAccountQuestions.AllUntaxedIncome)}. Enter the part, or correct the whole");
    }
}
