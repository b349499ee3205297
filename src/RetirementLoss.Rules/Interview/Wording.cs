using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace RetirementLoss.Rules.Interview;

/// <summary>A short mark of the words in which a question is asked: the question itself, its hint, and where its answer stands.</summary>
/// <remarks>The names, years and accounts in the words are all that counts, and they change the mark. It is compared, and never turned back into words.</remarks>
public static class Wording
{
    private const int Bytes = 3;

    /// <summary>The mark, given the answers before the question.</summary>
    public static string MarkOf(Question question, Answers before)
    {
        ArgumentNullException.ThrowIfNull(question);
        var words = string.Join('\n', question.Prompt(before), question.Hint?.Invoke(before), question.WhereToFind?.Invoke(before));
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, Bytes));
    }
}
