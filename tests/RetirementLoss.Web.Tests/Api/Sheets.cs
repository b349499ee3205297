using System.Text.Json.Nodes;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>Answers that several tests start from.</summary>
public static class Sheets
{
    /// <summary>All Roth IRAs closed below basis, in the words of the interview.</summary>
    public static JsonObject Roth => Sheet(
        """
        {
          "year": 2017, "account": "roth-ira", "happened": "paid-out", "basis-left": 27000, "received": 15000, "agi": 60000, "filing-status": "single",
          "other-itemized": 5000, "same-kind-left": false, "age-or-blind-boxes": 0, "other-two-percent": 0
        }
        """);

    /// <summary>The same with the names of the code for tokens, and text for numbers.</summary>
    public static JsonObject RothByNames => Sheet(
        """
        {
          "year": "2017", "account": "RothIra", "happened": "PaidOut", "basis-left": "$27,000", "received": "15000.00", "agi": "60,000", "filing-status": "Single",
          "other-itemized": "5000", "same-kind-left": "no", "age-or-blind-boxes": "0", "other-two-percent": "0"
        }
        """);

    /// <summary>An object of answers.</summary>
    public static JsonObject Sheet(string json) => JsonNode.Parse(json)!.AsObject();

    /// <summary>The sheet with one answer changed.</summary>
    public static JsonObject With(this JsonObject sheet, string id, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        sheet[id] = value;
        return sheet;
    }

    /// <summary>The sheet with one answer left out.</summary>
    public static JsonObject Without(this JsonObject sheet, string id)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        sheet.Remove(id);
        return sheet;
    }
}
