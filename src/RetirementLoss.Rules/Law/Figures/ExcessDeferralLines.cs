namespace RetirementLoss.Rules.Law.Figures;

/// <summary>Where excess deferrals that are returned stand on the returns.</summary>
/// <param name="Excess">The excess itself, on the return of the year it was deferred.</param>
/// <param name="Loss">The loss on it, as a negative amount on the return of the year it was paid back.</param>
internal sealed record ExcessDeferralLines(Figure<FormLine> Excess, Figure<FormLine> Loss);
