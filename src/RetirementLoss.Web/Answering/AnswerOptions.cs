using System.Globalization;

namespace RetirementLoss.Web.Answering;

/// <summary>How long answers live: the section "Answers" of the settings.</summary>
public sealed class AnswerOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Answers";

    /// <summary>Minutes without a page after which the answers are forgotten.</summary>
    public double IdleMinutes { get; set; } = 60;

    /// <summary>Hours after which the answers are forgotten however often a page is opened.</summary>
    public double GreatestHours { get; set; } = 24;

    /// <summary>That idle time as pages tell it.</summary>
    public string IdleWords => IdleMinutes == 1 ? "1 minute" : string.Create(CultureInfo.InvariantCulture, $"{IdleMinutes:0.##} minutes");

    /// <summary>The greatest age as pages tell it.</summary>
    public string GreatestWords => GreatestHours == 1 ? "1 hour" : string.Create(CultureInfo.InvariantCulture, $"{GreatestHours:0.##} hours");
}
