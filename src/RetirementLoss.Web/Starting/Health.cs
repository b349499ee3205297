using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RetirementLoss.Web.Starting;

/// <summary>Tells those who run it whether it lives, whether it can serve, and whether its law is still fresh.</summary>
public static class Health
{
    /// <summary>Adds what is checked.</summary>
    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks()
            .AddCheck<Serving>("serving")
            .AddCheck<Law>("law");
    }

    /// <summary>Maps /health/live (the process answers) and /health/ready (it can serve; "Degraded" with 200 when its law should be checked again).</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready").DisableRateLimiting();
    }

    private sealed class Serving(IDataProtectionProvider keys, IHostApplicationLifetime lifetime) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (lifetime.ApplicationStopping.IsCancellationRequested)
            {
                return Task.FromResult(HealthCheckResult.Unhealthy());
            }

            var seal = keys.CreateProtector("RetirementLoss.Health");
            seal.Unprotect(seal.Protect([1]));
            return Task.FromResult(HealthCheckResult.Healthy());
        }
    }

    private sealed class Law(TimeProvider clock) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(FreshLaw.IsOver(clock) ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy());
    }
}
