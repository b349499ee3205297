using System.Text;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>Leaves only the code of a C# text: comments and the words of strings become blanks, line by line in place.</summary>
internal static class CodeOf
{
    public static string CSharp(string text)
    {
        var code = new StringBuilder(text.Length);
        Copy(text, 0, code, '\0');
        return code.ToString();
    }

    // Copies code until the closing character of an interpolation, or to the end; returns the place after it.
    private static int Copy(string text, int at, StringBuilder code, char until)
    {
        var depth = 0;
        while (at < text.Length)
        {
            var letter = text[at];
            if (until != '\0' && depth == 0 && (letter == until || (letter == ':' && text[at + 1] != ':' && text[at - 1] != ':')))
            {
                return at;
            }

            depth += letter is '(' or '[' or '{' ? 1 : letter is ')' or ']' or '}' ? -1 : 0;
            at = Skip(text, at, code);
        }

        return at;
    }

    // Copies one character of code, or blanks one comment, string or character.
    private static int Skip(string text, int at, StringBuilder code)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("//"))
        {
            return Blank(text, at, End(text, at, "\n"), code);
        }

        if (rest.StartsWith("/*"))
        {
            return Blank(text, at, End(text, at + 2, "*/") + 2, code);
        }

        if (rest.StartsWith("'"))
        {
            return Blank(text, at, End(text, at + (text[at + 1] == '\\' ? 3 : 2), "'") + 1, code);
        }

        if (rest.StartsWith("$\"") || rest.StartsWith("$@\"") || rest.StartsWith("@$\""))
        {
            return Interpolated(text, at, code);
        }

        if (rest.StartsWith("\"\"\""))
        {
            return Blank(text, at, End(text, at + 3, "\"\"\"") + 3, code);
        }

        if (rest.StartsWith("@\""))
        {
            return Blank(text, at, EndOfWords(text, at + 2, isVerbatim: true), code);
        }

        if (rest.StartsWith("\""))
        {
            return Blank(text, at, EndOfWords(text, at + 1, isVerbatim: false), code);
        }

        code.Append(text[at]);
        return at + 1;
    }

    private static int Interpolated(string text, int at, StringBuilder code)
    {
        var open = text.IndexOf('"', at);
        var isVerbatim = text.AsSpan(at, open - at).Contains('@');
        var here = Blank(text, at, open + 1, code);
        while (text[here] != '"')
        {
            if (text[here] == '{' && text[here + 1] != '{')
            {
                code.Append('(');
                here = Copy(text, here + 1, code, '}');
                here = Blank(text, here, End(text, here, "}"), code);
                code.Append(')');
                here++;
            }
            else
            {
                var length = (text[here] == '\\' && !isVerbatim) || text[here] is '{' or '}' ? 2 : 1;
                here = Blank(text, here, here + length, code);
            }
        }

        return Blank(text, here, here + 1, code);
    }

    private static int EndOfWords(string text, int at, bool isVerbatim)
    {
        while (text[at] != '"' || (isVerbatim && at + 1 < text.Length && text[at + 1] == '"'))
        {
            at += text[at] == '\\' && !isVerbatim || text[at] == '"' ? 2 : 1;
        }

        return at + 1;
    }

    private static int End(string text, int at, string mark) => text.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var end ? end : text.Length;

    private static int Blank(string text, int from, int to, StringBuilder code)
    {
        for (var i = from; i < Math.Min(to, text.Length); i++)
        {
            code.Append(text[i] == '\n' ? '\n' : ' ');
        }

        return Math.Min(to, text.Length);
    }
}
