using System.Collections;

namespace RetirementLoss.Rules.Assessing;

/// <summary>A list that is worked out when somebody first looks, once, and never where nobody does.</summary>
/// <remarks>The other years and the other answers of a report run the rules some sixty times; of a return of several accounts only those of an account that is opened are read.</remarks>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class Later<T>(Func<IReadOnlyList<T>> workOut) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> items = new(workOut);

    public int Count => items.Value.Count;

    public T this[int index] => items.Value[index];

    public IEnumerator<T> GetEnumerator() => items.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
