using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using RetirementLoss.Web.Answering;
using RetirementLoss.Web.Starting;

namespace RetirementLoss.Web.Security;

/// <summary>Holds each sender to what its bucket has left: a request takes out of it what it weighs, and each kind of request has a bucket of its own.</summary>
internal sealed class SenderLimits(IConfiguration settings, ApiKeys keys, AnswerCookie cookie, IServiceProvider services) : PartitionedRateLimiter<HttpContext>
{
    /// <summary>The setting that names the Redis in which all servers count together.</summary>
    public const string Redis = "Limits:Redis";

    // Then it asks again: others may have taken what flowed in.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly SharedRedis? redis = services.GetKeyedService<SharedRedis>(Redis);

    private readonly (int Requests, int Batches) ofAnAddress = (Limits.RequestsAMinute(settings), Limits.BatchesAMinute(settings));

    private PartitionedRateLimiter<Bucket>? made;

    /// <summary>Whether all servers count together.</summary>
    public bool AreShared => redis is not null;

    private PartitionedRateLimiter<Bucket> Buckets => LazyInitializer.EnsureInitialized(ref made, () => PartitionedRateLimiter.Create<Bucket, Bucket>(bucket =>
        bucket.Size == 0 ? RateLimitPartition.GetNoLimiter(bucket)
        : redis is null ? RateLimitPartition.GetTokenBucketLimiter(bucket, Filling)
        : RateLimitPartition.Get(bucket, full => (RateLimiter)new SharedBucket(redis, redis.MarkOf(full.Name), Filling(full)))));

    /// <summary>Takes what turned out to be more work than the address alone could tell; what comes back tells when to come again, and nothing where the bucket had so much left.</summary>
    public async ValueTask<RateLimitLease?> RefuseMoreAsync(HttpContext context, int weight)
    {
        var bucket = BucketOf(context);
        var more = Math.Min(weight, bucket.Size - Fitting(WeightOf(context), bucket));
        return more > 0 && await Buckets.AcquireAsync(bucket, more, context.RequestAborted) is { IsAcquired: false } refused ? refused : null;
    }

    /// <summary>Takes so much as soon as it is there.</summary>
    public async Task WaitAsync(HttpContext context, int weight, CancellationToken stop)
    {
        var bucket = BucketOf(context);
        while (await Buckets.AcquireAsync(bucket, Fitting(weight, bucket), stop) is { IsAcquired: false } refused)
        {
            await Task.Delay(refused.TryGetMetadata(MetadataName.RetryAfter, out var wait) && wait < LongestWait ? wait : LongestWait, stop);
        }
    }

    public override RateLimiterStatistics? GetStatistics(HttpContext resource) => Buckets.GetStatistics(BucketOf(resource));

    protected override RateLimitLease AttemptAcquireCore(HttpContext resource, int permitCount)
    {
        var bucket = BucketOf(resource);
        return Buckets.AttemptAcquire(bucket, Fitting(WeightOf(resource), bucket));
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(HttpContext resource, int permitCount, CancellationToken cancellationToken)
    {
        var bucket = BucketOf(resource);
        return Buckets.AcquireAsync(bucket, Fitting(WeightOf(resource), bucket), cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            made?.Dispose();
        }

        base.Dispose(disposing);
    }

    // The whole bucket at most, or a small limit would let nobody have what is heavy.
    private static int Fitting(int weight, Bucket bucket) => Math.Min(weight, bucket.Size);

    // As many a minute as it holds, in even drops.
    private static TokenBucketRateLimiterOptions Filling(Bucket bucket)
    {
        var drop = Math.Max(1, bucket.Size / 60);
        return new() { TokenLimit = bucket.Size, TokensPerPeriod = drop, ReplenishmentPeriod = TimeSpan.FromMinutes(1) * drop / bucket.Size };
    }

    private Bucket BucketOf(HttpContext context)
    {
        if (!Counts(context))
        {
            return new("", 0);
        }

        var kind = Limits.KindOf(context);
        // A key has its own bucket, from whatever address it is sent.
        var (sender, requests, batches) = Limits.TakesKey(context) && keys.Of(context.Request) is { } key
            ? ($"key {key.Name}", key.RequestsAMinute, key.BatchesAMinute)
            : (Sender.Of(context), ofAnAddress.Requests, ofAnAddress.Batches);
        return new($"{kind} {sender}", Math.Max(0, kind == "batch" ? batches : requests));
    }

    // A batch is held by its places and shares the cores; its bucket counts how often one is begun.
    private int WeightOf(HttpContext context) => Limits.KindOf(context) switch
    {
        "batch" => 1,
        "pdf" => Weight.Pdf,
        _ when context.GetEndpoint()?.Metadata.GetMetadata<WeighsAttribute>() is { } weighs =>
            weighs.ForEachAccount ? Weight.OfAccounts(cookie.OpenReturn(context).Return.Accounts.Count) : weighs.Weight,
        _ => Weight.Light,
    };

    // Files cost nothing, and those who watch the health of the app must always hear of it.
    private static bool Counts(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<DisableRateLimitingAttribute>() is null
        && context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null;

    /// <summary>What one sender may take of one kind.</summary>
    /// <param name="Name">The kind and the sender.</param>
    /// <param name="Size">What it holds, and what flows in within a minute; 0 for no limit.</param>
    private readonly record struct Bucket(string Name, int Size);
}
