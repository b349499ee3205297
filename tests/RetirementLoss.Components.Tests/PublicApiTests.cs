using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Components;
using RetirementLoss.Components.Reporting;

namespace RetirementLoss.Components.Tests;

/// <summary>What the components offer to the app that embeds them is written down, and a change of it is seen: RENEW_DOCS=1 writes it anew.</summary>
public sealed class PublicApiTests
{
    private static readonly string File = Path.Combine(Here(), "../../src/RetirementLoss.Components/PublicApi.txt");

    [Fact]
    public void What_an_app_can_use_is_what_was_written_down()
    {
        var now = Told();
        if (Environment.GetEnvironmentVariable("RENEW_DOCS") == "1")
        {
            System.IO.File.WriteAllText(File, now);
        }

        Assert.Equal(System.IO.File.ReadAllText(File), now);
        Assert.Contains("Reporting.ReportView\n  Accounts: IReadOnlyList<Report>, required\n", now, StringComparison.Ordinal);
    }

    private static string Told()
    {
        var told = new StringBuilder();
        foreach (var type in typeof(ReportView).Assembly.GetExportedTypes().Where(type => !type.IsNested && !type.Name.StartsWith("_Imports", StringComparison.Ordinal)).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            told.Append(type.FullName!["RetirementLoss.Components.".Length..]).Append('\n');
            foreach (var line in (typeof(IComponent).IsAssignableFrom(type) ? Parameters(type) : Members(type)).Order(StringComparer.Ordinal))
            {
                told.Append("  ").Append(line).Append('\n');
            }
        }

        return told.ToString();
    }

    private static IEnumerable<string> Parameters(Type component) => component.GetProperties()
        .Where(property => property.GetCustomAttribute<ParameterAttribute>() is not null)
        .Select(property => $"{property.Name}: {NameOf(property.PropertyType)}{(property.GetCustomAttribute<EditorRequiredAttribute>() is null ? "" : ", required")}");

    private static IEnumerable<string> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is not MethodInfo { IsSpecialName: true } && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !member.Name.Contains('<', StringComparison.Ordinal))
        .Select(member => member switch
        {
            PropertyInfo property => $"{property.Name}: {NameOf(property.PropertyType)}",
            FieldInfo field => $"{field.Name}: {NameOf(field.FieldType)}",
            MethodBase method => $"{(method is ConstructorInfo ? "new" : method.Name)}({string.Join(", ", method.GetParameters().Select(taken => $"{NameOf(taken.ParameterType)} {taken.Name}"))}){(method is MethodInfo gives ? $": {NameOf(gives.ReturnType)}" : "")}",
            _ => member.Name,
        });

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.IsArray ? $"{NameOf(type.GetElementType()!)}[]" : type.Name;

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
