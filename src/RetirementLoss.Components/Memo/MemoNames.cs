namespace RetirementLoss.Components.Memo;

/// <summary>The names that stand over a memo; they are typed for the print and kept nowhere.</summary>
/// <param name="Client">Whom it is for.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Preparer">Who prepared it.</param>
/// <param name="Reference">The firm's own mark for it.</param>
public sealed record MemoNames(string Client = "", string Firm = "", string Preparer = "", string Reference = "")
{
    /// <summary>No name is longer; what is typed beyond it is left out.</summary>
    public const int Longest = 80;

    /// <summary>No names.</summary>
    public static MemoNames None { get; } = new();

    /// <summary>The names as typed, each on one line and no longer than fits.</summary>
    public static MemoNames Typed(string? client, string? firm, string? preparer, string? reference) => new(Plain(client), Plain(firm), Plain(preparer), Plain(reference));

    private static string Plain(string? typed)
    {
        var line = new string([.. (typed ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)]).Trim();
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
