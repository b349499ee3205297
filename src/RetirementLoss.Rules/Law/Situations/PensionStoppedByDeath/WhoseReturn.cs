namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>On whose return the cost left over is to be deducted.</summary>
internal enum WhoseReturn
{
    FinalReturn,
    RefundRecipient,
    Estate,
    Heir,
}
