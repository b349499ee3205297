namespace RetirementLoss.Rules.Assessing;

/// <summary>One of the few next things to do.</summary>
/// <param name="Kind">Where or when.</param>
/// <param name="Says">What, in a sentence.</param>
/// <param name="By">The last day; none where there is no such day.</param>
/// <param name="Note">The id of the note that tells it in full; none where no note does.</param>
public sealed record NextThing(NextThingKind Kind, Sentence Says, DateOnly? By = null, string? Note = null);
