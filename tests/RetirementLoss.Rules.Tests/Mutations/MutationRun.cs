namespace RetirementLoss.Rules.Tests.Mutations;

/// <summary>Switches the mistakes on one by one and asks the cases that walk by that place whether they notice.</summary>
internal sealed class MutationRun : IDisposable
{
    // A loop that a mistake makes endless asks the switch without end; so many questions are never asked by a sound case.
    private const int TooMany = 20_000_000;

    private readonly MutableLibrary library = new();
    private readonly Func<int, bool> finds;
    private readonly List<int>[] casesBy;
    private readonly bool[] met;
    private int on = -1;
    private int asked;

    /// <param name="oneIn">Of the cases one in so many is asked.</param>
    public MutationRun(int oneIn = 1)
    {
        met = new bool[library.Mutants.Count];
        casesBy = [.. library.Mutants.Select(_ => new List<int>())];
        library.Switch.SetValue(null, (Func<int, bool>)IsOn);
        finds = library.Cases.GetMethod(nameof(CasesOnMutants.FindsAMistake))!.CreateDelegate<Func<int, bool>>();
        var cases = Enumerable.Range(0, (int)library.Cases.GetMethod(nameof(CasesOnMutants.Count))!.Invoke(null, null)!).Where(place => place % oneIn == 0).ToList();

        // Once before, so that what is worked out once and kept is not charged to the case that came first.
        Sound = cases.TrueForAll(place => !finds(place));
        foreach (var place in cases)
        {
            Array.Clear(met);
            finds(place);
            for (var number = 0; number < met.Length; number++)
            {
                if (met[number])
                {
                    casesBy[number].Add(place);
                }
            }
        }
    }

    /// <summary>Whether no case finds a mistake while none is switched on.</summary>
    public bool Sound { get; }

    public IReadOnlyList<Mutant> Mutants => library.Mutants;

    /// <summary>How many cases walk by the place of a mistake.</summary>
    public int CasesBy(int number) => casesBy[number].Count;

    /// <summary>Whether some case notices the mistake.</summary>
    public bool IsNoticed(int number)
    {
        on = number;
        try
        {
            return casesBy[number].Any(place =>
            {
                asked = 0;
                return finds(place);
            });
        }
        finally
        {
            on = -1;
        }
    }

    public void Dispose() => library.Dispose();

    private bool IsOn(int number)
    {
        met[number] = true;
        return ++asked > TooMany && on >= 0 ? throw new InvalidOperationException("A mistake made a loop endless.") : number == on;
    }
}
