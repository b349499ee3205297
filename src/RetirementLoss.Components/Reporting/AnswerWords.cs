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
        AnswerWord.No => "No.",
        AnswerWord.Partly => "Partly.",
        AnswerWord.Yes => "Yes.",
        AnswerWord.Depends => "It depends.",
        AnswerWord.TooLate => "Too late.",
        AnswerWord.NotCovered => "Not covered.",
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
    public static string OfAState(AnswerWord word) => word is AnswerWord.Yes or AnswerWord.Partly ? "Possible." : Of(word);

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
        return span.IsFirm ? span.Low.ToString() : span.High is { } high ? $"{span.Low} to {high}" : $"{span.Low} or more";
    }

    /// <summary>What a deduction is worth, in few words.</summary>
    public static string Of(Worth worth)
    {
        ArgumentNullException.ThrowIfNull(worth);
        return worth.Kind switch
        {
            WorthKind.WorkedOut => $"{worth.Amount}",
            WorthKind.AtYourRate => $"{InCents(worth.LowestRate)} to {InCents(worth.HighestRate)}¢ a dollar",
            WorthKind.AgainstGainsOnly or WorthKind.RatesNotHeld => "Not worked out",
            _ => throw new ArgumentOutOfRangeException(nameof(worth), worth.Kind, "This worth has no words yet; add them."),
        };
    }

    /// <summary>What the worth is and leaves out, in a line.</summary>
    public static string InShort(Worth worth, TaxYear year)
    {
        ArgumentNullException.ThrowIfNull(worth);
        return worth.Kind switch
        {
            WorthKind.WorkedOut => "About: ordinary federal rates. Credits, the minimum tax and state tax are left out.",
            WorthKind.AtYourRate => $"At your own top rate on {worth.Of}. Credits and state tax are left out.",
            WorthKind.AgainstGainsOnly or WorthKind.RatesNotHeld => Means(worth, year),
            _ => throw new ArgumentOutOfRangeException(nameof(worth), worth.Kind, "This worth has no words yet; add them."),
        };
    }

    /// <summary>How the worth was found, and what it leaves out.</summary>
    public static string Means(Worth worth, TaxYear year)
    {
        ArgumentNullException.ThrowIfNull(worth);
        var leavesOut = worth.LeavesOut.Select(Of).OfType<string>().ToList();
        var left = leavesOut.Count == 0 ? "" : $" Left out: {string.Join(", ", leavesOut)}.";
        return worth.Kind switch
        {
            WorthKind.WorkedOut => $"Ordinary federal tax, by the rate schedule: {worth.TaxWithout} without the deduction and {worth.TaxWith} with it.{(worth.LeavesOut.Contains(WorthLimit.TaxTable) ? " The printed tax table can differ by a few dollars." : "")}{left}",
            WorthKind.AtYourRate => $"{worth.Of} at your own top rate. Your filing status and taxable income tell it.{left}",
            WorthKind.AgainstGainsOnly => "It comes off capital gains, and the rates on gains are not held here.",
            WorthKind.RatesNotHeld => $"The tax rates of {year} are not held here, so its worth in tax is not shown.",
            _ => throw new ArgumentOutOfRangeException(nameof(worth), worth.Kind, "This worth has no words yet; add them."),
        };
    }

    /// <summary>The heading of a next thing.</summary>
    public static string Heading(NextThing thing, TaxYear year, string? state)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return thing.Kind switch
        {
            NextThingKind.ThisWeek => "First of all",
            NextThingKind.FindOut => "Find out first",
            NextThingKind.OnYourReturn => $"On your {year} return",
            NextThingKind.OnTheStateReturn => $"On the {state} return",
            NextThingKind.ByDay => thing.By is { } day ? $"By {Long(day)}" : "In time",
            NextThingKind.IfNotFiledYet => thing.By is { } due ? $"By {Long(due)}, if not filed yet" : "If you have not filed yet",
            NextThingKind.IfFiledLate => "Filed late?",
            NextThingKind.IfALossWasCarried => "The unused part goes on",
            NextThingKind.IfStillOpen => "Still with the IRS?",
            NextThingKind.InsideTheAccount => "Inside the account",
            NextThingKind.BeforeMoneyComesOut => "Before you take money out",
            NextThingKind.BeforeTheYearEnds => "Before the year ends",
            NextThingKind.Keep => "Keep",
            NextThingKind.AskFirst => "Worth a look",
            NextThingKind.LookAgain => thing.By is { } day ? $"After {Long(day)}" : "Later",
            _ => throw new ArgumentOutOfRangeException(nameof(thing), thing.Kind, "This kind of thing has no heading yet; add one."),
        };
    }

    private static string Long(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static string InCents(Rate? rate) => rate is { } known ? (known.Numerator * Cents / known.Denominator).ToString("0.#", CultureInfo.InvariantCulture) : "";

    private static string? Of(WorthLimit limit) => limit switch
    {
        WorthLimit.Credits => "credits",
        WorthLimit.MinimumTax => "the alternative minimum tax",
        WorthLimit.StateTax => "state tax",
        WorthLimit.Dependents => "exemptions of dependents",
        WorthLimit.PartAgainstGains => "the part that comes off gains",
        WorthLimit.TaxTable => null,
        _ => throw new ArgumentOutOfRangeException(nameof(limit), limit, "This limit has no words yet; add them."),
    };
}
