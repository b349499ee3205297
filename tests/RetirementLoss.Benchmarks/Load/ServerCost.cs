using System.Diagnostics;

namespace RetirementLoss.Benchmarks.Load;

/// <summary>What a process of this machine has cost so far.</summary>
internal sealed class ServerCost(int number)
{
    /// <summary>The time of processor that it took.</summary>
    public TimeSpan Processor
    {
        get
        {
            using var process = Process.GetProcessById(number);
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The memory that it holds.</summary>
    public long Megabytes
    {
        get
        {
            using var process = Process.GetProcessById(number);
            return process.WorkingSet64 >> 20;
        }
    }
}
