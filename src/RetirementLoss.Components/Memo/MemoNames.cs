namespace RetirementLoss.Components.Memo;

/// <summary>What a firm types for its memo; it is for the print and kept nowhere.</summary>
/// <param name="Client">Whom it is for.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Contact">Its address and telephone, in one line.</param>
/// <param name="Preparer">Who prepared it.</param>
/// <param name="Reference">The firm's own mark for it.</param>
/// <param name="Disclaimer">The firm's own words at the foot of the letter; none typed yet, where it is absent.</param>
public sealed record MemoNames(string Client = "", string Firm = "", string Contact = "", string Preparer = "", string Reference = "", string? Disclaimer = null)
{
    /// <summary>No name is longer; what is typed beyond it is left out.</summary>
    public const int Longest = 80;

    /// <summary>No disclaimer is longer: it has three lines at the foot of the letter.</summary>
    public const int LongestDisclaimer = 300;

    /// <summary>The address of the logo, where a paper is made that has one; on the page of the memo the browser draws it.</summary>
    public string? Logo { get; init; }

    /// <summary>No names.</summary>
    public static MemoNames None { get; } = new();

    /// <summary>All as typed, each on one line and no longer than fits.</summary>
    public static MemoNames Typed(string? client, string? firm, string? contact, string? preparer, string? reference, string? disclaimer) => new(
        Plain(client, Longest), Plain(firm, Longest), Plain(contact, Longest), Plain(preparer, Longest), Plain(reference, Longest), Plain(disclaimer, LongestDisclaimer));

    private static string Plain(string? typed, int longest)
    {
        var line = new string([.. (typed ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)]).Trim();
        return line.Length <= longest ? line : line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)];
    }
}
