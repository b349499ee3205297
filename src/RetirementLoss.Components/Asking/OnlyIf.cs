using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Asking;

/// <summary>A field that counts only with some of the choices of an earlier field of its page.</summary>
/// <param name="On">The earlier question.</param>
/// <param name="Tokens">Its answers with which the field counts.</param>
/// <param name="Words">The same in plain words, for a page without script.</param>
/// <param name="OrUnasked">Whether it counts as well where the earlier field is itself not asked.</param>
public sealed record OnlyIf(Question On, IReadOnlyList<string> Tokens, string Words, bool OrUnasked)
{
    // A list of states would make no sentence.
    private const int MostOptions = 12;

    /// <summary>The nearest such field before a question; none where it counts whatever is chosen on its page.</summary>
    public static OnlyIf? Of(Question question, IReadOnlyList<Question> shown, Answers soFar)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(soFar);
        var without = soFar.Without(question);
        return shown
            .TakeWhile(other => other.Id != question.Id)
            .Where(other => other.Options.Count is > 0 and <= MostOptions)
            .Select(other => Of(question, other, without))
            .OfType<OnlyIf>()
            .LastOrDefault();
    }

    private static OnlyIf? Of(Question question, Question on, Answers soFar)
    {
        var offered = on.OptionsFor(soFar);
        List<string> tokens = [.. offered.Select(option => option.Token), .. on.MayBeUnknown ? new[] { Answers.Unknown } : []];
        var counts = tokens.Where(token => question.AskWhen(soFar.With(on, token))).ToList();
        return counts.Count == 0 || counts.Count == tokens.Count ? null : new(on, counts, WordsFor(on, counts, [.. tokens.Except(counts)]), question.AskWhen(soFar.Without(on)));
    }

    private static string WordsFor(Question on, List<string> counts, List<string> idle)
    {
        // Not knowing is told with the choice it follows, not beside it.
        var (named, others) = (counts.Where(token => token != Answers.Unknown).ToList(), idle.Where(token => token != Answers.Unknown).ToList());
        return named.Count > 0 && named.Count <= others.Count
            ? T($"Only if you chose {Listed(on, named)} for {T(on.Name)}.")
            : T($"Skip this if you chose {Listed(on, others.Count > 0 ? others : idle)} for {T(on.Name)}.");
    }

    private static string Listed(Question on, List<string> tokens) => string.Join(T(" or "), tokens.Select(token => $"“{Written.Of(on.Said(token))}”"));
}
