using System.Text.Json;
using FluentValidation;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>Reads the file of a state strictly: what is missing, unknown or without a source or a day is refused with its file and field.</summary>
internal static class StateFileReader
{
    private static readonly string[] OfAnOpenClass = ["floor", "form"];

    private static readonly string[] OnlyOfAnOpenClass = ["otherReading", "highIncome"];

    /// <summary>Reads a file such as "CA.json".</summary>
    /// <exception cref="FormatException">Something in the file is wrong; the message says where and what to do.</exception>
    public static StateFile Read(string fileName, string text) => Read(fileName, text, StatesLastYear.Held);

    /// <summary>The same, with another last year.</summary>
    internal static StateFile Read(string fileName, string text, StatesLastYear last)
    {
        var file = new FigureReader(fileName);
        using var json = file.Parse(text);
        var fields = Fields(file, json.RootElement, "", ["state", "name", "spans"], ["standardDeductions", "highIncomeThresholds", "basis", "thefts"]);
        var state = Word<UsState>(file, fields["state"], "state");
        if (state == UsState.None || fileName != $"{Token.Of(state).ToUpperInvariant()}.json")
        {
            throw file.Wrong("state", "it is not the state that the file is named after.", "Write its postal code in capitals, and name the file after it.");
        }

        var read = new StateFile(state, Words(file, fields["name"], "name"), [.. Each(file, fields["spans"], "spans").Select(item => Span(file, last, item.Json, item.Field))])
        {
            StandardDeductions = Figures(file, fields, "standardDeductions"),
            HighIncomeThresholds = Figures(file, fields, "highIncomeThresholds"),
            Basis = fields.TryGetValue("basis", out var basis) ? Basis(file, basis) : null,
            Thefts = fields.TryGetValue("thefts", out var thefts) ? [.. Each(file, thefts, "thefts").Select(item => Theft(file, last, item.Json, item.Field))] : [],
        };
        return StateFileChecks.All.Validate(read).Errors.Find(failure => failure.Severity == Severity.Error) is { } wrong
            ? throw file.Wrong(wrong.PropertyName, wrong.ErrorMessage, StateFileChecks.RemedyOf(wrong))
            : read;
    }

    private static StateYear Span(FigureReader file, StatesLastYear last, JsonElement json, string field)
    {
        var fields = Fields(file, json, field, ["from", "to", "treatment", "confidence", "checked", "says", "sources"], ["leans", "message", "floor", "form", "otherReading", "highIncome", "caveats"]);
        var treatment = Word<StateTreatment>(file, fields["treatment"], Inside(field, "treatment"));
        foreach (var key in OfAnOpenClass.Where(key => fields.ContainsKey(key) != (treatment == StateTreatment.OwnFloor)))
        {
            throw file.Wrong(Inside(field, key), "a floor and a form belong to the treatment own-floor, and only to it.", "Add the key or take it out, or correct the treatment.");
        }

        foreach (var key in OnlyOfAnOpenClass.Where(key => fields.ContainsKey(key) && treatment != StateTreatment.OwnFloor))
        {
            throw file.Wrong(Inside(field, key), "it says something only where the class is open.", "Take it out, or correct the treatment.");
        }

        var years = Years(file, last, fields, field);
        return new(
            years,
            treatment,
            Leans(file, fields, field, treatment),
            Word<StateConfidence>(file, fields["confidence"], Inside(field, "confidence")),
            file.Day(fields["checked"], Inside(field, "checked")),
            Words(file, fields["says"], Inside(field, "says")),
            Sources(file, fields["sources"], Inside(field, "sources"), years))
        {
            Message = fields.TryGetValue("message", out var message) ? Words(file, message, Inside(field, "message")) : null,
            Floor = fields.TryGetValue("floor", out var floor) ? Floor(file, floor, Inside(field, "floor")) : null,
            Form = fields.TryGetValue("form", out var form) ? Form(file, form, Inside(field, "form")) : null,
            OtherReading = fields.TryGetValue("otherReading", out var other) ? Other(file, other, Inside(field, "otherReading")) : null,
            HighIncome = fields.TryGetValue("highIncome", out var high) ? Words(file, high, Inside(field, "highIncome")) : null,
            Caveats = fields.TryGetValue("caveats", out var caveats) ? [.. Each(file, caveats, Inside(field, "caveats")).Select(item => Caveat(file, item.Json, item.Field))] : [],
        };
    }

