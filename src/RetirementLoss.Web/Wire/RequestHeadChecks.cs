using System.Globalization;
using FluentValidation;
using RetirementLoss.Rules;

namespace RetirementLoss.Web.Wire;

/// <summary>What the members beside the answers must be.</summary>
public sealed class RequestHeadChecks : AbstractValidator<RequestHead>
{
    // A word to know a row by, not a text about a client.
    private const int LongestReference = 100;

    private static readonly string NoReference = string.Create(CultureInfo.InvariantCulture, $"reference must be text or a number of at most {LongestReference} whole characters. Shorten it, or leave it out");

    private static readonly DateOnly FirstDay = Checker.Years[0].FirstDay;
    private static readonly DateOnly LastDay = new(2100, 12, 31);

    private RequestHeadChecks()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(head => head.AsOf)
            .Must(text => IsADay(text, out _))
            .WithMessage("The day of the question must be a date that exists, as text like \"2026-11-21\". Leave it out for today")
            .Must(text => IsADay(text, out var day) && day >= FirstDay && day <= LastDay)
            .WithMessage(string.Create(CultureInfo.InvariantCulture, $"The day of the question must be one from {FirstDay:yyyy-MM-dd} to {LastDay:yyyy-MM-dd}. Leave it out for today"))
            .OverridePropertyName("asOf")
            .When(head => head.AsOf is not null);
        RuleFor(head => head.Reference)
            .NotEmpty()
            .WithMessage(NoReference)
            .MaximumLength(LongestReference)
            .WithMessage(NoReference)
            .OverridePropertyName("reference")
            .When(head => head.Reference is not null);
    }

    /// <summary>The checks.</summary>
    public static RequestHeadChecks All { get; } = new();

    /// <summary>Reads a day as the API writes days.</summary>
    public static bool IsADay(string? text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
