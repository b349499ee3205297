using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests;

/// <summary>One set of facts out of a case file, with what the law makes of them.</summary>
internal sealed class TaxCase(string file, string name, Answers answers, DateOnly askedOn, CaseExpectation expect)
{
    private readonly Lazy<Report> report = new(() => Checker.Report(answers, askedOn));

    /// <summary>All cases and variants of all files, by name.</summary>
    public static IReadOnlyDictionary<string, TaxCase> All { get; } = ReadAll();

    public string File => file;

    public string Name => name;

    public Answers Answers => answers;

    public DateOnly AskedOn => askedOn;

    public CaseExpectation Expect => expect;

    /// <summary>What the rules say of it.</summary>
    public Report Report => report.Value;

    /// <summary>The citations of the findings.</summary>
    public IEnumerable<string> Cites => Report.Federal.Findings.SelectMany(finding => finding.Citations).Select(citation => citation.Cite);

    /// <summary>The ids of the sources that the findings cite.</summary>
    public IEnumerable<string> Sources => Report.Federal.Findings.SelectMany(finding => finding.Citations).Select(citation => citation.Authority.Id);

    /// <summary>Everything a reader sees, as sentences.</summary>
    public IEnumerable<string> Sentences
    {
        get
        {
            var federal = Report.Federal;
            return
            [
                Said(federal.Headline),
                .. federal.Findings.SelectMany(finding => new[] { finding.Asks, Said(finding.Because) }),
                .. federal.OtherReadings.Select(other => Said(other.Because)),
                .. federal.Notes.Select(note => Said(note.Text)),
                .. federal.Notes.SelectMany(note => note.RestsOn).Where(source => source.CoversYear(Report.Year)).Select(source => source.For(Report.Year).Cite),
                .. Report.Assumptions.Texts(),
                .. Cites,
            ];
        }
    }

    /// <summary>What the part on the state says, as sentences; nothing where no state was tested.</summary>
    public IEnumerable<string> SentencesOfTheState => Report.State is not { Assessment: { } state } ? [] :
    [
        Said(state.Headline),
        .. state.Findings.SelectMany(finding => new[] { finding.Asks, Said(finding.Because) }),
        .. state.OtherReadings.Select(other => Said(other.Because)),
        .. state.Notes.Select(note => Said(note.Text)),
        .. state.Findings.SelectMany(finding => finding.Citations).Select(citation => citation.Cite),
    ];

    /// <summary>The same case, on which nothing was worked out yet.</summary>
    public TaxCase Anew() => new(file, name, answers, askedOn, expect);

    /// <summary>What the report says otherwise than the case wants.</summary>
    public IReadOnlyList<string> Wrong()
    {
        var wrong = new List<string>();

        Check("", Expect, Report.Federal, [.. Sentences], cite => Cites.Any(given => given == cite || given.StartsWith($"{cite} (", StringComparison.Ordinal)) || Sources.Contains(cite));
        if (Expect.NoState || Expect.State is not null)
        {
            Compare("state", Expect.State?.State ?? "none", Report.State?.Code ?? "none");
        }

        if (Expect.State is { } there && Report.State is { Assessment: { } state })
        {
            Check("state ", there, state, [.. SentencesOfTheState], cite => state.Findings.SelectMany(finding => finding.Citations).Any(given => given.Cite == cite || given.Authority.Id == cite));
        }

        return wrong;

        void Check(string where, AssessmentExpectation expect, Assessment actual, IReadOnlyList<string> sentences, Func<string, bool> cites)
        {
            var said = string.Join('\n', sentences);
            Compare($"{where}verdict", expect.Verdict, Token.Of(actual.Verdict));
            Compare($"{where}decidedBy", expect.DecidedBy, actual.DecidedBy);
            Compare($"{where}character", expect.Character, Token.Of(actual.Character));
            Compare($"{where}certainty", expect.Certainty, Token.Of(actual.Certainty));
            Amounts(where, expect.Amounts, actual.Sums);
            Each(expect.Cites, cites, $"{where}does not cite");
            Each(expect.Says, words => said.Contains(words, StringComparison.Ordinal), $"{where}does not say");
            Each(expect.NeverSays, words => !said.Contains(words, StringComparison.OrdinalIgnoreCase), $"{where}says");
            Each(expect.Notes, id => actual.Notes.Any(note => note.Id == id), $"{where}has no note");
            Each(expect.NoNotes, id => actual.Notes.All(note => note.Id != id), $"{where}has the note");
            if (expect.OtherReadings is { } readings)
            {
                Compare($"{where}other readings", $"{readings.Count}", $"{actual.OtherReadings.Count}");
                foreach (var (reading, other) in readings.Zip(actual.OtherReadings))
                {
                    Compare($"{where}other reading", $"{reading.Verdict} {reading.Deductible:0.##}", $"{Token.Of(other.Verdict)} {other.Deductible?.Dollars:0.##}");
                    Amounts($"{where}other reading ", reading.Amounts, other.Sums);
                }
            }
        }

        void Compare(string what, string? expected, string actual)
        {
            if (expected is not null && expected != actual)
            {
                wrong.Add($"{what}: expected {expected}, was {actual}");
            }
        }

        void Amounts(string where, IReadOnlyDictionary<string, decimal?> amounts, Sums sums)
        {
            foreach (var (amount, dollars) in amounts)
            {
                Compare($"{where}{amount}", dollars is null ? "absent" : $"{dollars:0.00}", CaseFileReader.AmountOf(sums, amount) is { } was ? $"{was:0.00}" : "absent");
            }
        }

        void Each(IReadOnlyList<string> words, Func<string, bool> holds, string otherwise) =>
            wrong.AddRange(words.Where(word => !holds(word)).Select(word => $"{otherwise} '{word}'"));
    }

    public static string Said(Sentence sentence) => sentence.ToString();

    private static Dictionary<string, TaxCase> ReadAll()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Cases");
        var cases = new Dictionary<string, TaxCase>(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            try
            {
                foreach (var one in CaseFileReader.Read(Path.GetFileName(path), System.IO.File.ReadAllText(path)))
                {
                    if (!cases.TryAdd(one.Name, one))
                    {
                        throw new InvalidDataException($"{one.File}: two cases are called '{one.Name}'. Give one of them another title.");
                    }
                }
            }
            catch (InvalidDataException problem)
            {
                wrong.Add(problem.Message);
            }
        }

        return wrong.Count == 0 ? cases : throw new InvalidDataException(string.Join(Environment.NewLine, wrong));
    }
}
