using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.Preparers;

/// <summary>The scale by which a preparer's position is measured, beside what is known of the sources of an answer; never the measure itself.</summary>
internal static class PreparerScale
{
    /// <summary>The points, from the firmest standard to the penalty.</summary>
    public static IReadOnlyList<MemoPoint> Of(Assessment answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return
        [
            new($"Substantial authority", Sentence.Of($"Asked of a position that is not disclosed: what speaks for it has to be substantial beside what speaks against it.", Sources(answer)), Federal.Irc6662d2, Federal.Irc6694),
            new($"Reasonable basis", Sentence.Of($"Enough for a position that is disclosed; it asks for less, and for more than a claim that can be argued.", Basis(answer)), Federal.Irc6662d2, Federal.Irc6694),
            new($"Disclosure", Disclosure(answer), Federal.Irc6662d2),
            new($"Penalty of the preparer", $"Tax told too low by a position without substantial authority, or disclosed and without a reasonable basis, costs a preparer who knew of it, or should have, a penalty. Reasonable cause with good faith excuses. A tax shelter is measured more strictly.", Federal.Irc6694),
        ];
    }

    private static bool Claims(Assessment answer) => answer.Verdict is Verdict.Deductible or Verdict.Limited or Verdict.Depends;

    private static Sentence Sources(Assessment answer) => answer.Certainty switch
    {
        Certainty.Settled => $"Here each step has a law, a regulation or a court decision behind it.",
        Certainty.AgencyView => $"Here the weakest step has only the view of the tax agency behind it. What kind of text that is stands under the authorities by rank, and the kinds do not weigh the same.",
        Certainty.Unsettled => $"Here no source settles a step, so it cannot be taken for granted for either reading.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.Certainty, "Say what this certainty means to a preparer."),
    };

    private static Sentence Basis(Assessment answer) => (Claims(answer), answer.Certainty) switch
    {
        (false, _) => $"This answer claims no loss, so it needs none; a return that claims one nevertheless would.",
        (true, Certainty.Unsettled) => $"The contrary views show what a reading can rest on, and what is against it.",
        (true, _) => $"The sources of each step stand beside it.",
    };

    private static Sentence Disclosure(Assessment answer) => (Claims(answer), answer.Certainty) switch
    {
        (false, _) => $"This answer asks for none. One who claims the loss against it tells the facts on Form 8275 with the return.",
        (true, Certainty.Settled) => $"Nothing in this answer asks for one. Facts are disclosed on Form 8275 with the return.",
        (true, Certainty.AgencyView) => $"To be thought of where the preparer finds that the agency's view, or what speaks against it, is not enough. Facts are disclosed on Form 8275 with the return.",
        (true, Certainty.Unsettled) => $"To be thought of for the reading that is taken. Facts are disclosed on Form 8275 with the return.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.Certainty, "Say what this certainty means for disclosure."),
    };
}
