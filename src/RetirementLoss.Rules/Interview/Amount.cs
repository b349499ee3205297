using System.Globalization;
using System.Text.RegularExpressions;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Interview;

/// <summary>A question answered by an amount of dollars, cents allowed.</summary>
public sealed partial class Amount(string id, string name, Func<Answers, string> prompt) : Question<Money>(id, name, prompt)
{
    /// <summary>Amounts of this size and more are taken for slips of the hand.</summary>
    public static readonly Money TooLarge = Money.Of(1_000_000_000);

    /// <summary>The token that stands for any amount larger than the others of the case.</summary>
    public const string VeryMuch = "900000000";

    /// <summary>The token that stands for an amount larger still, where two unknown amounts are held against each other.</summary>
    public const string EvenMore = "950000000";

    /// <summary>Whether the amount is one that only stands for many.</summary>
    public static bool IsStandIn(Money amount) => amount.Dollars >= decimal.Parse(VeryMuch, CultureInfo.InvariantCulture);

    /// <summary>Whether less than zero makes sense, as it does for adjusted gross income.</summary>
    public bool MayBeNegative { get; init; }

    /// <summary>The ends an unknown amount could reach, given the answers so far.</summary>
    public required Func<Answers, IReadOnlyList<Possibility>> Ends { get; init; }

    public override string Kind => "amount";

    public override Money ValueOf(string token) => Money.Of(decimal.Parse(token, NumberStyles.Number, CultureInfo.InvariantCulture));

    public override string TokenOf(Money value) => value.Dollars.ToString("0.##", CultureInfo.InvariantCulture);

    public override IReadOnlyList<Possibility> Possibilities(Answers soFar) => Ends(soFar);

    private protected override Parsed Read(string text)
    {
        var bare = text.Replace("$", "", StringComparison.Ordinal).Replace('\u2212', '-').Replace(" ", "", StringComparison.Ordinal);
        bare = InThousands().Replace(bare, "${number}000");
        if (!WrittenNumber().IsMatch(bare))
        {
            return Parsed.Wrong(Written().Match(bare) switch
            {
                { Success: false } => $"Enter {Name} in dollars, using digits, like 12,500 or 12500.50",
                { } number when number.Groups["cents"].Length > 3 => $"Enter {Name} with no more than two digits after the point, like 1,234.56",
                _ => $"Check the commas in {Name}; write it like 12,500 or 12500",
            });
        }

        var digits = bare.Replace(",", "", StringComparison.Ordinal);
        if (digits.Length > 20 || decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture) is var dollars && Math.Abs(dollars) >= TooLarge.Dollars)
        {
            return Parsed.Wrong($"{Capital(Name)} must be less than {TooLarge}; check for extra digits");
        }

        return dollars < 0 && !MayBeNegative
            ? Parsed.Wrong($"{Capital(Name)} cannot be less than zero; enter 0 or more")
            : Parsed.Right(TokenOf(Money.Of(dollars)));
    }

    private protected override string Words(string token) => ValueOf(token).ToString();

    private protected override string AskForAnswer() => $"Enter {Name} in dollars (0 is an answer), or choose I don't know";

    [GeneratedRegex(@"^-?(\d+|\d{1,3}(,\d{3})+)(\.\d{0,2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex WrittenNumber();

    // "22k" is how people say 22,000.
    [GeneratedRegex(@"^(?<number>-?\d{1,6})[kK]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex InThousands();

    [GeneratedRegex(@"^-?[\d,]*(?<cents>\.\d*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Written();
}
