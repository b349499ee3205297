using System.Globalization;

namespace RetirementLoss.Rules.Interview;

/// <summary>A question answered by a plain number that is typed, such as how many payments were made.</summary>
public sealed class Count(string id, string name, Func<Answers, string> prompt, int from, int to) : Question<int>(id, name, prompt)
{
    /// <summary>The ends an unknown number could reach, given the answers so far.</summary>
    public required Func<Answers, IReadOnlyList<Possibility>> Ends { get; init; }

    public override string Kind => "whole-number";

    public override int ValueOf(string token) => int.Parse(token, NumberStyles.None, CultureInfo.InvariantCulture);

    public override string TokenOf(int value) => value.ToString(CultureInfo.InvariantCulture);

    public override IReadOnlyList<Possibility> Possibilities(Answers soFar) => Ends(soFar);

    private protected override Parsed Read(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
        ? Parsed.Right(TokenOf(number))
        : Parsed.Wrong($"Enter {Noun} as a number from {from} to {to}, in digits");

    private protected override string Words(string token) => token;

    private protected override Sentence AskForAnswer() => $"Enter {Noun} in digits, or choose I don't know";
}
