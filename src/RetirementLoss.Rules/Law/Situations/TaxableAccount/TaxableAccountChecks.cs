namespace RetirementLoss.Rules.Law.Situations.TaxableAccount;

/// <summary>Checks the parts of the losses against the whole.</summary>
public sealed class TaxableAccountChecks : CrossChecks
{
    public TaxableAccountChecks() =>
        Expect(
            TaxableAccount.LossBoughtBack,
            answers => answers.Get(TaxableAccount.LossBoughtBack) is { } part && answers.Get(TaxableAccount.Losses) is { } all ? part <= all : null,
            answers => $"The loss on shares you bought back cannot be more than all your losses of {answers.Get(TaxableAccount.Losses)}. Correct one of them");
}
