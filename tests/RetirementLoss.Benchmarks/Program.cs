using BenchmarkDotNet.Running;
using RetirementLoss.Benchmarks.Load;

// "walkers", "live" and "views" measure a server that runs; anything else measures the engine.
if (args is ["walkers" or "live" or "views", ..])
{
    await LoadRun.RunAsync(args);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
