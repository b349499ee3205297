using System.Collections.Concurrent;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>The whole interview walked once, and what was met on the way; tests and generated pages share it.</summary>
internal sealed class Walked
{
    // Far enough apart that neighbours differ, and odd so that no question is always met with the same answer.
    private const int Step = 89;
    private const int Apart = 11;

    // A question that is met seldom is kept with every walk on which it is met.
    private const int Few = 64;

    private static readonly Lazy<Walked> Once = new(() => new Walked());

    private readonly ConcurrentDictionary<Answers, Report> reports = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<IReadOnlyList<Answers>> sound;

    private readonly List<string> broken = [];
    private readonly List<Answers> sample = [];
    private readonly SortedDictionary<string, SortedSet<string>> sourcesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Situation, string From, string To), SortedSet<string>> ways = [];
    private readonly Dictionary<string, int> countOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Answers Sheet, Question Question)>> asked = new(StringComparer.Ordinal);

    private Walked()
    {
        foreach (var walk in EveryWalk.All())
        {
            Take(walk);
        }

        sound = new(() => [.. sample.Where(sheet => Checker.Problems(sheet).Count == 0)]);
    }

    public static Walked Interview => Once.Value;

    /// <summary>The day on which all reports of these tests are asked for.</summary>
    public static DateOnly AskedOn { get; } = new(2026, 11, 21);

    /// <summary>What went wrong, with the answers that led to it.</summary>
    public IReadOnlyList<string> Broken => broken;

    /// <summary>Every so-many-th walk, and the first of each situation, account and year.</summary>
    public IReadOnlyList<Answers> Sample => sample;

    /// <summary>Those of the sample that hold no contradiction.</summary>
    public IReadOnlyList<Answers> Sound => sound.Value;

    /// <summary>The report of a sheet of the sample, made once for all tests.</summary>
    public Report ReportOf(Answers sheet) => reports.GetOrAdd(sheet, static live => Checker.Report(live, AskedOn));

    /// <summary>The sources that findings and notes were seen to cite, by the rule or note that cites them.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> SourcesOf => sourcesOf;

    /// <summary>From which question to which a walk goes, and after which answers; the end is the empty word.</summary>
    public IReadOnlyDictionary<(string Situation, string From, string To), SortedSet<string>> Ways => ways;

    /// <summary>Some walks for each question of each situation and account; questions about the return know no account.</summary>
    public IReadOnlyDictionary<string, List<(Answers Sheet, Question Question)>> Asked => asked;

    public int Count { get; private set; }

    private void Take(Walk walk)
    {
        Count++;
        var situation = LawBook.For(walk.Live);
        var key = $"{situation.Id} {walk.Live.Tokens.GetValueOrDefault("account")} {walk.Live.Tokens["year"]}";
        if (NextOf(key) % Step == 1)
        {
            sample.Add(walk.Live);
        }

        foreach (var question in walk.Path)
        {
            var account = Borders.Return.Contains(question.Id) ? "" : $" for {walk.Live.Tokens.GetValueOrDefault("account")}";
            var who = $"{question.Id} of {situation.Id}{account}";
            if (NextOf(who) is var nth && (nth <= Few || int.IsPow2(nth) || nth % Apart == 0))
            {
                asked.TryAdd(who, []);
                asked[who].Add((walk.Live, question));
            }
        }

        for (var i = 0; i < walk.Path.Count; i++)
        {
            var next = i + 1 < walk.Path.Count ? walk.Path[i + 1].Id : "";
            var way = (situation.Id, walk.Path[i].Id, next);
            if (!ways.TryGetValue(way, out var tokens))
            {
                ways[way] = tokens = new(StringComparer.Ordinal);
            }

            tokens.Add(walk.Live.Tokens[walk.Path[i].Id]);
        }

#pragma warning disable CA1031 // Whatever is thrown is what the test is about.
        try
        {
            var assessment = situation.Assess(walk.Live, AskedOn);
            broken.AddRange(Wrong(assessment, walk.Live).Select(wrong => $"{wrong}: {walk.Live.Line()}"));
            Note(assessment);
        }
        catch (Exception exception)
        {
            broken.Add($"{exception.GetType().Name} '{exception.Message}': {walk.Live.Line()}");
        }
#pragma warning restore CA1031
    }

    private int NextOf(string key) => countOf[key] = countOf.GetValueOrDefault(key) + 1;

    private void Note(Assessment assessment)
    {
        foreach (var finding in assessment.Findings)
        {
            Note($"rule {finding.Rule}", finding.Citations.Select(citation => citation.Authority.Id));
        }

        foreach (var note in assessment.Notes)
        {
            Note($"note {note.Id}", note.RestsOn.Select(authority => authority.Id));
        }
    }

    private void Note(string who, IEnumerable<string> sources)
    {
        if (!sourcesOf.TryGetValue(who, out var seen))
        {
            sourcesOf[who] = seen = new(StringComparer.Ordinal);
        }

        seen.UnionWith(sources);
    }

    private static IEnumerable<string> Wrong(Assessment assessment, Answers live)
    {
        var (sums, allowed) = (assessment.Sums, assessment.Deductible);
        if (assessment.Verdict is Verdict.Depends)
        {
            yield return "depends, though everything is known";
        }

        if (!$"{assessment.Headline}".StartsWith($"For {live.Tokens["year"]}: ", StringComparison.Ordinal))
        {
            yield return $"headline without its year '{assessment.Headline}'";
        }

        if (!assessment.Findings.Any(finding => finding.Rule == assessment.DecidedBy))
        {
            yield return $"decided by '{assessment.DecidedBy}', which made no finding";
        }

        foreach (var finding in assessment.Findings.Where(finding => finding.Citations.Count == 0))
        {
            yield return $"finding of '{finding.Rule}' cites nothing";
        }

        var fits = assessment.Verdict switch
        {
            Verdict.Deductible => allowed == sums.Loss && IsWithinBasis(assessment),
            Verdict.Limited => allowed < sums.Loss && !(allowed < Money.Zero) && IsWithinBasis(assessment),
            Verdict.OutsideScope => allowed is null,
            _ => allowed is { IsZero: true },
        };
        // Answers that contradict each other are refused by the checks; their report must not fail, but need not make sense.
        if ((!fits || sums.UsefulOverStandardDeduction > allowed || sums.Taxable < Money.Zero || sums.BasisCarried < Money.Zero || sums.EconomicLoss < Money.Zero)
            && Checker.Problems(live).Count == 0)
        {
            yield return $"sums do not fit {assessment.Verdict} '{sums}'";
        }
    }

    // Only a loss of basis is measured by basis; a capital loss, a refund at a loss or a repayment is measured otherwise.
    private static bool IsWithinBasis(Assessment assessment) =>
        assessment.Character != Character.MiscellaneousItemized || assessment.Sums.Basis is not { } basis || assessment.Sums.Loss <= basis;
}
