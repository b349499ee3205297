using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Json;
using RetirementLoss.Rules.Returns;
using RetirementLoss.Web.Printing;

namespace RetirementLoss.Web.Wire;

/// <summary>Reads the request for a whole return, or says of each member what is wrong with it, under its place such as "accounts[2].received".</summary>
public sealed class ReturnBody
{
    private static readonly string[] Needed = ["return", "accounts"];
    private static readonly string[] Beside = ["asOf"];
    private static readonly string[] BesideInARow = ["asOf", "reference"];
    private static readonly string[] BesideForAPaper = ["asOf", LetterheadBody.Member];
    private static readonly string[] BesideAnswers = [OwnerMember, PoolMember];

    /// <summary>The member of an account that says whose it is.</summary>
    internal const string OwnerMember = "owner";

    /// <summary>The member of an account that tells it from another of its kind.</summary>
    internal const string PoolMember = "pool";

    private const string LooksLike = "a JSON object with the members return and accounts, like {\"return\":{\"year\":2017},\"accounts\":[{\"account\":\"roth-ira\"}]}";

    private ReturnBody(ReturnSheet? sheet, DateOnly? asOf, Refusal? refusal)
    {
        Sheet = sheet;
        AsOf = asOf;
        Refusal = refusal;
    }

    /// <summary>The return, when all could be read.</summary>
    public ReturnSheet? Sheet { get; }

    /// <summary>The day the question is asked, when the request names one.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>What is wrong, when it could not be read.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The sender's own word for a row of a batch; none where none came with it, or none that can be repeated.</summary>
    public string? Reference { get; private init; }

    /// <summary>The names and the logo for a PDF; none where none were sent.</summary>
    internal LetterheadBody Letterhead { get; private init; } = LetterheadBody.None;

    /// <summary>Whether the return could be read.</summary>
    [MemberNotNullWhen(true, nameof(Sheet))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Sheet is not null;

    /// <summary>Reads the body of a request.</summary>
    public static async Task<ReturnBody> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (bytes, refusal) = await RequestBody.WholeAsync(request, cancellation);
        return bytes is null ? new(null, null, refusal) : Read(bytes);
    }

    /// <summary>Reads the body of a request for a PDF, which may have names and a logo.</summary>
    internal static async Task<ReturnBody> ReadForAPaperAsync(HttpRequest request, CancellationToken cancellation)
    {
        var (bytes, refusal) = await RequestBody.WholeAsync(request, cancellation, MemoPdf.LargestBody);
        using var json = bytes is null ? null : RequestBody.JsonOf(bytes, LooksLike, out refusal);
        return json is null ? new(null, null, refusal) : Read(json.RootElement, BesideForAPaper);
    }

    /// <summary>Reads a body that is at hand.</summary>
    public static ReturnBody Read(ReadOnlyMemory<byte> body)
    {
        using var json = RequestBody.JsonOf(body, LooksLike, out var refusal);
        return json is null ? new(null, null, refusal) : Read(json.RootElement, Beside);
    }

    /// <summary>Whether a row of a batch is meant as a whole return.</summary>
    internal static bool IsReturn(JsonElement row) => row.ValueKind == JsonValueKind.Object && (row.TryGetProperty("return", out _) || row.TryGetProperty("accounts", out _));

    /// <summary>Reads one row of a batch: the same as a request, and the sender's own word for it.</summary>
    internal static ReturnBody ReadRow(JsonElement row) => Read(row, BesideInARow);

