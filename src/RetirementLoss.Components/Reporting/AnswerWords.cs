using System.Globalization;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Reporting;

/// <summary>The short answer in words, and the names of its looks.</summary>
public static class AnswerWords
{
    private const int Cents = 100;

    /// <summary>The word, with its full stop.</summary>
    public static string Of(AnswerWord word) => word switch
    {
        AnswerWord.No => T("No."),
        AnswerWord.Partly => T("Partly."),
        AnswerWord.Yes => T("Yes."),
        AnswerWord.Depends => T("It depends."),
        AnswerWord.TooLate => T("Too late."),
        AnswerWord.NotCovered => T("Not covered."),
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "This answer has no word yet; add one."),
    };

    /// <summary>The class of its look.</summary>
    public static string Look(AnswerWord word) => word switch
    {
        AnswerWord.No => "no",
        AnswerWord.Partly => "partly",
        AnswerWord.Yes => "yes",
        AnswerWord.Depends => "open",
        AnswerWord.TooLate => "late",
        AnswerWord.NotCovered => "outside",
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "This answer has no look yet; add one."),
    };

    /// <summary>The look of a state's answer: possible is never shown as a yes.</summary>
    public static string LookOfAState(AnswerWord word) => word == AnswerWord.Yes ? "partly" : Look(word);

    /// <summary>The word for a state, where a yes is only possible.</summary>
    public static string OfAState(AnswerWord word) => word is AnswerWord.Yes or AnswerWord.Partly ? T("Possible.") : Of(word);

    /// <summary>Whether the word is too long for the largest size.</summary>
    public static bool IsLong(string word)
    {
        const int Most = 7;
        ArgumentNullException.ThrowIfNull(word);
        return word.Length > Most;
    }

    /// <summary>An amount, or its ends.</summary>
    public static string Of(AmountSpan span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return span.IsFirm ? span.Low.ToString() : span.High is { } high ? T($"{span.Low} to {high}") : T($"{span.Low} or more");
    }

    /// <summary>What a deduction is worth, in few words.</summary>
    public static string Of(Worth worth)
    {
        ArgumentNullException.ThrowIfNull(worth);
        return worth.Kind switch
        {
            WorthKind.WorkedOut => $"{worth.Amount}",
            WorthKind.AtYourRate => T($"{InCents(worth.LowestRate)} to {InCents(worth.HighestRate)}¢ a dollar"),
            WorthKind.AgainstGainsOnly or WorthKind.RatesNotHeld => T("Not worked out"),
            _ => throw new ArgumentOutOfRangeException(nameof(worth), worth.Kind, "This worth has no words yet; add them."),
        };
    }

    /// <summary>What the worth is and leaves out, in a line.</summary>
    public static string InShort(Worth worth, TaxYear year)
    {
        ArgumentNullException.ThrowIfNull(worth);
        return worth.Kind switch
        {
            WorthKind.WorkedOut => T("Ordinary federal rates; without credits, minimum tax and state tax."),
            WorthKind.AtYourRate => T($"At your own top rate on {worth.Of}. Credits and state tax are left out."),
            WorthKind.AgainstGainsOnly or WorthKind.RatesNotHeld => Means(worth, year),
            _ => throw new ArgumentOutOfRangeException(nameof(worth), worth.Kind, "This worth has no words yet; add them."),
        };
    }

    /// <summary>How the worth was found, and what it leaves out.</summary>
    public static string Means(Worth worth, TaxYear year)
    {
        ArgumentNullException.ThrowIfNull(worth);
        var leavesOut = worth.LeavesOut.Select(Of).OfType<string>().ToList();
        var left = leavesOut.Count == 0 ? "" : T($" Left out: {string.Join(", ", leavesOut)}.");
        return worth.Kind switch
        {
            WorthKind.WorkedOut => T($"Ordinary federal tax, by the rate schedule: {worth.TaxWithout} without the deduction and {worth.TaxWith} with it.{(worth.LeavesOut.Contains(WorthLimit.TaxTable) ? T(" The printed tax table can differ by a few dollars.") : "")}{left}"),
            WorthKind.AtYourRate => T($"{worth.Of} at your own top rate. Your filing status and taxable income tell it.{left}"),
            WorthKind.AgainstGainsOnly => T("It comes off capital gains, and the rates on gains are not held here."),
            WorthKind.RatesNotHeld => T($"The tax rates of {year} are not held here."),
            _ => throw new ArgumentOutOfRangeException(nameof(worth), worth.Kind, "This worth has no words yet; add them."),
        };
    }

    /// <summary>The heading of a next thing.</summary>
    public static string Heading(NextThing thing, TaxYear year, string? state)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return thing.Kind switch
        {
            NextThingKind.ThisWeek => T("First of all"),
            NextThingKind.FindOut => T("Find out first"),
            NextThingKind.OnYourReturn => T($"On your {year} return"),
            NextThingKind.OnTheStateReturn => T($"On the {state} return"),
            NextThingKind.ByDay => thing.By is { } day ? T($"By {DayOf(day)}") : T("In time"),
            NextThingKind.IfNotFiledYet => thing.By is { } due ? T($"By {DayOf(due)}, if not filed yet") : T("If you have not filed yet"),
            NextThingKind.IfFiledLate => T("Filed late?"),
            NextThingKind.IfALossWasCarried => T("The unused part goes on"),
            NextThingKind.IfStillOpen => T("Still with the IRS?"),
            NextThingKind.InsideTheAccount => T("Inside the account"),
            NextThingKind.BeforeMoneyComesOut => T("Before you take money out"),
            NextThingKind.BeforeTheYearEnds => T("Before the year ends"),
            NextThingKind.Keep => T("Keep"),
            NextThingKind.AskFirst => T("Worth a look"),
            NextThingKind.LookAgain => thing.By is { } day ? T($"After {DayOf(day)}") : T("Later"),
            _ => throw new ArgumentOutOfRangeException(nameof(thing), thing.Kind, "This kind of thing has no heading yet; add one."),
        };
    }

    private static string InCents(Rate? rate) => rate is { } known ? (known.Numerator * Cents / known.Denominator).ToString("0.#", CultureInfo.InvariantCulture) : "";

    private static string? Of(WorthLimit limit) => limit switch
    {
        WorthLimit.Credits => T("credits"),
        WorthLimit.MinimumTax => T("the alternative minimum tax"),
        WorthLimit.StateTax => T("state tax"),
        WorthLimit.Dependents => T("exemptions of dependents"),
        WorthLimit.PartAgainstGains => T("the part that comes off gains"),
        WorthLimit.TaxTable => null,
        _ => throw new ArgumentOutOfRangeException(nameof(limit), limit, "This limit has no words yet; add them."),
    };
}
