namespace RetirementLoss.Web.Wire;

/// <summary>The verdict of a state in the short form.</summary>
/// <param name="State">The postal code of the state in capitals.</param>
/// <param name="Headline">The verdict in one sentence.</param>
/// <param name="Verdict">The word for the verdict.</param>
/// <param name="Certainty">settled, agency-view or unsettled.</param>
/// <param name="Amounts">The amounts in dollars; one that does not apply is absent.</param>
public sealed record ToldState(string State, string Headline, string Verdict, string Certainty, Amounts Amounts);
