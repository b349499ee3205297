using System.Text.Json;
using RetirementLoss.Components.Memo;
using RetirementLoss.Rules.Json;
using RetirementLoss.Web.Printing;

namespace RetirementLoss.Web.Wire;

/// <summary>The names and the logo that a request sends for its PDF.</summary>
/// <param name="Names">The names; none where none were sent.</param>
/// <param name="Logo">The logo; none where none was sent.</param>
internal sealed record LetterheadBody(MemoNames Names, Logo? Logo)
{
    /// <summary>The member of the request.</summary>
    public const string Member = "letterhead";

    /// <summary>What is said where it comes with a request for JSON.</summary>
    public const string OnlyOnAPdf = "Names and a logo go on a PDF only. Ask for one with the header Accept: application/pdf, or leave them out";

    private const string LogoMember = "logo";
    private const string DisclaimerMember = "disclaimer";

    private static readonly string[] Members = ["client", "firm", "contact", "preparer", "reference", DisclaimerMember, LogoMember];

    /// <summary>Nothing was sent.</summary>
    public static LetterheadBody None { get; } = new(MemoNames.None, null);

    /// <summary>Reads the member, or says what is wrong with each of its parts.</summary>
    public static LetterheadBody Read(JsonElement value, Refusal refusal)
    {
        if (value.ValueKind != JsonValueKind.Object || value.GetPropertyCount() > 2 * Members.Length)
        {
            refusal.Add(Member, $"letterhead must be an object with text under {new Rules.Model.Name(string.Join(", ", Members))}. Leave out what you do not need");
            return None;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Logo? logo = null;
        foreach (var member in StrictJson.Members(value, [], Members))
        {
            var place = $"{Member}.{member.Name}";
            if (member.Fault != JsonFault.None)
            {
                refusal.Add(member.Name is null ? Member : place, member.Fault == JsonFault.Twice ? (Sentence)$"The letterhead has this member twice. Send it once" : $"The letterhead has no such member. Send {new Rules.Model.Name(string.Join(", ", Members))}");
            }
            else if (member.Value.ValueKind != JsonValueKind.String || RequestBody.Text(member.Value) is not { } text)
            {
                refusal.Add(place, "Send text here, or leave it out");
            }
            else if (member.Name == LogoMember)
            {
                if (!Logo.TryRead(text, out logo))
                {
                    refusal.Add(place, $"logo must be a PNG of at most {Logo.MostDots} dots a side, as text that begins with data:image/png;base64,");
                }
            }
            else if (text.Length > LongestOf(member.Name!))
            {
                refusal.Add(place, $"This text has more than {LongestOf(member.Name!)} characters. Shorten it");
            }
            else
            {
                texts[member.Name!] = text;
            }
        }

        return new(Named(texts), logo);
    }

    private static int LongestOf(string member) => member == DisclaimerMember ? MemoNames.LongestDisclaimer : MemoNames.Longest;

    private static MemoNames Named(Dictionary<string, string> texts)
    {
        var names = MemoNames.Typed(texts.GetValueOrDefault("client"), texts.GetValueOrDefault("firm"), texts.GetValueOrDefault("contact"), texts.GetValueOrDefault("preparer"), texts.GetValueOrDefault("reference"), texts.GetValueOrDefault(DisclaimerMember));
        // Words that were not sent are ours; empty ones are none.
        return texts.ContainsKey(DisclaimerMember) ? names : names with { Disclaimer = null };
    }
}
