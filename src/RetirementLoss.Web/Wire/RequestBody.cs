using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Json;
using RetirementLoss.Web.Printing;

namespace RetirementLoss.Web.Wire;

/// <summary>Reads a request, or says of each member what is wrong with it; what was sent is repeated nowhere but in the names of members.</summary>
/// <remarks>
/// The framework's own binding would stop at the first fault, name it by the type of this program, and log it. Here every fault is told, in the words
/// of the question it belongs to.
/// </remarks>
public sealed class RequestBody
{
    /// <summary>The largest body that is read, in bytes: many times what every answer together can need.</summary>
    public const int Limit = 64 * 1024;

    // Twice as many members as there are questions cannot be right, and a list of faults as long as the body would help nobody.
    internal static readonly int MostMembers = 2 * Checker.Questions.Count;

    private static readonly Dictionary<string, Rules.Interview.Question> Questions = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    private const string LooksLike = "a JSON object with the member answers, like {\"answers\":{\"year\":2017}}";

    // What the sender of many calls one of them.
    private const string Row = "row";

    private static readonly string[] Needed = ["answers"];
    private static readonly string[] Beside = ["asOf"];
    private static readonly string[] BesideInARow = ["asOf", "reference"];
    private static readonly string[] BesideForAPaper = ["asOf", LetterheadBody.Member];

    private RequestBody(Sheet? sheet, Refusal? refusal)
    {
        Sheet = sheet;
        Refusal = refusal;
    }

    /// <summary>The sender's own word for a row of a batch; none where none came with it, or none that can be repeated.</summary>
    public string? Reference { get; private init; }

    /// <summary>The names and the logo for a PDF; none where none were sent.</summary>
    internal LetterheadBody Letterhead { get; private init; } = LetterheadBody.None;

    /// <summary>The answers, when all could be read.</summary>
    public Sheet? Sheet { get; }

    /// <summary>What is wrong, when they could not.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the answers could be read.</summary>
    [MemberNotNullWhen(true, nameof(Sheet))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Sheet is not null;

    /// <summary>Reads the body of a request.</summary>
    public static async Task<RequestBody> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (bytes, refusal) = await WholeAsync(request, cancellation);
        return bytes is null ? new(null, refusal) : Read(bytes);
    }

    /// <summary>Reads the body of a request for a PDF, which may have names and a logo.</summary>
    internal static async Task<RequestBody> ReadForAPaperAsync(HttpRequest request, CancellationToken cancellation)
    {
        var (bytes, refusal) = await WholeAsync(request, cancellation, MemoPdf.LargestBody);
        using var json = bytes is null ? null : JsonOf(bytes, LooksLike, out refusal);
        return json is null ? new(null, refusal) : Read(json.RootElement, BesideForAPaper);
    }

    /// <summary>Reads a body that is at hand.</summary>
    public static RequestBody Read(ReadOnlyMemory<byte> body)
    {
        using var json = JsonOf(body, LooksLike, out var refusal);
        return json is null ? new(null, refusal) : Read(json.RootElement, Beside);
    }

    /// <summary>Reads one row of a batch: the same, and the sender's own word for it.</summary>
    internal static RequestBody ReadRow(JsonElement row) => Read(row, BesideInARow);

    /// <summary>The JSON of a row of a batch, or why it is none.</summary>
    internal static JsonDocument? JsonOfRow(ReadOnlyMemory<byte> row, out Refusal? refusal) => JsonOf(row, LooksLike, out refusal, Row);

