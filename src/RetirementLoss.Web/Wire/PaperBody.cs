using System.Text.Json;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Json;
using RetirementLoss.Rules.Papers;

namespace RetirementLoss.Web.Wire;

/// <summary>Reads the boxes of a paper that a program sent, or says of each what is wrong with it; what was sent is not repeated.</summary>
/// <param name="Boxes">What stands in the boxes, by id.</param>
/// <param name="Before">The answers that were sent along.</param>
/// <param name="Refusal">What is wrong, when they could not be read.</param>
public sealed record PaperBody(IReadOnlyDictionary<string, string> Boxes, Answers Before, Refusal Refusal)
{
    private const string LooksLike = "a JSON object with the member boxes, like {\"boxes\":{\"year\":2024,\"7\":\"J\"}}";

    private static readonly string[] Needed = ["boxes"];
    private static readonly string[] Beside = ["answers"];

    /// <summary>Reads the body of a request.</summary>
    public static async Task<PaperBody> ReadAsync(Paper paper, HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(request);
        var (bytes, refusal) = await RequestBody.WholeAsync(request, cancellation);
        return bytes is null ? Refused(refusal!) : Read(paper, bytes);
    }

    private static PaperBody Read(Paper paper, byte[] body)
    {
        using var json = RequestBody.JsonOf(body, LooksLike, out var refusal);
        if (json is null)
        {
            return Refused(refusal!);
        }

        refusal = new Refusal();
        var boxes = new Dictionary<string, string>(StringComparer.Ordinal);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in StrictJson.Members(json.RootElement, Needed, Beside))
        {
            switch (member)
            {
                case { Fault: JsonFault.NoObject }:
                    return Refused(Refusal.OfBody($"The body must be {LooksLike}"));
                case { Fault: JsonFault.Missing }:
                    refusal.Add("boxes", "The member boxes is missing. Send an object with one value under each box's id");
                    break;
                case { Fault: JsonFault.Twice }:
                    refusal.Add(member.Name!, "The request has this member twice. Send it once");
                    break;
                case { Fault: not JsonFault.None }:
                    refusal.Add("boxes", "The request has a member that is not known here. Send boxes, and answers if you wish");
                    return new(boxes, Answers.None, refusal);
                case { Name: "boxes" }:
                    ReadBoxes(paper, member.Value, boxes, refusal);
                    break;
                default:
                    RequestBody.ReadAnswers(member.Value, answers, refusal);
                    break;
            }
        }

        return new(boxes, Answers.Of(answers), refusal);
    }

    private static void ReadBoxes(Paper paper, JsonElement sent, Dictionary<string, string> boxes, Refusal refusal)
    {
        if (sent.ValueKind != JsonValueKind.Object || sent.GetPropertyCount() > paper.Boxes.Count)
        {
            refusal.Add("boxes", "The member boxes must be an object with one value under each box's id, each once");
            return;
        }

        foreach (var member in StrictJson.Members(sent, [], [.. paper.Boxes.Select(box => box.Id)]))
        {
            if (member is not { Name: { } id, Fault: not JsonFault.Unknown })
            {
                refusal.Add("boxes", $"{Sentence.Kept(paper.Name)} has no such box here. GET /api/papers lists every id");
            }
            else if (RequestBody.Text(member.Value) is not { } text)
            {
                refusal.Add(id, "Send a single value: text, a number, or true for a mark; or leave the box out");
            }
            else if (member.Fault == JsonFault.Twice || !boxes.TryAdd(id, text))
            {
                refusal.Add(id, "This box is sent twice. Send one value");
            }
        }
    }

    private static PaperBody Refused(Refusal refusal) => new(new Dictionary<string, string>(), Answers.None, refusal);
}
