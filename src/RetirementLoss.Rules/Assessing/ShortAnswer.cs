namespace RetirementLoss.Rules.Assessing;

/// <summary>The answer of one jurisdiction as the first screen says it: a word, a sentence, and few amounts.</summary>
public sealed record ShortAnswer
{
    /// <summary>The state whose return it is; none for the federal return.</summary>
    public StateAssessment? State { get; init; }

    /// <summary>The word.</summary>
    public required AnswerWord Word { get; init; }

    /// <summary>What it would have been while the time to claim it ran; only with "too late".</summary>
    public AnswerWord? WouldHaveBeen { get; init; }

    /// <summary>The sentence under the word.</summary>
    public required Sentence Says { get; init; }

    /// <summary>What would have been, in a sentence; only with "too late".</summary>
    public Sentence? WouldHaveSaid { get; init; }

    /// <summary>Why less than the deduction lowers taxable income; none where all of it does, or the sentence says so already.</summary>
    public Sentence? OnlyPart { get; init; }

    /// <summary>What of the deduction really lowers taxable income; none where the matter is not covered.</summary>
    public AmountSpan? Useful { get; init; }

    /// <summary>What that is worth in tax; none where nothing is useful, or readings of open facts differ on it.</summary>
    public Worth? Worth { get; init; }

    /// <summary>The least and the most it can be worth while a fact is open; none where it is not worked out on every reading.</summary>
    public AmountSpan? WorthBetween { get; init; }

    /// <summary>The income of the payout; none where nothing was paid out.</summary>
    public AmountSpan? Income { get; init; }

    /// <summary>The additional tax on an early payout; none where there is none to speak of.</summary>
    public AmountSpan? AdditionalTax { get; init; }

    /// <summary>How sure it is.</summary>
    public required Certainty Certainty { get; init; }
}
