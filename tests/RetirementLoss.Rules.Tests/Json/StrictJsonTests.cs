using RetirementLoss.Rules.Json;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Json;

/// <summary>One reader of JSON, and nothing it takes for granted.</summary>
public sealed class StrictJsonTests
{
    private static readonly string[] Required = ["year", "words"];
    private static readonly string[] Optional = ["note"];

    [Fact]
    public void Record_is_read_with_comments() =>
        Assert.Equal(new Entry(2017, new("a")), StrictJson.Parse<Entry>("entry.json", "{ \"year\": 2017, /* checked */ \"inner\": { \"word\": \"a\" } }"));

    [Theory]
    [InlineData("{ \"year\": 2017, \"inner\": { \"word\": \"a\" }, \"more\": 1 }", "more")]
    [InlineData("{ \"year\": 2017, \"year\": 2018, \"inner\": { \"word\": \"a\" } }", "year")]
    [InlineData("{ \"year\": 2017, \"Inner\": { \"word\": \"a\" } }", "inner")]
    [InlineData("{ \"year\": 2017 }", "inner")]
    [InlineData("{ \"year\": \"2017\", \"inner\": { \"word\": \"a\" } }", "$.year")]
    [InlineData("{ \"year\": 2017, \"inner\": { \"word\": 3 } }", "$.inner.word")]
    [InlineData("{ \"year\": 2017, \"inner\": { \"word\": null } }", "$.inner")]
    [InlineData("{ \"year\": 2017, \"inner\": null }", "inner")]
    [InlineData("{ \"year\": 2017,", "'$'")]
    public void Record_that_does_not_fit_is_refused_by_file_and_place(string text, string place)
    {
        var wrong = Assert.Throws<FormatException>(() => StrictJson.Parse<Entry>("entry.json", text));

        Assert.StartsWith("entry.json, field '", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(place, wrong.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Null(StrictJson.Try<Entry>(text));
    }

    [Theory]
    [InlineData("{ \"year\": 1, \"words\": 2, \"note\": 3 }", "")]
    [InlineData("{ \"year\": 1, \"words\": 2 }", "")]
    [InlineData("{ \"words\": 2 }", "year Missing")]
    [InlineData("{ \"year\": 1, \"words\": 2, \"year\": 3 }", "year Twice")]
    [InlineData("{ \"year\": 1, \"words\": 2, \"other\": 3, \"Note\": 3 }", "other Unknown, Note Unknown")]
    [InlineData("{ \"year\": 1, \"words\": 2, \"\\ud800\": 3 }", " NameIsNoText")]
    [InlineData("{ }", "year Missing, words Missing")]
    [InlineData("[ ]", " NoObject")]
    public void Members_that_are_looked_at_one_by_one_tell_each_fault(string text, string faults)
    {
        using var json = StrictJson.Document("entry.json", text);

        Assert.Equal(faults, string.Join(", ", StrictJson.Members(json.RootElement, Required, Optional).Where(member => member.Fault != JsonFault.None).Select(member => $"{member.Name} {member.Fault}")));
    }

    [Fact]
    public void Text_that_is_no_JSON_is_refused_with_the_name_of_the_file() =>
        Assert.StartsWith("entry.json is not well-formed JSON", Assert.Throws<FormatException>(() => StrictJson.Document("entry.json", "year = 2017")).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_else_reads_JSON() => Violations.None(
        SourceTree.Files("src", ".cs").Where(file => !Readers.Contains(file.Path)).Where(file => Reading.Any(call => file.Code.Contains(call, StringComparison.Ordinal))).Select(file => $"{file.Path} reads JSON by itself; let StrictJson read it"));

    [Fact]
    public void Check_of_readers_looks_at_calls_that_are_there() =>
        Assert.All(Readers, path => Assert.Contains(Reading, call => SourceTree.Files("src", ".cs").Single(file => file.Path == path).Code.Contains(call, StringComparison.Ordinal)));

    private static readonly string[] Reading = ["JsonSerializer.Deserialize", "JsonDocument.Parse", "new Utf8JsonReader", "EnumerateObject("];

    // A body tells where it breaks off in words of its own, and none of what was sent; its members are read like any others. Examples show comments, which are no values.
    // What a tool of the assistants takes is read from our own description of it; a line of a file is only looked at for whether its object goes on in the next. Neither takes a value.
    private static readonly string[] Readers = ["src/RetirementLoss.Rules/Json/StrictJson.cs", "src/RetirementLoss.Web/Wire/RequestBody.cs", "src/RetirementLoss.Rules/Library/WorkedExamples.cs", "src/RetirementLoss.Web/Assistants/ToolArguments.cs", "src/RetirementLoss.Web/Batches/ClientFile.cs"];

    private sealed record Entry(int Year, Entry.Part Inner)
    {
        internal sealed record Part(string Word);
    }
}
