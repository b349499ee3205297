namespace RetirementLoss.Web.Endpoints;

/// <summary>How a request can be refused, for the page about the API.</summary>
/// <param name="Status">The status of the response.</param>
/// <param name="Means">What is wrong.</param>
/// <param name="Mend">What to do.</param>
internal sealed record ApiRefusal(int Status, string Means, string Mend)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ApiRefusal> All { get; } =
    [
        new(StatusCodes.Status400BadRequest, "An answer is missing, cannot be read, or contradicts another.", "Under errors stands each question to mend, with a sentence. Correct these and send it again."),
        new(StatusCodes.Status401Unauthorized, "The key is not known, or one is needed.", "Send the key that you were given in the header X-Api-Key; leave the header out where you have none."),
        new(StatusCodes.Status404NotFound, "There is no such address.", "Take the addresses of this page or of the OpenAPI document."),
        new(StatusCodes.Status405MethodNotAllowed, "The address takes another method.", "POST where a body is sent, GET elsewhere."),
        new(StatusCodes.Status408RequestTimeout, "A batch took too long.", "Send the rows that have no answer as another batch."),
        new(StatusCodes.Status413PayloadTooLarge, "The body is too large.", "Send one value for each question, or split the batch."),
        new(StatusCodes.Status415UnsupportedMediaType, "The body is not said to be JSON.", "Send the header Content-Type: application/json, or application/jsonl for a batch."),
        new(StatusCodes.Status429TooManyRequests, "More work was asked for from your address than this server does for one in a minute.", "Wait as many seconds as Retry-After says. Many cases go better as one batch."),
        new(StatusCodes.Status500InternalServerError, "This program failed.", "Send it again. If it fails again, report the rules version and the time, without the answers."),
        new(StatusCodes.Status503ServiceUnavailable, "The server is stopping, or works on as many batches as it takes.", "Wait as many seconds as Retry-After says, and send it again; nothing was kept of it."),
    ];
}
