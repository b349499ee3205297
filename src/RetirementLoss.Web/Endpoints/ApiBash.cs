namespace RetirementLoss.Web.Endpoints;

/// <summary>The examples of /api as a person pastes them into a shell; a test runs each as it stands on the page.</summary>
/// <param name="Id">The stable word for it.</param>
/// <param name="Title">What it does.</param>
/// <param name="Script">The lines to paste.</param>
internal sealed record ApiBash(string Id, string Title, string Script)
{
    /// <summary>Where the examples send to when nothing else is said.</summary>
    public const string Host = "HOST=${HOST:-http://localhost:5080}";

    /// <summary>All examples in order.</summary>
    public static IReadOnlyList<ApiBash> All { get; } =
    [
        new("assess", "Ask for one answer", $$"""
            {{Host}}
            curl -s "$HOST/api/assessments" -H 'Content-Type: application/json' -d '{
              "answers": { "year": 2024, "account": "roth-ira", "happened": "paid-out", "received": 15000, "basis-left": 27000, "same-kind-left": false }
            }'
            """),
        new("next", "Let it say what to ask next", $$"""
            {{Host}}
            curl -s "$HOST/api/interview/next" -H 'Content-Type: application/json' -d '{ "answers": { "year": 2024, "account": "roth-ira" } }'
            """),
        new("refused", "See how an error names what to mend", $$"""
            {{Host}}
            curl -s "$HOST/api/assessments" -H 'Content-Type: application/json' -d '{ "answers": { "year": "last", "acount": "roth-ira" } }'
            """),
        new("batch", "Send many cases, one a line", $$"""
            {{Host}}
            printf '%s\n' \
              '{"answers":{"year":2025,"account":"plan-401k","happened":"still-inside"},"reference":"A"}' \
              '{"answers":{"year":2024,"account":"roth-ira","happened":"paid-out","received":15000,"basis-left":27000},"reference":"B"}' |
              curl -s -T - -X POST "$HOST/api/assessments/batch" -H 'Content-Type: application/jsonl'
            """),
        new("assistants", "List the tools for assistants", $$"""
            {{Host}}
            curl -s "$HOST/mcp" -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' \
              -d '{ "jsonrpc": "2.0", "id": 1, "method": "tools/list" }'
            """),
    ];
}
