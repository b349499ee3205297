using System.Globalization;

namespace RetirementLoss.Web.Wire;

/// <summary>How the places of a return are called where it came from: "accounts[1].received" in JSON, "account.2.received" in a table.</summary>
/// <param name="Columns">The number that each account has in the first row of its table; none where it came as JSON.</param>
internal sealed record ReturnPlaces(IReadOnlyList<int>? Columns)
{
    /// <summary>The places of a return that came as JSON.</summary>
    public static ReturnPlaces OfJson { get; } = new((IReadOnlyList<int>?)null);

    /// <summary>The name of an account.</summary>
    public string Of(int account) => Columns is null
        ? string.Create(CultureInfo.InvariantCulture, $"accounts[{account}]")
        : OfColumn(Columns[account]);

    /// <summary>The name of a member of an account or of the return, or of either as a whole.</summary>
    public string Of(int? account, string? member) => member is null
        ? account is { } whole ? Of(whole) : "accounts"
        : account is not { } place ? Columns is null ? $"return.{member}" : member
        // The columns of the first account have the plain ids.
        : Columns is not null && Columns[place] == 1 ? member
        : $"{Of(place)}.{member}";

    /// <summary>The name of an account in a table.</summary>
    public static string OfColumn(int number) => string.Create(CultureInfo.InvariantCulture, $"account.{number}");
}