    private static StateTheftSpan Theft(FigureReader file, StatesLastYear last, JsonElement json, string field)
    {
        var fields = Fields(file, json, field, ["from", "to", "answer", "confidence", "checked", "says", "sources"], ["floor", "form", "forProfit"]);
        var answer = Word<StateTheftAnswer>(file, fields["answer"], Inside(field, "answer"));
        if (fields.ContainsKey("floor") != (answer == StateTheftAnswer.Possible))
        {
            throw file.Wrong(Inside(field, "floor"), "a floor belongs to the answer possible, and only to it.", "Add the key or take it out, or correct the answer.");
        }

        var years = Years(file, last, fields, field);
        return new(
            years,
            answer,
            Word<StateConfidence>(file, fields["confidence"], Inside(field, "confidence")),
            file.Day(fields["checked"], Inside(field, "checked")),
            Words(file, fields["says"], Inside(field, "says")),
            Sources(file, fields["sources"], Inside(field, "sources"), years))
        {
            Floor = fields.TryGetValue("floor", out var floor) ? TheftFloor(file, floor, Inside(field, "floor")) : null,
            Form = fields.TryGetValue("form", out var form) ? Words(file, form, Inside(field, "form")) : null,
            ForProfit = fields.TryGetValue("forProfit", out var profit) ? Words(file, profit, Inside(field, "forProfit")) : null,
        };
    }

    private static StateTheftFloor TheftFloor(FigureReader file, JsonElement json, string field)
    {
        var fields = file.Fields(json, field, ["perEvent", "incomeShare", "base", "source", "checked"]);
        return new(
            file.Amount(fields["perEvent"], Inside(field, "perEvent")),
            file.Fraction(fields["incomeShare"], Inside(field, "incomeShare")),
            Word<FloorBase>(file, fields["base"], Inside(field, "base")),
            file.Source(fields["source"], Inside(field, "source")),
            file.Day(fields["checked"], Inside(field, "checked")));
    }

    private static YearRange Years(FigureReader file, StatesLastYear last, Dictionary<string, JsonElement> fields, string field)
    {
        var from = file.Whole(fields["from"], Inside(field, "from"));
        var to = fields["to"] is { ValueKind: JsonValueKind.String } word ? LastOf(file, last, word, fields, field) : file.Whole(fields["to"], Inside(field, "to"));
        return from <= to ? YearRange.Between(from, to) : throw file.Wrong(Inside(field, "to"), $"it ends with {to}, before it begins.", "Write the first year under from and the last under to.");
    }

    // A span reaches the last year only when it was looked at for it: nothing is carried over.
    private static int LastOf(FigureReader file, StatesLastYear last, JsonElement word, Dictionary<string, JsonElement> fields, string field) =>
        file.Text(word, Inside(field, "to")) != StatesLastYear.Word
            ? throw file.Wrong(Inside(field, "to"), "it is no year.", $"Write the year in digits without quotes, or \"{StatesLastYear.Word}\".")
        : file.Day(fields["checked"], Inside(field, "checked")) < last.CheckedFrom
            ? throw file.Wrong(Inside(field, "checked"), $"the span reaches {last.Year}, and was not checked since {last.CheckedFrom:yyyy-MM-dd}.", "Check it for that year and renew the day, or end it with an earlier year in digits.")
        : last.Year;

    private static bool Leans(FigureReader file, Dictionary<string, JsonElement> fields, string field, StateTreatment treatment)
    {
        if (!fields.TryGetValue("leans", out var leans))
        {
            return false;
        }

        return treatment == StateTreatment.Check && file.Text(leans, Inside(field, "leans")) == "closed"
            ? true
            : throw file.Wrong(Inside(field, "leans"), "only a treatment that is not clear leans, and only to \"closed\".", "Take it out, or correct the treatment.");
    }

    private static StateFloor Floor(FigureReader file, JsonElement json, string field)
    {
        var fields = file.Fields(json, field, ["rate", "base", "baseLine", "source", "checked"]);
        return new(
            file.Fraction(fields["rate"], Inside(field, "rate")),
            Word<FloorBase>(file, fields["base"], Inside(field, "base")),
            Words(file, fields["baseLine"], Inside(field, "baseLine")),
            file.Source(fields["source"], Inside(field, "source")),
            file.Day(fields["checked"], Inside(field, "checked")));
    }

    private static StateForm Form(FigureReader file, JsonElement json, string field)
    {
        var fields = file.Fields(json, field, ["name", "source", "lines", "then"]);
        var lines = Each(file, fields["lines"], Inside(field, "lines")).Select(item => Line(file, item.Json, item.Field)).ToList();
        return lines.Count(line => line.Role == StateLineRole.Loss) == 1
            ? new(Words(file, fields["name"], Inside(field, "name")), file.Source(fields["source"], Inside(field, "source")), lines, Words(file, fields["then"], Inside(field, "then")))
            : throw file.Wrong(Inside(field, "lines"), "the loss goes on no line, or on several.", "Give exactly one line the role loss.");
    }

    private static StateLine Line(FigureReader file, JsonElement json, string field)
    {
        var fields = file.Fields(json, field, ["line", "label", "role"]);
        return new(Words(file, fields["line"], Inside(field, "line")), Words(file, fields["label"], Inside(field, "label")), Word<StateLineRole>(file, fields["role"], Inside(field, "role")));
    }

    private static StateOtherReading Other(FigureReader file, JsonElement json, string field)
    {
        var fields = file.Fields(json, field, ["says", "source"]);
        return new(Words(file, fields["says"], Inside(field, "says")), file.Source(fields["source"], Inside(field, "source")));
    }

