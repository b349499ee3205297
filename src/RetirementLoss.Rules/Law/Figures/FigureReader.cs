using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Json;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>One file of figures, read strictly: what is not expected is refused with its file, its field and what to do.</summary>
internal sealed class FigureReader(string name)
{
    /// <summary>Where the figures stand.</summary>
    public const string Folder = "Law/Figures/";

    private const string DayPattern = "yyyy-MM-dd";

    private static readonly FrozenDictionary<string, FigureStatus> Statuses =
        Enum.GetValues<FigureStatus>().ToFrozenDictionary(Token.Of, StringComparer.Ordinal);

    public string Name => name;

    public JsonDocument Parse(string text) => StrictJson.Document(name, text);

    public FormatException Wrong(string field, string problem, string remedy) => StrictJson.Wrong(name, field, problem, remedy);

    /// <summary>The values of an object that must have exactly the expected keys.</summary>
    public Dictionary<string, JsonElement> Fields(JsonElement json, string field, IReadOnlyCollection<string> expected)
    {
        var found = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in StrictJson.Members(json, expected, []))
        {
            var place = Inside(field, member.Name ?? "");
            found.Add(member.Name ?? "", member.Fault switch
            {
                JsonFault.None => member.Value,
                JsonFault.NoObject => throw Wrong(field, "it is not an object.", "Write it in braces with the keys " + string.Join(", ", expected) + "."),
                JsonFault.Twice => throw Wrong(place, "the key stands twice.", "Keep one of the two."),
                JsonFault.Missing => throw Wrong(place, "the key is missing.", "Add it; where the law has no such figure, write \"notInForce\" as its value."),
                _ => throw Wrong(place, "the key is unknown.", "Correct its spelling or remove it; known keys here are " + string.Join(", ", expected) + "."),
            });
        }

        return found;
    }

    public Authority Source(JsonElement json, string field)
    {
        var id = Text(json, field);
        return Register.TryFind(id)
            ?? throw Wrong(field, $"no authority has the id '{id}'.", "Correct the id or add the source to Authorities/Federal.*.cs, or to States.cs.");
    }

    public FigureStatus Status(JsonElement json, string field)
    {
        var word = Text(json, field);
        return Statuses.TryGetValue(word, out var status)
            ? status
            : throw Wrong(field, $"'{word}' is not a status.", "Write one of " + string.Join(", ", Statuses.Keys.Order(StringComparer.Ordinal)) + ".");
    }

    /// <summary>Where a value comes from and when it was looked at, which stands beside each value in the same three words.</summary>
    public (Authority Source, FigureStatus Status, DateOnly CheckedOn) Provenance(Dictionary<string, JsonElement> fields, string field) =>
        (Source(fields["source"], Inside(field, "source")), Status(fields["status"], Inside(field, "status")), Day(fields["checked"], Inside(field, "checked")));

    /// <summary>A value that stands in the file with its provenance, which is read too, so that it cannot be wrong.</summary>
    public T Value<T>(Dictionary<string, JsonElement> fields, string key, Func<JsonElement, string, T> read)
    {
        var parts = Fields(fields[key], key, ["value", "source", "status", "checked"]);
        _ = Provenance(parts, key);
        return read(parts["value"], Inside(key, "value"));
    }

    public DateOnly Day(JsonElement json, string field)
    {
        var text = Text(json, field);
        return DateOnly.TryParseExact(text, DayPattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Wrong(field, $"'{text}' is not a date.", $"Write a day of the calendar as {DayPattern}.");
    }

    public Money Amount(JsonElement json, string field)
    {
        var dollars = Number(json, field);
        var amount = Money.Of(dollars);
        return dollars < 0 ? throw Wrong(field, $"the amount {dollars} is negative.", "Write amounts without a sign.")
            : amount.Dollars != dollars ? throw Wrong(field, $"the amount {dollars} has parts of a cent.", "Write dollars and whole cents.")
            : amount;
    }

    public AmountsByStatus Amounts(JsonElement json, string field)
    {
        var amounts = Fields(json, field, [.. Enum.GetValues<FilingStatus>().Select(Token.Of)]);
        return new AmountsByStatus(Enum.GetValues<FilingStatus>()
            .ToDictionary(status => status, status => Amount(amounts[Token.Of(status)], Inside(field, Token.Of(status)))));
    }

    /// <summary>Reads rates by filing status, each as a list of steps such as [9525, 0.12]: the rate on income above the amount.</summary>
    public RateSchedule Schedule(JsonElement json, string field)
    {
        var ladders = Fields(json, field, [.. Enum.GetValues<FilingStatus>().Select(Token.Of)]);
        return new RateSchedule(Enum.GetValues<FilingStatus>()
            .ToDictionary(status => status, status => Steps(ladders[Token.Of(status)], Inside(field, Token.Of(status)))));
    }

    /// <summary>Reads 0.02, or a fraction that has no end as a decimal as { "numerator": 2, "denominator": 37 }.</summary>
    public Rate Fraction(JsonElement json, string field)
    {
        decimal numerator, denominator = 1;
        if (json.ValueKind == JsonValueKind.Object)
        {
            var parts = Fields(json, field, ["numerator", "denominator"]);
            numerator = Number(parts["numerator"], Inside(field, "numerator"));
            denominator = Number(parts["denominator"], Inside(field, "denominator"));
        }
        else
        {
            numerator = Number(json, field);
        }

        return numerator >= 0 && denominator > 0 && numerator <= denominator
            ? new Rate(numerator, denominator)
            : throw Wrong(field, "the rate is not between 0 and 1.", "Write two percent as 0.02.");
    }

    public FormLine Line(JsonElement json, string field)
    {
        var text = Text(json, field);
        return FormLine.Parse(text)
            ?? throw Wrong(field, $"'{text}' is not a form line.", "Write it as \"Form 1040, line 15a\".");
    }

    public int Whole(JsonElement json, string field) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number)
            ? number
            : throw Wrong(field, "it is not a whole number.", "Write digits without quotes.");

    public string Text(JsonElement json, string field) => json.ValueKind == JsonValueKind.String
        ? json.GetString()!
        : throw Wrong(field, "it is not text.", "Write it in quotes.");

    public static string Inside(string field, string key) => field.Length == 0 ? key : $"{field}.{key}";

    private IReadOnlyList<RateStep> Steps(JsonElement json, string field)
    {
        var steps = new List<RateStep>();
        foreach (var pair in json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : throw Wrong(field, "it is not a list.", "Write steps such as [0, 0.1], [9525, 0.12]."))
        {
            var step = pair.ValueKind == JsonValueKind.Array && pair.EnumerateArray().ToArray() is [var over, var rate]
                ? new RateStep(Amount(over, field), Fraction(rate, field))
                : throw Wrong(field, "a step is not an amount and a rate.", "Write it as [9525, 0.12].");
            var follows = steps is [.., var last] ? step.Over > last.Over && step.Rate.Numerator > last.Rate.Numerator : step.Over.IsZero;
            steps.Add(follows ? step : throw Wrong(field, $"the step at {step.Over} does not follow.", "Begin at 0, and let amounts and rates rise."));
        }

        return steps.Count > 0 ? [.. steps] : throw Wrong(field, "it has no steps.", "Write steps such as [0, 0.1], [9525, 0.12].");
    }

    private decimal Number(JsonElement json, string field) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number)
            ? number
            : throw Wrong(field, "it is not a number.", "Write digits without quotes or commas.");
}