    private static ReturnBody Read(JsonElement root, string[] beside)
    {
        var (name, members) = (beside == BesideInARow ? "row" : "request", $"return and accounts, and {string.Join(" and ", beside)} if you wish");
        var refusal = new Refusal();
        string? reference = null;
        var facts = Answers.None;
        IReadOnlyList<AccountEvent> accounts = [];
        DateOnly? asOf = null;
        var letterhead = LetterheadBody.None;
        foreach (var (place, member) in StrictJson.Members(root, Needed, beside).Index())
        {
            switch (member)
            {
                case { Fault: JsonFault.NoObject }:
                    return new(null, null, Refusal.OfBody($"The body must be {LooksLike}"));
                case { Fault: JsonFault.Missing }:
                    refusal.Add(member.Name!, $"The member {new Rules.Model.Name(member.Name!)} is missing. Send {Sentence.Kept(LooksLike)}");
                    break;
                case { Fault: JsonFault.Twice }:
                    refusal.Add(member.Name!, $"The {Sentence.Kept(name)} has this member twice. Send it once");
                    break;
                case { Fault: not JsonFault.None, Name: LetterheadBody.Member } when beside == Beside:
                    refusal.Add(LetterheadBody.Member, LetterheadBody.OnlyOnAPdf);
                    break;
                case { Fault: not JsonFault.None }:
                    refusal.Add(member.Name ?? Refusal.WholeBody, $"The {Sentence.Kept(name)} has no such member. Send {Sentence.Kept(members)}");
                    break;
                case { Name: "return" }:
                    facts = ReadAnswers("return", member.Value, refusal);
                    break;
                case { Name: "accounts" }:
                    accounts = ReadAccounts(member.Value, refusal);
                    break;
                case { Name: LetterheadBody.Member }:
                    letterhead = LetterheadBody.Read(member.Value, refusal);
                    break;
                case { Name: "reference" }:
                    reference = RequestBody.ReadReference(member.Value, refusal);
                    break;
                default:
                    asOf = RequestBody.ReadDay(member.Value, refusal);
                    break;
            }

            if (place >= RequestBody.MostMembers)
            {
                return new(null, null, Refusal.OfBody($"The {name} has far too many members. Send {members}"));
            }
        }

        return refusal.IsEmpty ? new(new(facts, accounts), asOf, null) { Reference = reference, Letterhead = letterhead } : new(null, null, refusal) { Reference = reference };
    }

    private static List<AccountEvent> ReadAccounts(JsonElement list, Refusal refusal)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is 0 or > ReturnSheet.MostAccounts)
        {
            refusal.Add("accounts", $"The member accounts must be a list of 1 to {ReturnSheet.MostAccounts} accounts, each an object with one value under each question's id");
            return [];
        }

        return [.. list.EnumerateArray().Select((account, place) => ReadAccount(string.Create(CultureInfo.InvariantCulture, $"accounts[{place}]"), account, refusal))];
    }

    private static AccountEvent ReadAccount(string place, JsonElement account, Refusal refusal)
    {
        var read = new AccountEvent(ReadAnswers(place, account, refusal, OwnerMember, PoolMember));
        if (account.ValueKind != JsonValueKind.Object)
        {
            return read;
        }

        foreach (var twice in StrictJson.Members(account, [], BesideAnswers).Where(member => member.Fault == JsonFault.Twice))
        {
            refusal.Add($"{place}.{twice.Name}", "The account has this member twice. Send it once");
        }

        var head = new AccountHead(MemberOf(account, OwnerMember), MemberOf(account, PoolMember));
        return refusal.Add(AccountHeadChecks.All.Validate(head), place) ? read : head.Over(read.Answers);
    }

    private static Answers ReadAnswers(string place, JsonElement answers, Refusal refusal, params IReadOnlyList<string> beside)
    {
        var part = new Refusal();
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        if (answers.ValueKind != JsonValueKind.Object || answers.GetPropertyCount() > RequestBody.MostMembers)
        {
            refusal.Add(place, $"{new Rules.Model.Name(place)} must be an object with one value under each question's id, and no more members than there are questions");
        }
        else
        {
            RequestBody.ReadAnswers(answers, tokens, part, beside);
            refusal.AddUnder(place, part);
        }

        return Answers.Of(tokens);
    }

    // Of a member that is there twice, which is refused, the last.
    private static string? MemberOf(JsonElement account, string name) =>
        StrictJson.Members(account, [], BesideAnswers).LastOrDefault(member => member.Name == name) is { Name: not null } member ? member.Value.ValueKind == JsonValueKind.String ? RequestBody.Text(member.Value) ?? "" : "" : null;
}