    /// <summary>The bytes of a request, or why they are not taken.</summary>
    internal static async Task<(byte[]? Bytes, Refusal? Refusal)> WholeAsync(HttpRequest request, CancellationToken cancellation, int limit = Limit)
    {
        if (!IsJson(request))
        {
            return (null, Refusal.OfType());
        }

        try
        {
            return await BytesAsync(request, limit, cancellation) is { } bytes
                ? (bytes, null)
                : (null, Refusal.OfBody($"The body is larger than {limit / 1024} KB. Send one value for each question, and nothing else", StatusCodes.Status413PayloadTooLarge));
        }
        catch (BadHttpRequestException refused)
        {
            // The server met its own limit, or a broken transfer, while the body was read.
            return (null, Refusal.OfBody($"The body could not be read to its end. Send it again, whole, and no larger than {limit / 1024} KB", refused.StatusCode));
        }
        catch (IOException unreadable) when (unreadable.InnerException is OverflowException)
        {
            // Parts of a length that no transfer has.
            return (null, Refusal.OfBody($"The body could not be read to its end. Send it again, whole, and no larger than {limit / 1024} KB"));
        }
    }

    /// <summary>The JSON of a body, or why it is none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="looksLike">What it should look like.</param>
    /// <param name="refusal">Why it is none.</param>
    /// <param name="name">What the sender calls it.</param>
    internal static JsonDocument? JsonOf(ReadOnlyMemory<byte> body, string looksLike, out Refusal? refusal, string name = "body")
    {
        refusal = null;
        body = body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        if (!Utf8.IsValid(body.Span))
        {
            refusal = Refusal.OfBody($"The {name} is not valid UTF-8. Encode it as UTF-8 and send it again");
            return null;
        }

        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            refusal = Refusal.OfBody($"The {name} is empty. Send {looksLike}");
            return null;
        }

        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException fault)
        {
            // The message of the exception repeats what was sent.
            refusal = Refusal.OfBody(string.Create(
                CultureInfo.InvariantCulture,
                $"The {name} is not valid JSON: it breaks off or goes wrong {(name == Row ? "" : string.Create(CultureInfo.InvariantCulture, $"in line {fault.LineNumber + 1}, "))}at byte {fault.BytePositionInLine + 1}. Correct it there; comments and trailing commas are not JSON"));
            return null;
        }
    }

    private static RequestBody Read(JsonElement root, string[] beside)
    {
        var isRow = beside == BesideInARow;
        var (name, members) = (isRow ? Row : "request", $"answers, and {string.Join(" and ", beside)} if you wish");
        var refusal = new Refusal();
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        DateOnly? asOf = null;
        string? reference = null;
        var letterhead = LetterheadBody.None;
        foreach (var (place, member) in StrictJson.Members(root, Needed, beside).Index())
        {
            switch (member)
            {
                case { Fault: JsonFault.NoObject }:
                    return Refused($"The {(isRow ? name : "body")} must be {LooksLike}");
                case { Fault: JsonFault.Missing }:
                    refusal.Add(member.Name!, "The member answers is missing. Send an object with one value under each question's id, like {\"answers\":{\"year\":2017}}");
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
                case { Name: "answers" }:
                    ReadAnswers(member.Value, tokens, refusal);
                    break;
                case { Name: "asOf" }:
                    asOf = ReadDay(member.Value, refusal);
                    break;
                case { Name: LetterheadBody.Member }:
                    letterhead = LetterheadBody.Read(member.Value, refusal);
                    break;
                default:
                    reference = ReadReference(member.Value, refusal);
                    break;
            }

            if (place >= MostMembers)
            {
                return Refused($"The {name} has far too many members. Send {members}");
            }
        }

        return refusal.IsEmpty ? new(new(Answers.Of(tokens), asOf), null) { Reference = reference, Letterhead = letterhead } : new(null, refusal) { Reference = reference };
    }

    internal static string? ReadReference(JsonElement value, Refusal refusal)
    {
        if (value.ValueKind == JsonValueKind.String && Text(value) is "")
        {
            return "";
        }

        return ReferenceOf(value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? Text(value) : null, refusal);
    }

    /// <summary>Reads the sender's word for a row from text.</summary>
    internal static string? ReferenceOf(string? text, Refusal refusal)
    {
        var head = new RequestHead(Reference: text ?? "");
        return refusal.Add(RequestHeadChecks.All.Validate(head)) ? null : head.Reference;
    }

    /// <summary>Reads the member with the answers.</summary>
    /// <param name="answers">The member.</param>
    /// <param name="tokens">Where the answers go.</param>
    /// <param name="refusal">Where what is wrong goes.</param>
    /// <param name="beside">Members that stand beside the answers and are read elsewhere.</param>
    internal static void ReadAnswers(JsonElement answers, Dictionary<string, string> tokens, Refusal refusal, params IReadOnlyList<string> beside)
    {
        if (answers.ValueKind != JsonValueKind.Object)
        {
            refusal.Add("answers", "The member answers must be an object with one value under each question's id, like {\"year\":2017}");
            return;
        }

        if (answers.GetPropertyCount() > MostMembers)
        {
            refusal.Add("answers", $"There are {Questions.Count} questions, and answers has more than twice as many members. Send each question's id once");
            return;
        }

        foreach (var member in StrictJson.Members(answers, [], Questions.Keys).Where(member => member.Name is not { } name || !beside.Contains(name)))
        {
            ReadAnswer(member, tokens, refusal);
        }
    }

    private static void ReadAnswer(JsonMember member, Dictionary<string, string> tokens, Refusal refusal)
    {
        if (member.Name is not { } id)
        {
            refusal.Add("answers", "The name of a member of answers is not text. Use the ids that GET /api/interview lists");
        }
        else if (!Questions.TryGetValue(id, out var question))
        {
            refusal.Add(id, "No question has this id. Correct it, or leave it out; GET /api/interview lists every id");
        }
        else if (member.Fault == JsonFault.Twice)
        {
            refusal.Add(id, "This question is answered twice. Send one answer");
        }
        else if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null)
        {
            refusal.Add(id, $"The answer must be a single value: text, a number, true or false. For {Sentence.Kept(question.Name)}, {Sentence.Kept(HowToAnswer(question))}");
        }
        else if (Text(member.Value) is not { } text)
        {
            refusal.Add(id, "The text holds half a character. Send whole Unicode characters");
        }
        else if (question.Parse(text) is { Token: { } token })
        {
            tokens[id] = token;
        }
        else
        {
            refusal.Add(id, question.Parse(text).Problem!);
        }
    }

    private static string HowToAnswer(Rules.Interview.Question question) =>
        question switch
        {
            { MayBeUnknown: true } => "send a value, send \"unknown\", or leave it out",
            { Assumes: not null } => "send a value, or leave it out",
            _ => "send a value",
        };

    /// <summary>Reads the day of the question.</summary>
    internal static DateOnly? ReadDay(JsonElement value, Refusal refusal) => DayOf(value.ValueKind == JsonValueKind.String ? Text(value) : null, refusal);

    /// <summary>Reads the day of the question from text.</summary>
    internal static DateOnly? DayOf(string? text, Refusal refusal)
    {
        var head = new RequestHead(AsOf: text ?? "");
        return !refusal.Add(RequestHeadChecks.All.Validate(head)) && RequestHeadChecks.IsADay(head.AsOf, out var day) ? day : null;
    }

    internal static string? Text(JsonElement value) => StrictJson.Text(value, AnswerValue.TextOf);

    private static bool IsJson(HttpRequest request) =>
        request.HasJsonContentType()
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>The bytes of the body, or none when there are too many; no more than the limit is ever held.</summary>
    private static async Task<byte[]?> BytesAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var read = await request.BodyReader.ReadAtLeastAsync(limit + 1, cancellation);
        byte[]? bytes = read.Buffer.Length > limit ? null : read.Buffer.ToArray();
        request.BodyReader.AdvanceTo(read.Buffer.End);
        return bytes;
    }

    private static RequestBody Refused(string message, int status = StatusCodes.Status400BadRequest) => new(null, Refusal.OfBody(message, status));
}
