using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Interview;

/// <summary>A question answered by one of a few named options.</summary>
/// <typeparam name="T">The enumeration of the options.</typeparam>
public sealed class Choice<T> : Question<T>
    where T : struct, Enum
{
    private readonly IReadOnlyList<Possibility> options;

    /// <summary>Declares the question with its options in the order shown.</summary>
    public Choice(string id, string name, Func<Answers, string> prompt, params (T Value, string Words, string? Hint)[] options)
        : base(id, name, prompt)
    {
        ArgumentNullException.ThrowIfNull(options);

        // A loop, because the framework's own would be compiled anew for the pairs of each enumeration, at the start of every server.
        var shown = new Possibility[options.Length];
        for (var i = 0; i < options.Length; i++)
        {
            shown[i] = new(Token.Of(options[i].Value), options[i].Words, options[i].Hint);
        }

        this.options = shown;
    }

    /// <summary>Whether an option fits the answers so far; one that does not is neither shown nor tried.</summary>
    public Func<T, Answers, bool> OfferWhen { get; init; } = (_, _) => true;

    /// <summary>Whether an option that is not shown is still taken when it is sent or was kept, so that the report can say why it does not help; by default only what is shown.</summary>
    public Func<T, Answers, bool>? TakeWhen { get; init; }

    /// <summary>The small heading of each option, where there are many.</summary>
    public Func<T, string>? Heading { get; init; }

    public override string Kind => "choice";

    public override string? HeadingOf(string token) => Heading?.Invoke(ValueOf(token));

    public override IReadOnlyList<Possibility> Options => options;

    public override T ValueOf(string token) =>
        Token.TryRead<T>(token, out var value) ? value : throw new ArgumentException($"'{token}' is not an option of '{Id}'.", nameof(token));

    public override string TokenOf(T value) => Token.Of(value);

    public override IReadOnlyList<Possibility> OptionsFor(Answers soFar) => [.. options.Where(option => OfferWhen(ValueOf(option.Token), soFar))];

    public override bool Offers(string token, Answers soFar) => token == Answers.Unknown || (TakeWhen ?? OfferWhen)(ValueOf(token), soFar);

    internal override bool Offers(Given answer, Answers soFar) => answer.ValueFor(this) is not { } value || (TakeWhen ?? OfferWhen)(value, soFar);

    public override IReadOnlyList<Possibility> Possibilities(Answers soFar) => OptionsFor(soFar);

    private protected override Parsed Read(string text) =>
        Token.TryRead<T>(text, out var value) && options.Any(option => option.Token == Token.Of(value))
            ? Parsed.Right(Token.Of(value))
            : Parsed.Wrong($"Choose one of the options for {Noun}: {new Name(string.Join(", ", options.Select(option => option.Token)))}");

    private protected override string Words(string token) => options.FirstOrDefault(option => option.Token == token)?.Words ?? token;

    private protected override Sentence AskForAnswer() => MayBeUnknown ? (Sentence)$"Choose {Noun}, or choose I don't know" : $"Choose {Noun}";
}
