using System.Reflection;
using System.Runtime.CompilerServices;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>Border 4: values are immutable.</summary>
public sealed class ValueTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Question.When copies the question and sets these on the copy, before anyone else has seen it.
    private static readonly string[] SetBeforeItIsSeen = [nameof(Question.AskWhen), nameof(Question.AskOnItsPage)];

    // A search at work inside one call, and the collection that a sheet is made of: nobody else ever sees them, and they are no values.
    private static readonly string[] AtWork = ["Firmness", "AnswerTable"];

    // What an answer means is read when somebody first asks; whoever reads it reads the same.
    private static readonly string[] ReadOnce = ["Given.read"];

    [Fact]
    public void Values_cannot_be_changed() => Violations.None(typeof(Checker).Assembly.GetTypes().Where(type => !AtWork.Contains(type.Name)).SelectMany(Changeable));

    [Fact]
    public void Check_of_values_finds_planted_ways_to_change_one() =>
        Assert.Equal(
            ["Planted.Settable can be set", "Planted.open is not readonly", "Planted.shared is not readonly"],
            Changeable(typeof(Planted)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Changeable(Type type)
    {
        if (type.IsEnum || IsMadeByTheCompiler(type))
        {
            return [];
        }

        var settable = type.GetProperties(Declared)
            .Where(property => property.SetMethod is { } set && !SetBeforeItIsSeen.Contains(property.Name)
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{type.Name}.{property.Name} can be set");
        var open = type.GetFields(Declared)
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !IsMadeByTheCompiler(field) && !ReadOnce.Contains($"{type.Name}.{field.Name}"))
            .Select(field => $"{type.Name}.{field.Name} is not readonly");
        return settable.Concat(open);
    }

    private static bool IsMadeByTheCompiler(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.Contains('<', StringComparison.Ordinal)
        || (member.DeclaringType is { } holder && IsMadeByTheCompiler(holder))
        || (member as Type)?.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true;

#pragma warning disable CS0169, CS0649, CA1823, IDE0044, IDE0051 // Planted to be found.
    private sealed class Planted
    {
        private static int shared;
        private int open;
        private readonly int closed;

        public int Settable { get; set; }

        public int Initial { get; init; }
    }
#pragma warning restore CS0169, CS0649, CA1823, IDE0044, IDE0051
}
