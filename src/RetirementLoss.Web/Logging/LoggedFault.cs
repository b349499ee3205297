namespace RetirementLoss.Web.Logging;

/// <summary>A fault as it may be logged: its type and where it happened, and those of the faults behind it.</summary>
internal sealed class LoggedFault(Exception fault) : Exception(fault.GetType().FullName)
{
    public override string? StackTrace => fault.StackTrace;

    public override string ToString() => string.Join("\nbehind it: ", Behind().Select(one => $"{one.GetType().FullName}\n{one.StackTrace}"));

    private IEnumerable<Exception> Behind()
    {
        for (var one = fault; one is not null; one = one.InnerException)
        {
            yield return one;
        }
    }
}
