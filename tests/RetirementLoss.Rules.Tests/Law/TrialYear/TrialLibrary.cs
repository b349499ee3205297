using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Mono.Cecil;

namespace RetirementLoss.Rules.Tests.Law.TrialYear;

/// <summary>A copy of the library in memory with other files inside, and the tests loaded beside it; both are gone when it is disposed.</summary>
internal sealed class TrialLibrary : IDisposable
{
    private static readonly Assembly Library = typeof(Checker).Assembly;

    // Bound to the changed library; the tests that run here are bound to the library as it is.
    private readonly Lazy<Assembly> tests;
    private readonly AssemblyLoadContext beside = new("trial", isCollectible: true);

    /// <param name="files">The files to put in or to replace, by the path under which they travel, such as "Law/Figures/2027.json".</param>
    public TrialLibrary(IReadOnlyDictionary<string, string> files)
    {
        using var definition = AssemblyDefinition.ReadAssembly(Library.Location);
        var carried = definition.MainModule.Resources;
        foreach (var (path, text) in files)
        {
            if (carried.FirstOrDefault(resource => resource.Name == path) is { } older)
            {
                carried.Remove(older);
            }

            carried.Add(new EmbeddedResource(path, Mono.Cecil.ManifestResourceAttributes.Public, Encoding.UTF8.GetBytes(text)));
        }

        using var written = new MemoryStream();
        definition.Write(written);
        written.Position = 0;
        var changed = beside.LoadFromStream(written);
        tests = new(() =>
        {
            using var file = File.OpenRead(typeof(TrialLibrary).Assembly.Location);
            return beside.LoadFromStream(file);
        });
        beside.Resolving += (_, asked) => asked.Name == Library.GetName().Name ? changed : null;
    }

    /// <summary>Runs a static method without parameters of the tests against the changed library.</summary>
    public T Run<T>(Type type, string method) => (T)tests.Value.GetType(type.FullName!, throwOnError: true)!.GetMethod(method)!.Invoke(null, null)!;

    public void Dispose() => beside.Unload();
}
