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
            schema.Format = null;
        }

        foreach (var member in context.JsonTypeInfo.Properties.Where(member => member is { IsGetNullable: true, Name: not "state" } && context.JsonPropertyInfo is null))
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

    // The type of a request knows only that answers is an object; the questions know its members.
    private static void DescribeAnswers(OpenApiDocument document)
    {
        var schemas = document.Components?.Schemas;
        Describe(schemas?[nameof(AssessmentRequest)].Properties?["answers"], Checker.Questions);
        Describe(schemas?[nameof(ReturnRequest)].Properties?["return"], ReturnSheet.Questions);
        Describe(schemas?[nameof(ReturnRequest)].Properties?["accounts"].Items, Checker.Questions.Where(question => !ReturnSheet.IsOfTheReturn(question.Id)));
        if (schemas?[nameof(ReturnRequest)].Properties?["accounts"].Items?.Properties is { } account)
        {
            account["owner"] = new OpenApiSchema { Description = "whose account it is; me when left out", Type = JsonSchemaType.String, Enum = [.. Enum.GetValues<Owner>().Select(owner => (JsonNode)Token.Of(owner))] };
            account["pool"] = new OpenApiSchema { Description = "a word of yours that tells it from another plan, contract, child or person who died; two events with the same word are of one", Type = JsonSchemaType.String };
        }
    }

    private static void Describe(IOpenApiSchema? member, IEnumerable<Rules.Interview.Question> questions)
    {
        if (member is OpenApiSchema answers)
        {
            answers.AdditionalPropertiesAllowed = false;
            answers.Properties = questions.ToDictionary(question => question.Id, question => (IOpenApiSchema)Describe(question), StringComparer.Ordinal);
        }
    }

    private static OpenApiSchema Describe(Rules.Interview.Question question) => new()
    {
        Description = question.Name + (question.MayBeUnknown ? ", or \"unknown\"" : ""),
        Type = question switch
        {
            Amount => JsonSchemaType.Number | JsonSchemaType.String,
            WholeNumber => JsonSchemaType.Integer | JsonSchemaType.String,
            YesNo => JsonSchemaType.Boolean | JsonSchemaType.String,
            _ => JsonSchemaType.String,
        },
        Enum = question is Day or Amount or WholeNumber or YesNo
            ? null
            : [.. question.Options.Select(option => option.Token).Concat(question.MayBeUnknown ? [Answers.Unknown] : []).Select(token => (JsonNode)token)],
    };
}
