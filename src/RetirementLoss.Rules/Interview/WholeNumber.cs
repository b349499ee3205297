using System.Globalization;

namespace RetirementLoss.Rules.Interview;

/// <summary>A question answered by one of a short row of whole numbers, such as a tax year.</summary>
public sealed class WholeNumber(string id, string name, Func<Answers, string> prompt, int from, int to) : Question<int>(id, name, prompt)
{
    private readonly IReadOnlyList<Possibility> options =
        [.. Enumerable.Range(from, to - from + 1).Select(number => number.ToString(CultureInfo.InvariantCulture)).Select(word => new Possibility(word, word))];

    /// <summary>Numbers outside the row that a program may send all the same, to be told that they are not covered.</summary>
    public (int From, int To)? AlsoAccepts { get; init; }

    /// <summary>What a number outside the row means, where more can be said than the two ends.</summary>
    public string? Outside { get; init; }

    /// <summary>The largest number that fits the answers so far; larger ones are neither shown nor tried.</summary>
    public Func<Answers, int> Most { get; init; } = _ => to;

    public override string Kind => "whole-number";

    public override IReadOnlyList<Possibility> Options => options;

    public override int ValueOf(string token) => int.Parse(token, NumberStyles.None, CultureInfo.InvariantCulture);

    public override string TokenOf(int value) => value.ToString(CultureInfo.InvariantCulture);

    public override IReadOnlyList<Possibility> OptionsFor(Answers soFar)
    {
        var most = Most(soFar);
        return most >= to ? options : [.. options.Where(option => ValueOf(option.Token) <= most)];
    }

    public override IReadOnlyList<Possibility> Possibilities(Answers soFar) => OptionsFor(soFar);

    private protected override Parsed Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && ((number >= from && number <= to) || (AlsoAccepts is { } wider && number >= wider.From && number <= wider.To))
            ? Parsed.Right(TokenOf(number))
            : Parsed.Wrong($"Choose {Noun} from {from} to {to}{(Outside is null ? Sentence.None : $"; {Sentence.Kept(Outside)}")}");

    private protected override string Words(string token) => token;

    private protected override Sentence AskForAnswer() => MayBeUnknown ? (Sentence)$"Choose {Noun}, or choose I don't know" : $"Choose {Noun}";
}
