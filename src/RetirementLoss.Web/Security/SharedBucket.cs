using System.Diagnostics;
using System.Threading.RateLimiting;
using RedisRateLimiting;
using RetirementLoss.Web.Starting;
using StackExchange.Redis;

namespace RetirementLoss.Web.Security;

/// <summary>One sender's bucket, counted in the Redis that all servers share; while that is away each server counts for itself, so nobody is refused for it and nobody gets more than each would give.</summary>
internal sealed class SharedBucket : RateLimiter
{
    private readonly SharedRedis redis;
    private readonly string mark;
    private readonly TokenBucketRateLimiterOptions filling;
    private readonly TokenBucketRateLimiter own;
    private RedisTokenBucketRateLimiter<string>? shared;
    private long lastAsked = Stopwatch.GetTimestamp();

    /// <summary>A bucket that is full.</summary>
    /// <param name="redis">Where it is counted.</param>
    /// <param name="mark">The mark of its sender, which tells nobody who that is.</param>
    /// <param name="filling">What it holds, and how that flows in.</param>
    public SharedBucket(SharedRedis redis, string mark, TokenBucketRateLimiterOptions filling)
    {
        (this.redis, this.mark, this.filling) = (redis, mark, filling);
        filling.AutoReplenishment = false;
        own = new(filling);
    }

    public override TimeSpan? IdleDuration
    {
        get
        {
            own.TryReplenish();
            // What this server counted by itself must not be forgotten before it has flowed in again.
            return own.IdleDuration is null ? null : Stopwatch.GetElapsedTime(Volatile.Read(ref lastAsked));
        }
    }

    public override RateLimiterStatistics? GetStatistics() => own.GetStatistics();

    // The count is elsewhere, so nothing can be said at once; then the other way is asked.
    protected override RateLimitLease AttemptAcquireCore(int permitCount) => new NotNow(TimeToFlowIn(permitCount));

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Volatile.Write(ref lastAsked, Stopwatch.GetTimestamp());
        if (redis.Connected is { } line)
        {
            try
            {
                var lease = await LazyInitializer.EnsureInitialized(ref shared, () => CountedAt(line)).AcquireAsync(permitCount, cancellationToken);
                return lease.IsAcquired ? lease : new NotNow(TimeToFlowIn(permitCount));
            }
            catch (Exception away) when (away is RedisException or TimeoutException or ObjectDisposedException)
            {
                // It went away in the middle.
            }
        }

        own.TryReplenish();
        return own.AttemptAcquire(permitCount);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        if (shared is not null)
        {
            await shared.DisposeAsync();
        }

        await own.DisposeAsync();
        await base.DisposeAsyncCore();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            shared?.Dispose();
            own.Dispose();
        }

        base.Dispose(disposing);
    }

    // Not before there is a line: it is asked for at once.
    private RedisTokenBucketRateLimiter<string> CountedAt(IConnectionMultiplexer line) => new(mark, new()
    {
        ConnectionMultiplexerFactory = () => line,
        TokenLimit = filling.TokenLimit,
        TokensPerPeriod = filling.TokensPerPeriod,
        ReplenishmentPeriod = filling.ReplenishmentPeriod,
    });

    // At the longest: what is left in the bucket is not told.
    private TimeSpan TimeToFlowIn(int permits) => filling.ReplenishmentPeriod * Math.Ceiling((double)permits / filling.TokensPerPeriod);

    /// <summary>Too little is left; when there will be enough.</summary>
    private sealed class NotNow(TimeSpan wait) : RateLimitLease
    {
        public override bool IsAcquired => false;

        public override IEnumerable<string> MetadataNames => [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? wait : null;
            return metadata is not null;
        }
    }
}
