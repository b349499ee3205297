namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>How much was asked.</summary>
/// <param name="Pages">So many pages; one that comes again, because an answer on it asks for more, counts again.</param>
/// <param name="Fields">So many fields on them.</param>
internal sealed record Asked(int Pages, int Fields)
{
    public Asked And(int fields) => new(Pages + 1, Fields + fields);
}
