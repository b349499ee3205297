using System.Globalization;
using System.Text.Json;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests;

/// <summary>Reads case files strictly: what it does not understand fails with the file and the place.</summary>
internal static class CaseFileReader
{
    private static readonly DateOnly PositionDate = new(2026, 11, 21);

    private static readonly Dictionary<string, Func<Sums, Money?>> AmountsByName = typeof(Sums).GetProperties()
        .Where(property => property.PropertyType == typeof(Money?))
        .ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), property => (Func<Sums, Money?>)(sums => (Money?)property.GetValue(sums)));

    private static readonly Dictionary<string, Question> QuestionsById = Checker.Questions.ToDictionary(question => question.Id);

    /// <summary>Reads the case and the variants of one file.</summary>
    /// <exception cref="InvalidDataException">The file holds something that is not understood; the message tells file and place.</exception>
    public static IReadOnlyList<TaxCase> Read(string file, string text)
    {
        CaseFile read;
        try
        {
            read = CaseFile.Read(file, text);
        }
        catch (FormatException wrong)
        {
            throw new InvalidDataException(wrong.Message, wrong);
        }

        List<TaxCase> cases = [Case(file, "given", $"{file[..^".json".Length]}: {read.Title}", read.Given, read.AsOf, read.Expect)];
        for (var i = 0; i < read.Variants.Count; i++)
        {
            var variant = read.Variants[i];
            var place = $"variants[{i}]";
            if (variant.Without.FirstOrDefault(id => !read.Given.ContainsKey(id)) is { } notGiven)
            {
                throw new InvalidDataException($"{file}, {place}.without: '{notGiven}' is not among the given answers.");
            }

            cases.Add(Case(file, place, $"{cases[0].Name} | {variant.Title ?? InWords(variant)}", read.FactsOf(variant), variant.AsOf ?? read.AsOf, variant.Expect));
        }

        // An answer that no variant is ever asked for would say something about the example that is not tried.
        var neverAsked = read.Given.Keys.Where(id => !cases.Exists(one => one.Report.Asked.Any(question => question.Id == id))).ToList();
        return neverAsked.Count == 0 ? cases : throw new InvalidDataException($"{file}: the answer to '{string.Join("', '", neverAsked)}' is given, but it is never asked. Take it out, or correct the facts that lead to it.");
    }

    /// <summary>An amount by its name in the wire format.</summary>
    public static decimal? AmountOf(Sums sums, string name) => AmountsByName[name](sums)?.Dollars;

    private static TaxCase Case(string file, string place, string name, IReadOnlyDictionary<string, JsonElement> given, DateOnly? asOf, CaseExpectation expect)
    {
        var answers = Answers.None;
        foreach (var (id, value) in given)
        {
            if (!QuestionsById.TryGetValue(id, out var question))
            {
                throw new InvalidDataException($"{file}, {place}: there is no question '{id}'.");
            }

            var parsed = question.Parse(CaseFile.Typed(value) ?? throw new InvalidDataException($"{file}, {place}.{id}: an answer is a text, a number, true or false."));
            answers = answers.With(question, parsed.Token ?? throw new InvalidDataException($"{file}, {place}.{id}: {parsed.Problem}"));
        }

        foreach (var amount in expect.Amounts.Keys
            .Concat(expect.OtherReadings?.SelectMany(reading => reading.Amounts.Keys) ?? [])
            .Concat(expect.State?.Amounts.Keys ?? [])
            .Concat(expect.State?.OtherReadings?.SelectMany(reading => reading.Amounts.Keys) ?? []))
        {
            if (!AmountsByName.ContainsKey(amount))
            {
                throw new InvalidDataException($"{file}, {place}.expect: there is no amount '{amount}'.");
            }
        }

        if (Checker.Objections(answers) is [var problem, ..])
        {
            throw new InvalidDataException($"{file}, {place}: the answers contradict each other at '{problem.QuestionId}'. {problem.Message}");
        }

        return new(file, name, answers, asOf ?? PositionDate, expect);
    }

    private static string InWords(CaseVariant variant)
    {
        var changes = variant.With.Select(answer => $"{answer.Key} {answer.Value}").Concat(variant.Without.Select(id => $"without {id}"));
        return string.Join(", ", variant.AsOf is { } day ? changes.Append($"asked on {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}") : changes);
    }
}
