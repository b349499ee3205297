using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using FluentValidation;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>Reads the file of a tax year into its record; the record alone says which keys the file must have.</summary>
internal static class FigureLoader
{
    private static readonly FrozenDictionary<string, FigurePresence> Absences =
        Enum.GetValues<FigurePresence>()
            .Where(presence => presence != FigurePresence.InForce)
            .ToFrozenDictionary(presence => Key(presence.ToString()), StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, Func<Place, Figure>> Kinds = new Dictionary<Type, Func<Place, Figure>>
    {
        [typeof(Figure<Money>)] = place => ReadFigure(place, place.File.Amount),
        [typeof(Figure<AmountsByStatus>)] = place => ReadFigure(place, place.File.Amounts),
        [typeof(Figure<RateSchedule>)] = place => ReadFigure(place, place.File.Schedule),
        [typeof(Figure<Rate>)] = place => ReadFigure(place, place.File.Fraction),
        [typeof(Figure<FormLine>)] = place => ReadFigure(place, place.File.Line),
        [typeof(Figure<DateOnly>)] = place => ReadFigure(place, place.File.Day),
    }.ToFrozenDictionary();

    /// <summary>Reads a file such as "2017.json".</summary>
    /// <exception cref="FormatException">Something in the file is missing, unknown, doubled or wrong; the message says where and what to do.</exception>
    public static FederalYear Read(string fileName, string text)
    {
        var file = new FigureReader(fileName);
        using var json = file.Parse(text);
        var figures = new List<Figure>();
        var place = new Place(file, YearOf(file, json.RootElement), json.RootElement, "", figures);
        var year = (FederalYear)ReadGroup(typeof(FederalYear), place) with { Figures = figures.AsReadOnly() };
        return FederalYearChecks.All.Validate(year).Errors.Find(failure => failure.Severity == Severity.Error) is { } wrong
            ? throw file.Wrong(wrong.PropertyName, wrong.ErrorMessage, FederalYearChecks.RemedyOf(wrong))
            : year;
    }

    // The year is needed before the figures, which are told theirs.
    private static TaxYear YearOf(FigureReader file, JsonElement root)
    {
        var field = Key(nameof(FederalYear.Year));
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(field, out var json))
        {
            throw file.Wrong(field, "the key is missing.", "Begin the file with the year.");
        }

        var number = file.Whole(json, field);
        return file.Name == string.Create(CultureInfo.InvariantCulture, $"{number}.json")
            ? new TaxYear(number)
            : throw file.Wrong(field, $"it says {number}, which is not the name of the file.", "Correct the year or rename the file.");
    }

    private static object ReadGroup(Type type, Place place)
    {
        var constructor = type.GetConstructors().Single();
        var parameters = constructor.GetParameters();
        var fields = place.File.Fields(place.Json, place.Field, [.. parameters.Select(parameter => Key(parameter.Name!))]);
        return constructor.Invoke([.. parameters.Select(parameter => ReadPart(parameter.ParameterType, place.In(fields, Key(parameter.Name!))))]);
    }

    private static object ReadPart(Type type, Place place)
    {
        if (type == typeof(TaxYear))
        {
            return place.Year;
        }

        if (!Kinds.TryGetValue(type, out var read))
        {
            return ReadGroup(type, place);
        }

        var figure = read(place);
        place.Figures.Add(figure);
        return figure;
    }

    private static Figure<T> ReadFigure<T>(Place place, Func<JsonElement, string, T> readValue)
        where T : notnull
    {
        var file = place.File;
        var fields = file.Fields(place.Json, place.Field, ["value", "source", "status", "checked"]);
        var source = SourceOf(place.In(fields, "source"), place.Year);
        var status = file.Status(fields["status"], FigureReader.Inside(place.Field, "status"));
        var checkedOn = file.Day(fields["checked"], FigureReader.Inside(place.Field, "checked"));
        var value = fields["value"];
        return value.ValueKind == JsonValueKind.String && Absences.TryGetValue(value.GetString()!, out var absence)
            ? new Figure<T>(place.Field, place.Year, absence, source, status, checkedOn)
            : new Figure<T>(place.Field, place.Year, readValue(value, FigureReader.Inside(place.Field, "value")), source, status, checkedOn);
    }

    private static Authority SourceOf(Place place, TaxYear year)
    {
        var source = place.File.Source(place.Json, place.Field);
        return source.CoversYear(year)
            ? source
            : throw place.File.Wrong(place.Field, $"the authority '{source.Id}' does not speak to {year}.", "Name another source or give this one a citation for the year.");
    }

    private static string Key(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private sealed record Place(FigureReader File, TaxYear Year, JsonElement Json, string Field, List<Figure> Figures)
    {
        public Place In(Dictionary<string, JsonElement> fields, string key) => this with { Json = fields[key], Field = FigureReader.Inside(Field, key) };
    }
}
