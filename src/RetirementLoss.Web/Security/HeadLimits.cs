using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Security;

/// <summary>How long the head of a request may be: its address, and its headers with the cookies.</summary>
/// <remarks>
/// The server itself refuses without a word, before any code of ours, so it reads further than we take, and what lies between is refused in words.
/// docs/security.md lists what is left to the server.
/// </remarks>
internal static class HeadLimits
{
    /// <summary>The longest address that is taken, in characters.</summary>
    public const int LongestAddress = 8 * 1024;

    /// <summary>The longest headers that are taken together, in characters.</summary>
    public const int LongestHeaders = 32 * 1024;

    // What no browser sends by itself.
    private const int LongestLineRead = 64 * 1024;
    private const int LongestHeadersRead = 128 * 1024;

    /// <summary>Lets the server read as far as we can refuse in words.</summary>
    public static void ReadFurther(KestrelServerLimits server) => (server.MaxRequestLineSize, server.MaxRequestHeadersTotalSize) = (LongestLineRead, LongestHeadersRead);

    /// <summary>The status with which the head is refused; none where it is taken.</summary>
    public static int? RefusedWith(HttpContext context) =>
        context.Features.Get<IHttpRequestFeature>() is { RawTarget.Length: > LongestAddress } ? StatusCodes.Status414UriTooLong
        : context.Request.Headers.Sum(header => header.Key.Length + header.Value.Sum(value => value?.Length ?? 0)) > LongestHeaders ? StatusCodes.Status431RequestHeaderFieldsTooLarge
        : null;

    /// <summary>Refuses it: a page by the page of problems, a program by problem details.</summary>
    public static Task RefuseAsync(HttpContext context, int status)
    {
        if (ErrorPages.IsForPrograms(context.Request.Path))
        {
            return Refusal.OfLongHead(status).ToResult().ExecuteAsync(context);
        }

        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
