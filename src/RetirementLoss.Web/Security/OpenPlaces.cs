namespace RetirementLoss.Web.Security;

/// <summary>Places that are taken and given back: so many in all, and so many for one sender.</summary>
internal sealed class OpenPlaces(int inAll, int forOne)
{
    private readonly Lock door = new();
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);
    private int all;

    /// <summary>How many are taken.</summary>
    public int Taken => Volatile.Read(ref all);

    /// <summary>Takes a place for the sender; false when there is none.</summary>
    public bool TryTake(string sender)
    {
        lock (door)
        {
            var own = taken.GetValueOrDefault(sender);
            if (all >= inAll || own >= forOne)
            {
                return false;
            }

            taken[sender] = own + 1;
            all++;
            return true;
        }
    }

    /// <summary>Gives back a place that the sender took.</summary>
    public void GiveBack(string sender)
    {
        lock (door)
        {
            all--;
            if (--taken[sender] == 0)
            {
                taken.Remove(sender);
            }
        }
    }
}
