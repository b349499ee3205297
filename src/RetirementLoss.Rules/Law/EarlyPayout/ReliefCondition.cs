namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>Something that must be true of the payout, the plan or the person before an exception counts.</summary>
/// <param name="NoteId">The stable word for the note that says so.</param>
/// <param name="Words">What must be true, as a whole sentence.</param>
internal sealed record ReliefCondition(string NoteId, Sentence Words);