    private static StateCaveat Caveat(FigureReader file, JsonElement json, string field)
    {
        var fields = Fields(file, json, field, ["id", "text"], ["source", "cuts"]);
        return new(
            Words(file, fields["id"], Inside(field, "id")),
            Words(file, fields["text"], Inside(field, "text")),
            fields.TryGetValue("source", out var source) ? file.Source(source, Inside(field, "source")) : null)
        {
            CutsAllItemized = fields.TryGetValue("cuts", out var cuts) && (file.Text(cuts, Inside(field, "cuts")) == "all-itemized" ? true : throw file.Wrong(Inside(field, "cuts"), "it can only say \"all-itemized\".", "Write all-itemized where it cuts every itemized deduction, or take the key out.")),
        };
    }

    private static StateBasis Basis(FigureReader file, JsonElement json)
    {
        var fields = Fields(file, json, "basis", ["text", "source", "checked"], ["iras", "accounts", "count"]);
        return new(
            Words(file, fields["text"], "basis.text"),
            file.Source(fields["source"], "basis.source"),
            file.Day(fields["checked"], "basis.checked"),
            fields.TryGetValue("iras", out var iras) && (file.Text(iras, "basis.iras") == "more" ? true : throw file.Wrong("basis.iras", "it can only say \"more\".", "Write more where the state taxed IRA contributions that federal law did not, or take the key out.")))
        {
            Of = fields.TryGetValue("accounts", out var accounts) ? Word<StateBasisScope>(file, accounts, "basis.accounts") : StateBasisScope.AllAccounts,
            IsTheFederalOne = fields.TryGetValue("count", out var count) && (file.Text(count, "basis.count") == "federal" ? true : throw file.Wrong("basis.count", "it can only say \"federal\".", "Write federal where the state follows the federal count, or take the key out.")),
        };
    }

    private static List<StateFigure> Figures(FigureReader file, Dictionary<string, JsonElement> all, string key)
    {
        var figures = all.TryGetValue(key, out var json) ? Each(file, json, key).Select(item => Figure(file, item.Json, item.Field)).ToList() : [];
        return figures.GroupBy(figure => (figure.Year, figure.Status)).FirstOrDefault(same => same.Skip(1).Any()) is { } twice
            ? throw file.Wrong(key, $"the figure for {twice.Key.Year} and {Token.Of(twice.Key.Status)} stands twice.", "Keep one of the two.")
            : figures;
    }

    private static StateFigure Figure(FigureReader file, JsonElement json, string field)
    {
        var fields = file.Fields(json, field, ["year", "status", "value", "source", "checked"]);
        return new(
            new TaxYear(file.Whole(fields["year"], Inside(field, "year"))),
            Word<FilingStatus>(file, fields["status"], Inside(field, "status")),
            file.Amount(fields["value"], Inside(field, "value")),
            file.Source(fields["source"], Inside(field, "source")),
            file.Day(fields["checked"], Inside(field, "checked")));
    }

    private static List<Authority> Sources(FigureReader file, JsonElement json, string field, YearRange years)
    {
        var sources = new List<Authority>();
        foreach (var (item, place) in Each(file, json, field))
        {
            var source = file.Source(item, place);
            for (var year = years.First!.Value; year <= years.Last!.Value; year = year.Next)
            {
                if (!source.CoversYear(year))
                {
                    throw file.Wrong(place, $"the authority '{source.Id}' does not speak to {year}.", "Name another source, split the span, or give the source a citation for the year.");
                }
            }

            sources.Add(source);
        }

        return sources.Count > 0 ? sources : throw file.Wrong(field, "no source is named.", "Name at least one id of Authorities/States.cs.");
    }

    private static IEnumerable<(JsonElement Json, string Field)> Each(FigureReader file, JsonElement json, string field) => json.ValueKind == JsonValueKind.Array
        ? json.EnumerateArray().Select((item, i) => (item, $"{field}[{i}]"))
        : throw file.Wrong(field, "it is not a list.", "Write it in square brackets.");

    // What may be left out is expected where it stands, so that a misspelt key is still refused.
    private static Dictionary<string, JsonElement> Fields(FigureReader file, JsonElement json, string field, string[] required, string[] optional) =>
        file.Fields(json, field, [.. required, .. optional.Where(key => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(key, out _))]);

    private static T Word<T>(FigureReader file, JsonElement json, string field)
        where T : struct, Enum
    {
        var word = file.Text(json, field);
        return Token.TryRead<T>(word, out var value)
            ? value
            : throw file.Wrong(field, $"'{word}' is not known here.", "Write one of " + string.Join(", ", Enum.GetValues<T>().Select(Token.Of)) + ".");
    }

    private static string Words(FigureReader file, JsonElement json, string field)
    {
        var text = file.Text(json, field);
        return text.Trim().Length > 0 ? text : throw file.Wrong(field, "it is empty.", "Write what it says, or take the key out.");
    }

    private static string Inside(string field, string key) => FigureReader.Inside(field, key);
}
