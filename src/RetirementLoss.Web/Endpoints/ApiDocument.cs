using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>What the OpenAPI document says beside what the framework reads off the endpoints.</summary>
public static class ApiDocument
{
    /// <summary>The name of the answers on one case.</summary>
    public const string AnswersOfACase = "CaseAnswers";

    /// <summary>The name of the answers on a return itself.</summary>
    public const string AnswersOfTheReturn = "ReturnAnswers";

    /// <summary>The name of the answers on one account of a return.</summary>
    public const string AnswersOfAnAccount = "AccountAnswers";

    /// <summary>Adds the title, and what the types of this program cannot tell.</summary>
    public static void Describe(OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AddSchemaTransformer((schema, context, _) =>
        {
            TellWhatIsAbsent(schema, context);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "Retirement loss checker",
                Version = Checker.Edition.Version,
                Description = "Says whether a loss on a US retirement account can be deducted for a tax year, how much, where, and why. Nothing is kept, and no cookie is used.",
            };

            // Without a list the server is the one the document came from; the list the framework makes is wrong behind a proxy.
            document.Servers = [];
            DescribeAnswers(document);
            DescribeKey(document);
            return Task.CompletedTask;
        });
    }

    // A member without a value is left out and never sent as null, except for the state, which is always there.
    private static void TellWhatIsAbsent(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        if (context.JsonPropertyInfo is { Name: not "state" })
        {
            schema.Type &= ~JsonSchemaType.Null;
        }

        if (schema.Type?.HasFlag(JsonSchemaType.Number) == true)
        {
            // Amounts are decimal; "double" would lose cents of very large ones.
            schema.Format = ExactNumber;
        }

        if (context.JsonTypeInfo.Type is { IsGenericType: true } map && map.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && (map.GenericTypeArguments[1] == typeof(JsonElement) || map.GenericTypeArguments[1] == typeof(JsonNode)))
        {
            schema.AdditionalProperties = SingleValue;
        }

        foreach (var member in context.JsonTypeInfo.Properties.Where(member => member is { IsGetNullable: true, Name: not "state" }))
        {
            schema.Required?.Remove(member.Name);
        }
    }

    // Empty beside it: a key is asked for only where whoever runs the server says so.
    private static void DescribeKey(OpenApiDocument document)
    {
        (document.Components ??= new()).SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["key"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = Security.ApiKeys.Header, Description = "A key of yours, with limits of its own, where the server has given you one." },
        };
        document.Security = [new(), new() { [new OpenApiSecuritySchemeReference("key", document)] = [] }];
    }

    // The type of a request knows only that answers is an object; the questions know its members. Each is named once, so that a generated client has one type for it.
    private static void DescribeAnswers(OpenApiDocument document)
    {
        var schemas = (document.Components ??= new()).Schemas ??= new Dictionary<string, IOpenApiSchema>();
        schemas[AnswersOfACase] = Described("The answers on one case: one value under each question's id.", Checker.Questions);
        schemas[AnswersOfTheReturn] = Described("The answers on the return itself, given once: one value under each question's id.", ReturnSheet.Questions);
        var account = Described("The answers on one account of a return: one value under each question's id.", Checker.Questions.Where(question => !ReturnSheet.IsOfTheReturn(question.Id)));
        account.Properties![ReturnBody.OwnerMember] = new OpenApiSchema { Description = "whose account it is; me when left out", Type = JsonSchemaType.String, Enum = [.. Enum.GetValues<Owner>().Select(owner => (JsonNode)Token.Of(owner))] };
        account.Properties[ReturnBody.PoolMember] = new OpenApiSchema { Description = "a word of yours that tells it from another plan, contract, child or person who died; two events with the same word are of one", Type = JsonSchemaType.String };
        schemas[AnswersOfAnAccount] = account;
        foreach (var (request, member, named) in AnswersOfRequests)
        {
            if (schemas[request].Properties is { } members)
            {
                members[member] = member == "accounts"
                    ? new OpenApiSchema { Type = JsonSchemaType.Array, Description = members[member].Description, Items = new OpenApiSchemaReference(named, document) }
                    : new OpenApiSchemaReference(named, document) { Description = members[member].Description };
            }
        }
    }

    private static readonly (string Request, string Member, string Named)[] AnswersOfRequests =
    [
        (nameof(AssessmentRequest), "answers", AnswersOfACase), (nameof(InterviewRequest), "answers", AnswersOfACase), (nameof(BatchRow), "answers", AnswersOfACase),
        (nameof(ReturnRequest), "return", AnswersOfTheReturn), (nameof(BatchRow), "return", AnswersOfTheReturn),
        (nameof(ReturnRequest), "accounts", AnswersOfAnAccount), (nameof(BatchRow), "accounts", AnswersOfAnAccount),
    ];

    private static OpenApiSchema Described(string description, IEnumerable<Rules.Interview.Question> questions) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        AdditionalProperties = SingleValue,
        Properties = questions.ToDictionary(question => question.Id, question => (IOpenApiSchema)Describe(question), StringComparer.Ordinal),
    };

    // A client that was generated knows one type for each member; "unknown" for an amount goes beside them.
    private static OpenApiSchema SingleValue => new() { Description = "Text, a number, or true or false. In a request the name must be the id of a question, here or among the members that are listed." };

    private const string ExactNumber = "decimal";

    private static OpenApiSchema Describe(Rules.Interview.Question question) => new()
    {
        Format = question is Amount ? ExactNumber : null,
        Description = question.Name + (question.MayBeUnknown ? ", or \"unknown\"" : "") + string.Concat(question is Amount amount ? amount.SideTokens.Select(token => $", or \"{token}\"") : []),
        Type = question switch
        {
            Amount => JsonSchemaType.Number | JsonSchemaType.String,
            Rules.Interview.Count or WholeNumber => JsonSchemaType.Integer | JsonSchemaType.String,
            YesNo => JsonSchemaType.Boolean | JsonSchemaType.String,
            _ => JsonSchemaType.String,
        },
        Enum = question is Day or Amount or Rules.Interview.Count or WholeNumber or YesNo
            ? null
            : [.. question.Options.Select(option => option.Token).Concat(question.MayBeUnknown ? [Answers.Unknown] : []).Select(token => (JsonNode)token)],
    };
}
