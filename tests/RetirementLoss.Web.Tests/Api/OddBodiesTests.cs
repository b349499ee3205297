using System.Globalization;
using System.Text;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Tests;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>A thousand generated bodies, and more in a long run, from nearly right to noise; the seed is fixed, so a failure comes back.</summary>
public sealed class OddBodiesTests(ApiHost api) : IClassFixture<ApiHost>
{
    private static readonly int Bodies = HowMuch.Drawn(1000);

    private static readonly string[] OddValues =
    [
        "null", "{}", "[]", "[[1]]", "true", "false", "0", "-0", "-1", "0.005", "1e3", "1e-30", "1E+400", "99999999999999999999999999999999", "999999999.99", "900000000",
        "\"\"", "\" \"", "\"unknown\"", "\"UNKNOWN\"", "\"yes\"", "\"no\"", "\"0\"", "\"1,2,3\"", "\"$\"", "\"-\"", "\"NaN\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\ud83d\\ude00\"",
        "\"2017-02-29\"", "\"2026-12-31\"", "\"1/1/2017\"", "\"0001-01-01\"", "\"{0}\"", "\"'; drop table\"", "\"<script>\"", "2009", "2010", "2017", "2026", "2027", "1913", "2100",
    ];

    private static readonly string[] OddDays = ["\"2026-11-21\"", "\"2010-01-01\"", "\"2100-12-31\"", "\"2016-02-29\"", "\"2009-12-31\"", "null", "7", "\"x\""];

    [Theory]
    [InlineData("/api/assessments", 20261121)]
    [InlineData("/api/interview/next", 20261122)]
    public async Task No_body_brings_about_a_server_fault(string address, int seed)
    {
        var random = new Random(seed);
        var statuses = new Dictionary<int, int>();
        for (var i = 0; i < Bodies; i++)
        {
            var body = Body(random);

            var answered = await api.PostAsync(address, body);

            var status = (int)answered.Status;
            Assert.True(status is 200 or 400, $"Body {i} of seed {seed} was answered {status}: {Encoding.UTF8.GetString(body)}");
            Assert.Equal(status == 200 ? "application/json" : "application/problem+json", answered.MediaType);
            Assert.True(status == 200 || answered.ErrorMembers.Count > 0);
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        }

        // Both kinds must be well represented, or the generator tests nothing.
        Assert.True(statuses[200] > Bodies / 10, $"Only {statuses[200]} bodies were answered.");
        Assert.True(statuses[400] > Bodies / 10, $"Only {statuses[400]} bodies were refused.");
    }

    private static byte[] Body(Random random)
    {
        var text = $$"""{ "answers": {{AnswersText(random)}}{{(random.Next(3) == 0 ? $", \"asOf\": {Pick(random, OddDays)}" : "")}} }""";
        var bytes = Encoding.UTF8.GetBytes(text);
        return random.Next(6) switch
        {
            0 => bytes[..random.Next(bytes.Length)],
            1 => Garbled(random, bytes),
            _ => bytes,
        };
    }

    private static byte[] Garbled(Random random, byte[] bytes)
    {
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static string AnswersText(Random random)
    {
        // Most sheets follow the interview with fitting values, so that they reach the rules; a few values are odd.
        var oddOneIn = random.Next(4) switch { 0 => 4, 1 => 30, _ => int.MaxValue };
        var members = new List<string>();
        var soFar = Answers.None;
        for (var walk = Checker.Walk(soFar); walk.Next is { } next; walk = Checker.Walk(soFar))
        {
            var token = Fitting(random, next);
            soFar = soFar.With(next, token);
            if (next.MayBeUnknown && random.Next(12) == 0)
            {
                continue;
            }

            members.Add($"\"{next.Id}\": {(random.Next(oddOneIn) == 0 ? Pick(random, OddValues) : $"\"{token}\"")}");
        }

        if (random.Next(10) == 0)
        {
            members.Add($"\"{Pick(random, [.. Checker.Questions.Select(question => question.Id), "nothing", ""])}\": {Pick(random, OddValues)}");
        }

        return $"{{ {string.Join(", ", members)} }}";
    }

    private static string Fitting(Random random, Question question)
    {
        if (question.MayBeUnknown && random.Next(8) == 0)
        {
            return Answers.Unknown;
        }

        return question switch
        {
            { Options.Count: > 0 } => Pick(random, [.. question.Options.Select(option => option.Token)]),
            Count => random.Next(1, 90).ToString(CultureInfo.InvariantCulture),
            Day => new DateOnly(2026, 1, 1).AddDays(random.Next(365)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => random.Next(4) switch
            {
                0 => "0",
                1 => random.Next(1, 100).ToString(CultureInfo.InvariantCulture),
                2 => "999999999.99",
                _ => (random.Next(1, 10_000_000) / 100m).ToString(CultureInfo.InvariantCulture),
            },
        };
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
