using RetirementLoss.Rules.Law.Common;

namespace RetirementLoss.Rules.Law.Situations.AnnuitySurrendered;

/// <summary>Checks that no more came back tax-free than went in.</summary>
public sealed class AnnuitySurrenderedChecks : CrossChecks
{
    public AnnuitySurrenderedChecks()
    {
        Include(new PayoutChecks());
        Expect(
            AnnuityQuestions.TaxFreeBefore,
            answers => answers.Get(AnnuityQuestions.TaxFreeBefore) is { } back && answers.Get(AnnuityQuestions.Premiums) is { } premiums ? back <= premiums : null,
            answers => $"You said {answers.Get(AnnuityQuestions.TaxFreeBefore)} came back tax-free, which is more than the {answers.Get(AnnuityQuestions.Premiums)} of premiums. Enter the tax-free part only, or correct the premiums");
    }
}
