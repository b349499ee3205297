using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>Source that was written for others, compiled in memory against what the tests stand on.</summary>
internal static class Compiled
{
    /// <summary>A library.</summary>
    public static Assembly Library(params IEnumerable<string> sources) => Of(OutputKind.DynamicallyLinkedLibrary, sources);

    /// <summary>A program.</summary>
    public static Assembly Program(params IEnumerable<string> sources) => Of(OutputKind.ConsoleApplication, sources);

    private static Assembly Of(OutputKind kind, IEnumerable<string> sources)
    {
        var compilation = CSharpCompilation.Create(
            $"Compiled{Guid.NewGuid():N}",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new(kind, nullableContextOptions: NullableContextOptions.Enable));
        using var compiled = new MemoryStream();
        var made = compilation.Emit(compiled);
        Assert.True(made.Success, string.Join('\n', made.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).Take(20)));
        compiled.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(compiled);
    }
}
