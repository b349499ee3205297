using RetirementLoss.Rules.Law.Files;

namespace RetirementLoss.Rules.Law.States;

/// <summary>The last year for which the states were looked at: the one place that says where their open spans end.</summary>
/// <param name="Year">The year.</param>
/// <param name="CheckedFrom">The day since which a span must have been checked to reach that year.</param>
internal sealed record StatesLastYear(int Year, DateOnly CheckedFrom)
{
    /// <summary>The word that a span ends with in place of the year.</summary>
    public const string Word = "last";

    private const string FileName = "LastYear.json";

    private static readonly Lazy<StatesLastYear> InLibrary = new(() => LawFiles.Read<StatesLastYear>("Law/States/", FileName));

    /// <summary>What the file says that travels inside the library.</summary>
    public static StatesLastYear Held => InLibrary.Value;
}
