using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;

namespace RetirementLoss.Web.Answering;

/// <summary>Writes into the token of every form which account it was shown for, so that a form of one tab never answers the account of another.</summary>
internal sealed class FormOfAnAccount(AnswerCookie answers) : IAntiforgeryAdditionalDataProvider
{
    // One key for all requests; its name is in no header and no log.
    private static readonly object Shown = new();

    /// <summary>The number of the account that the form of this request was shown for; none where no form was sent, or before any account was told of.</summary>
    public static int? ShownFor(HttpContext context) => context.Items.TryGetValue(Shown, out var key) ? (int?)key : null;

    public string GetAdditionalData(HttpContext context) =>
        answers.OpenReturn(context).Return.Asked?.Key.ToString(CultureInfo.InvariantCulture) ?? "";

    public bool ValidateAdditionalData(HttpContext context, string additionalData)
    {
        if (int.TryParse(additionalData, NumberStyles.None, CultureInfo.InvariantCulture, out var key))
        {
            context.Items[Shown] = key;
        }

        return true;
    }
}
