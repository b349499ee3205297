using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace RetirementLoss.Web.Tests.Hostile;

/// <summary>A request as it is put before the app, whatever no client would send included.</summary>
internal sealed record Sent(string Method, string Path, string Query, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    private const int Shown = 1500;

    /// <summary>Sends it, and reads what comes back to its end.</summary>
    public async Task<Got> ToAsync(TestServer server)
    {
        var context = await server.SendAsync(Fill);
        using var body = new MemoryStream();
        await context.Response.Body.CopyToAsync(body);
        return new(context.Response.StatusCode, context.Response.Headers, context.Response.ContentType, Encoding.UTF8.GetString(body.ToArray()));
    }

    /// <summary>The request in words, for a test that failed.</summary>
    public override string ToString()
    {
        var text = $"{Method} {Path}{Query}\n{string.Join('\n', Headers.Select(header => $"{header.Name}: {header.Value}"))}\n\n{Encoding.Latin1.GetString(Body)}";
        return text.Length > Shown ? $"{text[..Shown]} ... ({text.Length} characters)" : text;
    }

    private void Fill(HttpContext context)
    {
        var request = context.Request;
        (request.Method, request.Scheme, request.Host) = (Method, "http", new("localhost"));
        (request.Path, request.QueryString) = (new(Path), new(Query));
        foreach (var (name, value) in Headers)
        {
            request.Headers.Append(name, value);
        }

        if (Body.Length > 0)
        {
            request.Body = new MemoryStream(Body);
            request.Headers.ContentLength = Body.Length;
        }
    }
}
