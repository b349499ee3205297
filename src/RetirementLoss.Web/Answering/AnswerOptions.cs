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
    public string IdleWords => IdleMinutes == 1 ? T("1 minute") : T($"{Number(IdleMinutes)} minutes");

    /// <summary>The greatest age as pages tell it.</summary>
    public string GreatestWords => GreatestHours == 1 ? T("1 hour") : T($"{Number(GreatestHours)} hours");

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
