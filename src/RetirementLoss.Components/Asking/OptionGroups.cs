using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Asking;

/// <summary>Puts long lists of options under small headings, so that a person reads only the part that concerns them.</summary>
public static class OptionGroups
{
    /// <summary>More options than this are set closer together.</summary>
    private const int Long = 8;

    /// <summary>More options than this, such as those of the states, are chosen from a list that opens.</summary>
    private const int VeryLong = 40;

    /// <summary>The options of a question in groups; one group without a name where they need none.</summary>
    public static IReadOnlyList<OptionGroup> Of(Question question, IReadOnlyList<Possibility> options)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(options);
        return AreMany(options) && question.HeadingOf(options[0].Token) is not null
            ? [.. options.GroupBy(option => question.HeadingOf(option.Token)).Select(group => new OptionGroup(group.Key, [.. group]))]
            : [new(null, options)];
    }

    /// <summary>Whether the options are so many that they are set closer together.</summary>
    public static bool AreMany(IReadOnlyList<Possibility> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Count > Long;
    }

    /// <summary>Whether the options are so many that a page of them would hide the rest.</summary>
    public static bool AreForAList(IReadOnlyList<Possibility> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Count > VeryLong;
    }
}
