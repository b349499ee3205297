using System.Text.Json;
using System.Text.Json.Serialization;

namespace RetirementLoss.Web.Batches;

/// <summary>How the lines for the script of the page are written.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FileProgress))]
internal sealed partial class BatchJson : JsonSerializerContext;
