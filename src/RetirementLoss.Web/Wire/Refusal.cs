using FluentValidation.Results;
using Microsoft.AspNetCore.WebUtilities;

namespace RetirementLoss.Web.Wire;

/// <summary>Says as RFC 9457 problem details why a request is not answered: which member is wrong, how, and what to do.</summary>
public sealed class Refusal
{
    /// <summary>The media type of problem details.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>The member under which stands what is wrong with the body as a whole.</summary>
    public const string WholeBody = "answers";

    private readonly OrderedDictionary<string, string[]> errors = new(StringComparer.Ordinal);

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsEmpty => errors.Count == 0;

    /// <summary>The status of the response.</summary>
    public int Status { get; private init; } = StatusCodes.Status400BadRequest;

    /// <summary>What is wrong, under the members.</summary>
    public IReadOnlyDictionary<string, string[]> Errors => errors;

    private string Detail { get; init; } = "Nothing was assessed. Under errors, each name is the id of a question or a member of the request, with what to mend there.";

    /// <summary>A refusal of answers that were read.</summary>
    public static Refusal Of(IEnumerable<Rules.Interview.Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var refusal = new Refusal();
        foreach (var problem in problems)
        {
            refusal.Add(problem.QuestionId, problem.Message);
        }

        return refusal;
    }

    /// <summary>A refusal of a return that was read, under the names that its places have where it came from.</summary>
    internal static Refusal Of(IEnumerable<Rules.Returns.ReturnProblem> problems, ReturnPlaces places)
    {
        var refusal = new Refusal();
        foreach (var problem in problems)
        {
            refusal.Add(places.Of(problem.Account, problem.Member), problem.Message);
        }

        return refusal;
    }

    /// <summary>A refusal of the body as a whole.</summary>
    public static Refusal OfBody(string message, int status = StatusCodes.Status400BadRequest)
    {
        var refusal = new Refusal { Status = status, Detail = "Nothing was assessed, because the request could not be read." };
        refusal.Add(WholeBody, message);
        return refusal;
    }

    /// <summary>A refusal that the address or the method alone brings about.</summary>
    public static Refusal OfAddress(int status) => status == StatusCodes.Status415UnsupportedMediaType ? OfType() : new()
    {
        Status = status,
        Detail = "The API does not answer this at this address. GET /openapi/v1.json lists its addresses and what each takes.",
    };

    /// <summary>A refusal of an assistant that the address, the method or a header alone brings about.</summary>
    public static Refusal OfAssistant(int status) => new()
    {
        Status = status,
        Detail = "The Model Context Protocol is spoken here: POST /mcp with JSON-RPC 2.0 in UTF-8, Content-Type: application/json and Accept: application/json, text/event-stream. Nothing else is answered.",
    };

    /// <summary>A refusal of a body that is not said to be JSON.</summary>
    public static Refusal OfType() => OfBody("Send the request as JSON in UTF-8, with the header Content-Type: application/json", StatusCodes.Status415UnsupportedMediaType);

    /// <summary>A refusal of a body that is said to be packed.</summary>
    public static Refusal OfPackedBody() => OfBody("Send the body as it is, without the header Content-Encoding: nothing that is packed is unpacked here", StatusCodes.Status415UnsupportedMediaType);

    /// <summary>A refusal of one who sent too much in a minute.</summary>
    public static Refusal OfManyRequests() => new()
    {
        Status = StatusCodes.Status429TooManyRequests,
        Detail = "More work was asked for from your address than this server does for one in a minute. Wait as many seconds as Retry-After says, and send this one again.",
    };

    /// <summary>A refusal of a request whose address or headers are too long.</summary>
    public static Refusal OfLongHead(int status) => new()
    {
        Status = status,
        Detail = status == StatusCodes.Status414UriTooLong
            ? "The address is longer than any that is answered here. Send what it holds in the body, as GET /openapi/v1.json tells."
            : "The headers are longer than is taken here. Send few of them, and no cookies: the API reads none.",
    };

