using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>A box or line of a paper.</summary>
/// <param name="Id">The stable word under which it is sent.</param>
/// <param name="Number">Its number as printed; absent where none is printed.</param>
/// <param name="Words">Its words, shortened where the paper has many.</param>
/// <param name="Kind">amount, year, code, mark, day, state or choice.</param>
/// <param name="Options">What a choice can be; empty for other kinds.</param>
/// <param name="Answers">The ids of the questions that it can answer.</param>
public sealed record PaperBox(string Id, string? Number, string Words, string Kind, IReadOnlyList<Possibility> Options, IReadOnlyList<string> Answers)
{
    /// <summary>Writes one box.</summary>
    public static PaperBox From(Rules.Papers.PaperBox box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return new(
            box.Id,
            box.Number.Length == 0 ? null : box.Number,
            T(box.Words),
            Token.Of(box.Kind),
            [.. box.Options.Select(option => Possibility.From(option))],
            [.. box.Answers.Select(answer => answer.Question.Id)]);
    }
}
