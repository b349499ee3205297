using System.Globalization;
using System.Text.RegularExpressions;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Interview;

/// <summary>A question answered by an amount of dollars, cents allowed.</summary>
public sealed partial class Amount(string id, string name, Func<Answers, string> prompt) : Question<Money>(id, name, prompt)
{
    /// <summary>Amounts of this size and more are taken for slips of the hand.</summary>
    public static readonly Money TooLarge = Money.Of(1_000_000_000);

    private const int MostDigits = 20;
    private const int Patience = 1000;

    // A token of so many characters or more may be no whole amount that can be counted in cents.
    private const int LongestWhole = 16;

    private const RegexOptions Reads = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The token that stands for any amount larger than the others of the case: above every sum of amounts that can be typed.</summary>
    public const string VeryMuch = "900000000000";

    /// <summary>The token that stands for any amount of zero or less, where one that is told as zero says more.</summary>
    internal const string VeryFarBelowZero = "-" + VeryMuch;

    /// <summary>The token that stands for an amount larger still, where two unknown amounts are held against each other.</summary>
    public const string EvenMore = "950000000000";

    // All amounts that one sheet can hold together stay below this part of the token.
    private const int PartStillTooLarge = 40;

    private static readonly Money LeastStandIn = Money.Of(decimal.Parse(VeryMuch, CultureInfo.InvariantCulture) / PartStillTooLarge);

    /// <summary>Whether the amount is one that only stands for many, what is left of such a one after others came off, or a share of it.</summary>
    public static bool IsStandIn(Money amount) => Money.Max(amount, -amount) >= LeastStandIn;

    /// <summary>Whether less than zero makes sense, as it does for adjusted gross income.</summary>
    public bool MayBeNegative { get; init; }

    /// <summary>The ends an unknown amount could reach, given the answers so far.</summary>
    public required Func<Answers, IReadOnlyList<Possibility>> Ends { get; init; }

    /// <summary>What can be said of the amount by whoever does not know it and knows more than nothing.</summary>
    internal IReadOnlyList<AmountSide> Sides { get; init; } = [];

    /// <summary>The words that can be sent in place of the amount, each of which may fit other answers only.</summary>
    public IReadOnlyList<string> SideTokens => [.. Sides.Select(side => side.Token)];

    public override string Kind => "amount";

    public override IReadOnlyList<Possibility> OptionsFor(Answers soFar) =>
        Sides.Count == 0 ? [] : [.. Sides.Where(side => side.OfferWhen(soFar)).Select(side => new Possibility(side.Token, side.Words, IsExact: false))];

    public override bool Offers(string token, Answers soFar) => SideOf(token) is not { } side || side.OfferWhen(soFar);

    internal override bool Offers(Given answer, Answers soFar) => !answer.LeavesOpen(this) || Offers(answer.Token, soFar);

    public override bool TellsASide(string token) => SideOf(token) is not null;

    internal override bool LeavesOpen(string token) => base.LeavesOpen(token) || SideOf(token) is not null;

    internal override IReadOnlyList<Possibility> PossibilitiesOf(string token, Answers soFar) => SideOf(token) is { } side ? side.Ends(soFar) : Possibilities(soFar);

    internal override bool MayMean(string token, string value, Answers soFar) => SideOf(token) is not { } side || side.Holds(ValueOf(value), soFar);

    // Nearly every amount is of whole dollars, and each is read many times on one way through the interview.
    public override Money ValueOf(string token) => token.Length < LongestWhole && long.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var dollars)
        ? Money.Whole(dollars)
        : Money.Of(decimal.Parse(token, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));

    public override string TokenOf(Money value) => value.Dollars.ToString("0.##", CultureInfo.InvariantCulture);

    public override IReadOnlyList<Possibility> Possibilities(Answers soFar) => Ends(soFar);

    private AmountSide? SideOf(string token)
    {
        for (var i = 0; i < Sides.Count; i++)
        {
            if (Sides[i].Token == token)
            {
                return Sides[i];
            }
        }

        return null;
    }

    private protected override Parsed Read(string text)
    {
        if (SideOf(text) is not null)
        {
            return Parsed.Right(text);
        }

        var plain = OtherSpaces().Replace(text, " ").Replace('\u2212', '-');
        var number = InThousands().Match(plain) is { Success: true } brief ? brief : WrittenNumber().Match(plain);
        if (!number.Success)
        {
            return Parsed.Wrong(Written().Match(plain) switch
            {
                { Success: false } => $"Enter {Noun} in dollars, using digits, like 12,500 or 12500.50",
                { } close when close.Groups["cents"].Length > 3 => $"Enter {Noun} with no more than two digits after the point, like 1,234.56",
                _ => $"Check the commas or spaces in {Noun}; write it like 12,500 or 12500",
            });
        }

        var digits = number.Groups["dollars"].Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            + (number.Groups["thousand"].Success ? "000" : number.Groups["cents"].Value);
        if (digits.Length > MostDigits || decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) is var dollars && dollars >= TooLarge.Dollars)
        {
            return Parsed.Wrong($"{Noun.Capital()} must be less than {TooLarge}; check for extra digits");
        }

        var amount = number.Groups["minus"].Success ? -Money.Of(dollars) : Money.Of(dollars);
        return amount < Money.Zero && !MayBeNegative
            ? Parsed.Wrong($"{Noun.Capital()} cannot be less than zero; enter 0 or more")
            : Parsed.Right(TokenOf(amount));
    }

    private protected override string Words(string token) => SideOf(token)?.Words ?? ValueOf(token).ToString();

    private protected override Sentence AskForAnswer() => $"Enter {Noun} in dollars (0 is an answer), or choose I don't know";

    // Only the digits 0 to 9: others count as digits to some readers and are refused by the next.
    [GeneratedRegex(@"^((?<minus>-)? ?\$? ?|\$ ?(?<minus>-))(?<dollars>[0-9]+|[0-9]{1,3}([, ][0-9]{3})+)(?<cents>\.[0-9]{0,2})?( ?\$)?\z", Reads, matchTimeoutMilliseconds: Patience)]
    private static partial Regex WrittenNumber();

    // "22k" is how people say 22,000.
    [GeneratedRegex(@"^((?<minus>-)? ?\$? ?|\$ ?(?<minus>-))(?<dollars>[0-9]{1,6})(?<thousand>[kK])( ?\$)?\z", Reads, matchTimeoutMilliseconds: Patience)]
    private static partial Regex InThousands();

    [GeneratedRegex(@"^[-$ ]*[0-9, ]*(?<cents>\.[0-9]*)?[$ ]*\z", Reads, matchTimeoutMilliseconds: Patience)]
    private static partial Regex Written();

    // The no-break, figure, thin and narrow no-break spaces that word processors and other countries put between thousands.
    [GeneratedRegex(@"[\u00A0\u2007\u2009\u202F]", Reads, matchTimeoutMilliseconds: Patience)]
    private static partial Regex OtherSpaces();
}
