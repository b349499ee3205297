using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>
/// Two versions side by side: what the version of 2026-11-30 wrote into cookies and files, kept as it was, is read by today's; and what a newer one might add is passed over.
/// Nothing in the folder Approved is renewed when a format changes: a new sample is put beside the old.
/// </summary>
public sealed class VersionSkewTests(Site site) : IClassFixture<Site>
{
    // As the cookies are sealed; another purpose here means that open visits end with the next version.
    private const string Purpose = "RetirementLoss.Answers.1";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_visit_that_another_version_began_goes_on_with_its_answer(bool isPacked)
    {
        var visitor = await site.Visitor().OpenWithCookieAsync("/check/result", Sealed(Sample("answers-2026-11-30.txt"), isPacked));

        Assert.Equal("/check/result", visitor.Path);
        Assert.Contains("You could deduct $10,800", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_newer_version_may_write_beside_it_is_passed_over()
    {
        var newer = $"{Sample("answers-2026-11-30.txt")}\nquestion-of-tomorrow=yes~0123\n%mark of tomorrow\n*\n";

        var visitor = await site.Visitor().OpenWithCookieAsync("/check/result", Sealed(newer, isPacked: true));

        Assert.Equal("/check/result", visitor.Path);
        Assert.Contains("You could deduct $10,800", visitor.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answers-file-2026-11-30.json", "You could deduct $10,800")]
    [InlineData("return-file-2026-11-30.json", "Roth IRA")]
    public async Task A_file_that_another_version_saved_is_opened(string name, string told)
    {
        var visitor = await site.Visitor().OpenAsync("/check/open");

        await visitor.SendFileAsync("file", name, Sample(name));

        Assert.DoesNotContain("cannot be read", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync(name.StartsWith("return", StringComparison.Ordinal) ? "/return" : "/check/result");
        Assert.Contains(told, visitor.Words, StringComparison.Ordinal);
    }

    // Both ways: what today's version writes has the shape of the sample, so that the other version can read it while both are up.
    [Fact]
    public async Task Todays_version_writes_what_the_other_reads()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);
        await visitor.OpenAsync("/check/agi");
        await visitor.AnswerAsync("60000");
        var sent = visitor.SetCookies.Last(cookie => cookie.StartsWith("answers=", StringComparison.Ordinal)).Split(';')[0]["answers=".Length..];
        var bytes = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose).Unprotect(Base64Url.DecodeFromChars(sent));

        Assert.Equal(0, bytes[0]);
        using var press = new BrotliStream(new MemoryStream(bytes[1..]), CompressionMode.Decompress);
        using var text = new StreamReader(press, Encoding.UTF8);
        Assert.Matches("^[0-9]+ [0-9]+$", await text.ReadLineAsync());
        Assert.Equal(Shape(Sample("answers-2026-11-30.txt")), Shape(await text.ReadToEndAsync()));

        await visitor.OpenAsync("/check/result");
        Assert.Equal(Members(Sample("answers-file-2026-11-30.json")), Members((await visitor.PressAsync("/check/save")).Html));
    }

    // The kinds of lines, by their first letter; an answer is one whatever it says.
    private static string Shape(string text) => string.Join(' ', text.Split('\n').Select(line => line.Length == 0 ? "-" : char.IsAsciiLetter(line[0]) ? "answer" : line[..1]).Distinct().Order(StringComparer.Ordinal));

    private static string Members(string json) => string.Join(' ', System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject().Select(member => member.Key));

    private static string Sample(string name) => File.ReadAllText(Path.Combine(SourceTree.Root, "tests", "RetirementLoss.Web.Tests", "Approved", name)).TrimEnd('\n');

    private string Sealed(string text, bool isPacked)
    {
        var now = site.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var plain = Encoding.UTF8.GetBytes($"{now} {now}\n{text}");
        var seal = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose);
        return $"answers={Base64Url.EncodeToString(seal.Protect(isPacked ? Packed(plain) : plain))}";
    }

    private static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        packed.WriteByte(0);
        using (var press = new BrotliStream(packed, CompressionLevel.SmallestSize))
        {
            press.Write(plain);
        }

        return packed.ToArray();
    }
}
