using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <summary>A source of law or of an agency's view, with the words to cite it by in each year.</summary>
public sealed class Authority
{
    private readonly Citation[] cites;

    /// <summary>Registers a source that is cited in the same words in every year, or in the years given.</summary>
    public Authority(string id, AuthorityKind kind, string cite, string says, string link, ReadingStatus readingStatus, YearRange? years = null)
        : this(id, kind, says, link, readingStatus, (cite, years ?? YearRange.Always))
    {
    }

    /// <summary>Registers a source whose citation changes over the years.</summary>
    public Authority(string id, AuthorityKind kind, string says, string link, ReadingStatus readingStatus, params (string Cite, YearRange Years)[] cites)
    {
        ArgumentNullException.ThrowIfNull(cites);
        Id = id;
        Kind = kind;
        Says = says;
        Link = new Uri(link);
        ReadingStatus = readingStatus;
        this.cites = [.. cites.Select(dated => new Citation(this, dated.Cite, dated.Years))];
    }

    /// <summary>The stable word for the source in figures, reports and addresses.</summary>
    public string Id { get; }

    /// <summary>What the source is.</summary>
    public AuthorityKind Kind { get; }

    /// <summary>What it says on our question, in our words and one sentence.</summary>
    public string Says { get; }

    /// <summary>Where the public can read it.</summary>
    public Uri Link { get; }

    /// <summary>How well it was read.</summary>
    public ReadingStatus ReadingStatus { get; }

    /// <summary>All its citations, in order of years.</summary>
    public IReadOnlyList<Citation> Cites => cites;

    /// <summary>The only kinds of accounts it speaks of; none named means any.</summary>
    public IReadOnlyList<AccountKind> SpeaksOnlyOf { get; init; } = [];

    /// <summary>Whether it says anything of this kind of account.</summary>
    public bool SpeaksOf(AccountKind account) => SpeaksOnlyOf.Count == 0 || SpeaksOnlyOf.Contains(account);

    /// <summary>Whether it can be cited for the year.</summary>
    public bool CoversYear(TaxYear year) => cites.Any(cite => cite.Years.Includes(year));

    /// <summary>The citation that is right for the year.</summary>
    /// <exception cref="InvalidOperationException">The source does not speak to that year.</exception>
    public Citation For(TaxYear year)
    {
        foreach (var cite in cites)
        {
            if (cite.Years.Includes(year))
            {
                return cite;
            }
        }

        throw new InvalidOperationException($"Authority '{Id}' has no citation for {year}. Give it one, or do not rest on it in that year.");
    }

    public override string ToString() => Id;
}
