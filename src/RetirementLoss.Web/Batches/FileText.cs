using System.Text;
using System.Text.Unicode;

namespace RetirementLoss.Web.Batches;

/// <summary>The text of a file that somebody chose, in whatever encoding a spreadsheet saved it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Encoding">The name of the encoding, for people.</param>
internal sealed record FileText(string Text, string Encoding)
{
    // So much tells text from what is none.
    private const int Looked = 8 * 1024;

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Reads bytes as text; none where they are none.</summary>
    public static FileText? Of(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Utf8.IsValid(rest) ? new FileText(System.Text.Encoding.UTF8.GetString(rest), "UTF-8") : null,
            [0xFF, 0xFE, .. var rest] => new(System.Text.Encoding.Unicode.GetString(rest), "UTF-16"),
            [0xFE, 0xFF, .. var rest] => new(System.Text.Encoding.BigEndianUnicode.GetString(rest), "UTF-16"),
            // An id is plain letters, so every second byte of it is zero.
            [0, not 0, ..] => new(System.Text.Encoding.BigEndianUnicode.GetString(bytes), "UTF-16"),
            [not 0, 0, ..] => new(System.Text.Encoding.Unicode.GetString(bytes), "UTF-16"),
            _ when Utf8.IsValid(bytes) => new(System.Text.Encoding.UTF8.GetString(bytes), "UTF-8"),
            _ => new(Windows.GetString(bytes), "Windows-1252"),
        };
        return text is null || text.Text.AsSpan(0, Math.Min(text.Text.Length, Looked)).ContainsAny(NoText) ? null : text;
    }

    // Control characters, but for tabs and ends of lines and pages; and what stands for bytes that are no text.
    private static readonly System.Buffers.SearchValues<char> NoText = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(code => (char)code).Except(['\t', '\n', '\v', '\f', '\r', '\u001A']), '\uFFFD', '\uFFFF']);
}
