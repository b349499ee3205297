namespace RetirementLoss.Components.States;

/// <summary>The map of the United States in squares of one size, so that small states are as easy to find as large ones.</summary>
public static class Tiles
{
    // One line for each row of the map from north to south, one place for each column from west to east.
    private static readonly string[] Picture =
    [
        "AK .. .. .. .. .. .. .. .. .. .. ME",
        ".. .. .. .. .. .. .. .. .. .. VT NH",
        ".. WA ID MT ND MN IL WI MI NY RI MA",
        ".. OR NV WY SD IA IN OH PA NJ CT ..",
        ".. CA UT CO NE MO KY WV VA MD DE ..",
        ".. .. AZ NM KS AR TN NC SC DC .. ..",
        ".. .. .. .. OK LA MS AL GA .. .. ..",
        "HI .. .. .. TX .. .. .. .. FL .. ..",
    ];

    /// <summary>How many columns there are.</summary>
    public static int Columns { get; } = Picture[0].Split(' ').Length;

    /// <summary>How many rows there are.</summary>
    public static int Rows => Picture.Length;

    /// <summary>The places that hold a state, row by row.</summary>
    public static IReadOnlyList<Tile> All { get; } =
    [
        .. from row in Picture.Index()
           from place in row.Item.Split(' ').Index()
           where place.Item != ".."
           select new Tile(place.Item, place.Index, row.Index),
    ];
}
