namespace RetirementLoss.Web.Tests.Visits;

/// <summary>A clock that moves only when it is turned.</summary>
public sealed class TurnedClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Turn(TimeSpan by) => now += by;
}
