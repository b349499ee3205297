using RetirementLoss.Rules.Law.Files;
using System.Globalization;
using System.Text.Json;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>When required distributions begin, by day of birth (IRC 401(a)(9)(C)).</summary>
/// <remarks>Payments of 2020 were waived. Roth IRAs never require them in the owner's life, designated Roth accounts only through 2023.</remarks>
internal sealed class RequiredDistributions
{
    internal const string FileName = "RequiredDistributions.json";
    private const string DueDayPattern = "MM-dd";
    private const string Open = "open";

    private static readonly Lazy<RequiredDistributions> InLibrary = new(() => Read(FileName, LawFiles.TextIn(FigureReader.Folder, FileName)));

    private readonly DateOnly dueDay;

    private RequiredDistributions(IReadOnlyList<RequiredStart> starts, DateOnly dueDay)
    {
        Starts = starts;
        this.dueDay = dueDay;
    }

    /// <summary>The table in force.</summary>
    public static RequiredDistributions Table => InLibrary.Value;

    /// <summary>The ages, in order of birth.</summary>
    public IReadOnlyList<RequiredStart> Starts { get; }

    /// <summary>The age for someone born on that day.</summary>
    public RequiredStart StartFor(DateOnly born) => Starts.Single(start => start.Includes(born));

    /// <summary>The day by which the first payment is due: 1 April after the year in which the age is reached.</summary>
    public DateOnly FirstPaymentDue(DateOnly born) =>
        new(new TaxYear(StartFor(born).ReachedOn(born).Year).Next.Number, dueDay.Month, dueDay.Day);

    /// <summary>Reads the table; spans of birth must follow one another without gap or overlap.</summary>
    /// <exception cref="FormatException">Something in the file is wrong; the message says where and what to do.</exception>
    public static RequiredDistributions Read(string fileName, string text)
    {
        var file = new FigureReader(fileName);
        using var json = file.Parse(text);
        var fields = file.Fields(json.RootElement, "", ["firstPaymentDue", "starts"]);
        var due = file.Text(fields["firstPaymentDue"], "firstPaymentDue");
        if (!DateOnly.TryParseExact(due, DueDayPattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dueDay))
        {
            throw file.Wrong("firstPaymentDue", $"'{due}' is not a day of the year.", $"Write it as {DueDayPattern}.");
        }

        if (fields["starts"].ValueKind != JsonValueKind.Array || fields["starts"].GetArrayLength() == 0)
        {
            throw file.Wrong("starts", "it is not a list of ages.", "Write the spans of birth in brackets.");
        }

        var starts = fields["starts"].EnumerateArray().Select((start, index) => ReadStart(file, start, At(index))).ToList();
        RefuseGaps(file, starts);
        return new RequiredDistributions(starts.AsReadOnly(), dueDay);
    }

    private static RequiredStart ReadStart(FigureReader file, JsonElement json, string field)
    {
        var fields = file.Fields(json, field, ["bornFrom", "bornThrough", "years", "months", "source", "status", "checked"]);
        var (source, status, checkedOn) = file.Provenance(fields, field);
        return new RequiredStart(
            ReadEnd("bornFrom"),
            ReadEnd("bornThrough"),
            file.Whole(fields["years"], FigureReader.Inside(field, "years")),
            file.Whole(fields["months"], FigureReader.Inside(field, "months")),
            source,
            status,
            checkedOn);

        DateOnly? ReadEnd(string key) => file.Text(fields[key], FigureReader.Inside(field, key)) == Open
            ? null
            : file.Day(fields[key], FigureReader.Inside(field, key));
    }

    private static void RefuseGaps(FigureReader file, List<RequiredStart> starts)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            var expected = i == 0 ? null : starts[i - 1].BornThrough?.AddDays(1);
            if (starts[i].BornFrom != expected || (i > 0 && expected is null))
            {
                throw file.Wrong(FigureReader.Inside(At(i), "bornFrom"), "it does not follow the span before it.", "Begin the first span with \"open\" and every other on the day after the last.");
            }
        }

        if (starts[^1].BornThrough is not null)
        {
            throw file.Wrong(FigureReader.Inside(At(starts.Count - 1), "bornThrough"), "the last span ends.", "Write \"open\".");
        }
    }

    private static string At(int index) => string.Create(CultureInfo.InvariantCulture, $"starts[{index}]");
}
