using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace RetirementLoss.Components.Tests;

/// <summary>Lets bUnit run on the AngleSharp.Diffing beside it, which is older than the version it asks for.</summary>
internal static class OlderAngleSharpDiffing
{
    [ModuleInitializer]
    internal static void Accept() =>
        AssemblyLoadContext.Default.Resolving += (context, name) => name.Name == "AngleSharp.Diffing"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
            : null;
}
