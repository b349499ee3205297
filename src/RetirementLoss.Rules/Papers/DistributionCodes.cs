using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Papers;

/// <summary>The one or two codes that stand in box 7 of Form 1099-R.</summary>
internal sealed record DistributionCodes
{
    private const string Digits = "123456789";
    private const string Known = Digits + "ABCDEFGHJKLMNPQRSTUWY";

    // The only digit that stands beside another.
    private const char BesideDigits = '8';

    private readonly string codes;

    private DistributionCodes(string codes) => this.codes = codes;

    /// <summary>The codes as printed.</summary>
    public string Written => codes;

    /// <summary>"Code J", or "Codes 4 and D".</summary>
    public string Name => codes.Length == 1 ? $"Code {codes}" : $"Codes {codes[0]} and {codes[1]}";

    /// <summary>The letter, where there is one; of two letters the one that says more of what was done.</summary>
    public char? Letter => codes.Where(char.IsLetter).OrderBy(code => code == 'B' ? 1 : 0).Cast<char?>().FirstOrDefault();

    /// <summary>The digit, where there is one alone or beside a letter.</summary>
    public char? Digit => codes.Where(char.IsDigit).OrderBy(code => code == BesideDigits ? 1 : 0).Cast<char?>().FirstOrDefault();

    /// <summary>Whether one of these codes is among them.</summary>
    public bool Has(params ReadOnlySpan<char> any) => codes.AsSpan().ContainsAny(any);

    /// <summary>Reads what was typed; none, and the reason, where it is no code.</summary>
    public static DistributionCodes? Read(string typed, out Sentence problem)
    {
        var text = string.Concat(typed.ToUpperInvariant().Where(sign => !(char.IsWhiteSpace(sign) || sign is ',' or '/' or '-' or '.')));
        problem = text switch
        {
            { Length: 0 or > 2 } => (Sentence)$"Enter the one or two codes of box 7 just as they stand there, like 7, J or 4G",
            _ when text.FirstOrDefault(sign => !Known.Contains(sign, StringComparison.Ordinal)) is var strange and not default(char) =>
                $"Box 7 has no code {new Name(strange.ToString())}. Enter its one or two codes just as they stand there, like 7, J or 4G",
            [var one, var other] when one == other || (Digits.Contains(one, StringComparison.Ordinal) && Digits.Contains(other, StringComparison.Ordinal) && one != BesideDigits && other != BesideDigits) =>
                $"Codes {new Name(one.ToString())} and {new Name(other.ToString())} never stand together. Enter those of one form; a second form is a payout of its own",
            _ => Sentence.None,
        };
        return problem == Sentence.None ? new(text) : null;
    }
}
