namespace RetirementLoss.Rules.Law.Payout;

/// <summary>Checks that no more of an annuity came back tax-free than went in.</summary>
internal sealed class AnnuityCostChecks : CrossChecks
{
    public AnnuityCostChecks()
    {
        Expect(
            AnnuityQuestions.TaxFreeBefore,
            answers => answers.Get(AnnuityQuestions.TaxFreeBefore) is { } back && answers.Get(AnnuityQuestions.Premiums) is { } premiums ? back <= premiums : null,
            answers => $"You said {answers.Get(AnnuityQuestions.TaxFreeBefore)} came back tax-free, which is more than the {answers.Get(AnnuityQuestions.Premiums)} of premiums. Enter the tax-free part only, or correct the premiums");
    }
}
