namespace RetirementLoss.Rules.Papers;

/// <summary>A box in which something stands that cannot be read.</summary>
/// <param name="Box">The box.</param>
/// <param name="Message">What is wrong with it and how to mend it.</param>
public sealed record UnreadBox(PaperBox Box, Sentence Message);
