using System.Text.Json;
using System.Text.Json.Serialization;

namespace RetirementLoss.Web.Wire;

/// <summary>How the records of this folder are written as JSON: names in camel case, and a value that does not apply left out.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(AssessmentRequest))]
[JsonSerializable(typeof(InterviewRequest))]
[JsonSerializable(typeof(AssessmentReport))]
[JsonSerializable(typeof(BatchRow))]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(ReturnRequest))]
[JsonSerializable(typeof(ReturnAnswer))]
[JsonSerializable(typeof(Interview))]
[JsonSerializable(typeof(NextStep))]
[JsonSerializable(typeof(PaperList))]
[JsonSerializable(typeof(PaperRequest))]
[JsonSerializable(typeof(PaperReading))]
[JsonSerializable(typeof(StoryQuestions))]
[JsonSerializable(typeof(ToldAnswer))]
[JsonSerializable(typeof(IReadOnlyList<ExplainedClaim>))]
[JsonSerializable(typeof(IReadOnlyList<FigureOfYear>))]
[JsonSerializable(typeof(StateTreatmentTold))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
public sealed partial class WireJson : JsonSerializerContext;
