using Microsoft.AspNetCore.Http.Metadata;

namespace RetirementLoss.Web.Security;

/// <summary>Marks an address that takes many rows at once: it has a limit of its own for its body and for requests.</summary>
/// <param name="MaxRequestBodySize">The largest body, in bytes.</param>
internal sealed record IsBatch(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