    /// <summary>A refusal of one whose key is not known, or who sent none where one is needed.</summary>
    public static Refusal OfKey(bool isSent) => new()
    {
        Status = StatusCodes.Status401Unauthorized,
        Detail = isSent
            ? "The key in the header X-Api-Key is not known here. Send it as you were given it, or leave the header out where no key is needed."
            : "This server answers programs with a key only. Send yours in the header X-Api-Key; whoever runs the server gives you one.",
    };

    /// <summary>A refusal because this server is about to stop.</summary>
    public static Refusal OfStopping() => new()
    {
        Status = StatusCodes.Status503ServiceUnavailable,
        Detail = "This server is stopping and did not read the request to its end. Send it again; nothing was kept of it.",
    };

    /// <summary>The last line of a batch whose rows were not all read, because this server is about to stop.</summary>
    public static Refusal OfStoppingBatch() => new()
    {
        Status = StatusCodes.Status503ServiceUnavailable,
        Detail = "This server is stopping and did not read the batch to its end. Send the rows that have no answer again; nothing was kept of them.",
    };

    /// <summary>A refusal of a batch while others are worked through.</summary>
    public static Refusal OfManyBatches() => new()
    {
        Status = StatusCodes.Status503ServiceUnavailable,
        Detail = "Other batches are being worked through, as many as this server takes at once in all or from your address. Wait as many seconds as Retry-After says, and send this one again.",
    };

    /// <summary>A refusal of a batch that is not said to be JSON lines.</summary>
    public static Refusal OfLinesType() => OfBody("Send one JSON object a line in UTF-8, with the header Content-Type: application/jsonl (or application/x-ndjson)", StatusCodes.Status415UnsupportedMediaType);

    /// <summary>A fault of this program on one row of many.</summary>
    public static Refusal OfFault(string row) => OfBody(row, StatusCodes.Status500InternalServerError);

    /// <summary>A refusal because no PDF can be made now.</summary>
    public static Refusal OfNoPdf(string why) => new() { Status = StatusCodes.Status503ServiceUnavailable, Detail = why };

    /// <summary>A fault of this program, of which nothing is told but that it is not the sender's.</summary>
    public static Refusal OfFault() => new()
    {
        Status = StatusCodes.Status500InternalServerError,
        Detail = "This program failed on the request. Send it again; if it fails again, report the rules version and the time, without the answers.",
    };

    /// <summary>Adds what is wrong at a member: a question's id, "answers" or "asOf".</summary>
    public void Add(string member, string message) => errors[member] = [.. errors.GetValueOrDefault(member) ?? [], T(message)];

    /// <summary>Adds what is wrong at a member, as the rules say it.</summary>
    public void Add(string member, Sentence message) => errors[member] = [.. errors.GetValueOrDefault(member) ?? [], Written.Of(message)];

    /// <summary>Adds what checks found, under the member that each names or the place it has; whether they found anything.</summary>
    public bool Add(ValidationResult found, string? place = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        foreach (var failure in found.Errors)
        {
            Add(place is null ? failure.PropertyName : $"{place}.{failure.PropertyName}", failure.ErrorMessage);
        }

        return !found.IsValid;
    }

    /// <summary>Adds all that is wrong with a part of the request, each under the place of the part.</summary>
    public void AddUnder(string place, Refusal part)
    {
        ArgumentNullException.ThrowIfNull(part);
        foreach (var (member, messages) in part.errors)
        {
            foreach (var message in messages)
            {
                Add(member == WholeBody ? place : $"{place}.{member}", message);
            }
        }
    }

    /// <summary>The problem details.</summary>
    public HttpValidationProblemDetails ToDetails() => new(errors) { Status = Status, Title = ReasonPhrases.GetReasonPhrase(Status), Detail = T(Detail) };

    /// <summary>The response.</summary>
    public IResult ToResult() => TypedResults.Json(
        ToDetails(),
        WireJson.Default.HttpValidationProblemDetails,
        MediaType,
        Status);
}
