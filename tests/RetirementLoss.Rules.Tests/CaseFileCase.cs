using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

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
                .. Report.Assumptions,
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
