using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace RetirementLoss.Web.Tests.Hostile;

/// <summary>What came back, and what must hold of it whatever was sent.</summary>
internal sealed partial record Got(int Status, IHeaderDictionary Headers, string? ContentType, string Body)
{
    private const string Problem = "application/problem+json";

    private static readonly string[] Needed = ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Permissions-Policy"];

    /// <summary>What does not hold; empty when all does.</summary>
    public IEnumerable<string> Wrong(Sent sent)
    {
        if (Status >= 500)
        {
            yield return $"a server fault, {Status}";
        }

        if (Status >= 400 && Body.Length == 0 && sent.Method != HttpMethods.Head)
        {
            yield return $"{Status} without a word";
        }

        if (Inside().Match(Body) is { Success: true } told)
        {
            yield return $"the inside is told: {told.Value}";
        }

        if (Body.Contains(Odd.Markup, StringComparison.OrdinalIgnoreCase) && ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
        {
            yield return "markup that was sent stands in the page";
        }

        if (ToAnotherHost().Match(Body) is { Success: true } link && ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
        {
            yield return $"a link leads to a host that was sent: {link.Value}";
        }

        foreach (var header in Needed.Where(header => Headers[header].Count != 1))
        {
            yield return $"{Headers[header].Count} times {header}";
        }

        if (Told(Headers.Location.ToString()) || Headers.SetCookie.Any(Told) || (Title().Match(Body) is { Success: true } title && Told(title.Value)))
        {
            yield return "a word that was sent stands in a title, a cookie or where a redirect leads";
        }

        if (Headers.Location.ToString() is { Length: > 0 } there && (there.Contains("//", StringComparison.Ordinal) || there.Contains('\\', StringComparison.Ordinal)))
        {
            yield return $"it leads to {there}";
        }

        if (Status >= 400 && IsOfTheApi(sent.Path) && sent.Method != HttpMethods.Head && !IsProblem())
        {
            yield return $"{Status} of the API as {ContentType}";
        }
    }

    private static bool Told(string? text) => text?.Contains(Odd.Canary, StringComparison.OrdinalIgnoreCase) == true;

    // The page about the API is a page.
    private static bool IsOfTheApi(string path) => new PathString(path).StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue && rest != "/";

    private bool IsProblem()
    {
        if (ContentType?.StartsWith(Problem, StringComparison.Ordinal) != true)
        {
            return false;
        }

        using var problem = JsonDocument.Parse(Body);
        return problem.RootElement.TryGetProperty("title", out _) && problem.RootElement.GetProperty("status").GetInt32() == Status;
    }

    // A line of a stack, or a type of a fault.
    [GeneratedRegex(@"   at \w+\.\w+|\w+Exception\b|\.cs:line \d+|(/|\\)src(/|\\)RetirementLoss")]
    private static partial Regex Inside();

    [GeneratedRegex("""(href|action|src)="(//|/?\\|(https?|javascript):[^"]*canary)[^"]*""", RegexOptions.IgnoreCase)]
    private static partial Regex ToAnotherHost();

    [GeneratedRegex("<title>.*?</title>", RegexOptions.Singleline)]
    private static partial Regex Title();
}
