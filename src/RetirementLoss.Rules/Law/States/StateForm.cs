using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.States;

/// <summary>Where the loss goes on the return of a state.</summary>
/// <param name="Name">The form.</param>
/// <param name="Source">The form as a source.</param>
/// <param name="Lines">The lines of the block under the floor, in order.</param>
/// <param name="Then">Where the result goes on, in a sentence.</param>
internal sealed record StateForm(string Name, Authority Source, IReadOnlyList<StateLine> Lines, string Then)
{
    /// <summary>The line on which the loss goes.</summary>
    public StateLine LossLine => Lines.Single(line => line.Role == StateLineRole.Loss);

    /// <summary>The line that shows what is left; none where it was not read.</summary>
    public StateLine? NetLine => Lines.FirstOrDefault(line => line.Role == StateLineRole.Net);
}
