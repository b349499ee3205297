using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>A numbered line of a tax form, such as line 15a of Form 1040.</summary>
/// <param name="Form">The form or schedule, such as "Schedule 1".</param>
/// <param name="Number">The line as printed, such as "8z".</param>
internal sealed record FormLine(string Form, string Number) : IName
{
    private const string Separator = ", line ";

    /// <summary>Reads "Schedule 1, line 8z"; null when the text is not of that pattern.</summary>
    public static FormLine? Parse(string text)
    {
        var parts = text.Split(Separator);
        return parts is [{ Length: > 0 } form, { Length: > 0 } number]
            && char.IsAsciiDigit(number[0])
            && number.All(char.IsAsciiLetterOrDigit)
            ? new FormLine(form, number)
            : null;
    }

    public override string ToString() => Form + Separator + Number;
}
