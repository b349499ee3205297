using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Library;

/// <summary>A situation, or the law that several share: its note and its rules.</summary>
/// <param name="Id">The stable word for it.</param>
/// <param name="Title">It in a few words.</param>
/// <param name="Sections">The note, part by part.</param>
/// <param name="Rules">The rules, in the order in which they are tested.</param>
public sealed record LawPage(string Id, string Title, IReadOnlyList<LawSection> Sections, IReadOnlyList<IRule> Rules)
{
    /// <summary>The note in short.</summary>
    public string Short => Sections.Count == 0 ? "" : Sections[0].Text;
}
