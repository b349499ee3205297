using System.Text.Json;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Papers;

namespace RetirementLoss.Web.Wire;

/// <summary>Reads the boxes of a paper that a program sent, or says of each what is wrong with it; what was sent is not repeated.</summary>
/// <param name="Boxes">What stands in the boxes, by id.</param>
/// <param name="Before">The answers that were sent along.</param>
/// <param name="Refusal">What is wrong, when they could not be read.</param>
public sealed record PaperBody(IReadOnlyDictionary<string, string> Boxes, Answers Before, Refusal Refusal)
{
    private const string LooksLike = "a JSON object with the member boxes, like {\"boxes\":{\"year\":2024,\"7\":\"J\"}}";

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

        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            return Refused(Refusal.OfBody($"The body must be {LooksLike}"));
        }

        refusal = new Refusal();
        var boxes = new Dictionary<string, string>(StringComparer.Ordinal);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in json.RootElement.EnumerateObject())
        {
            switch (RequestBody.NameOf(member))
            {
                case { } name when !seen.Add(name):
                    refusal.Add(name, "The request has this member twice. Send it once");
                    break;
                case "boxes":
                    ReadBoxes(paper, member.Value, boxes, refusal);
                    break;
                case "answers":
                    RequestBody.ReadAnswers(member.Value, answers, refusal);
                    break;
                default:
                    refusal.Add("boxes", "The request has a member that is not known here. Send boxes, and answers if you wish");
                    return new(boxes, Answers.None, refusal);
            }
        }

        if (!seen.Contains("boxes"))
        {
            refusal.Add("boxes", "The member boxes is missing. Send an object with one value under each box's id");
        }

        return new(boxes, Answers.Of(answers), refusal);
    }

    private static void ReadBoxes(Paper paper, JsonElement sent, Dictionary<string, string> boxes, Refusal refusal)
    {
        if (sent.ValueKind != JsonValueKind.Object || sent.EnumerateObject().Skip(paper.Boxes.Count).Any())
        {
            refusal.Add("boxes", "The member boxes must be an object with one value under each box's id, each once");
            return;
        }

        foreach (var member in sent.EnumerateObject())
        {
            if (RequestBody.NameOf(member) is not { } id || paper.Boxes.All(box => box.Id != id))
            {
                refusal.Add("boxes", $"{paper.Name} has no such box here. GET /api/papers lists every id");
            }
            else if (RequestBody.Text(member.Value) is not { } text)
            {
                refusal.Add(id, "Send a single value: text, a number, or true for a mark; or leave the box out");
            }
            else if (!boxes.TryAdd(id, text))
            {
                refusal.Add(id, "This box is sent twice. Send one value");
            }
        }
    }

    private static PaperBody Refused(Refusal refusal) => new(new Dictionary<string, string>(), Answers.None, refusal);
}
