using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Components.Reporting;

/// <summary>The accounts of a return by their names on its pages.</summary>
public static class AccountNames
{
    /// <summary>The number of an account, and its kind where that is told.</summary>
    public static string Of(int place, string? kind) => string.IsNullOrEmpty(kind) ? T($"Account {place + 1}") : T($"Account {place + 1}: {T(kind)}");

    /// <summary>The numbers of accounts that count as one, and the kind of the first.</summary>
    public static string Of(IReadOnlyList<int> places, string? kind)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (places is [var only])
        {
            return Of(only, kind);
        }

        var numbers = Written.Of(Sentence.AllOf([.. places.Select(place => (Sentence)$"{place + 1}")]));
        return string.IsNullOrEmpty(kind) ? T($"Accounts {numbers}") : T($"Accounts {numbers}: {T(kind)}");
    }

    /// <summary>Whose it is.</summary>
    public static string Whose(Owner owner) => owner switch
    {
        Owner.Me => T("Yours"),
        Owner.Spouse => T("Your spouse’s"),
        Owner.PersonWhoDied => T("Of the person who died"),
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "This owner has no words yet; add them."),
    };
}
