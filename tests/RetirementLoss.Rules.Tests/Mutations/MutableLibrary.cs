using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace RetirementLoss.Rules.Tests.Mutations;

/// <summary>A copy of the library in memory in which each decision of the law can be turned into its mistake by a switch, and the tests loaded beside it.</summary>
/// <remarks>All mistakes are compiled in at once (a condition the other way, a border one off, a sum taken for a difference), so that trying one costs no build.</remarks>
internal sealed class MutableLibrary : IDisposable
{
    private const string Law = "RetirementLoss.Rules.Law.";
    private const string Folder = "/src/RetirementLoss.Rules/Law/";

    private static readonly Assembly Library = typeof(Checker).Assembly;

    private static readonly Dictionary<string, string> Otherwise = new(StringComparer.Ordinal)
    {
        ["op_LessThan"] = "op_LessThanOrEqual",
        ["op_LessThanOrEqual"] = "op_LessThan",
        ["op_GreaterThan"] = "op_GreaterThanOrEqual",
        ["op_GreaterThanOrEqual"] = "op_GreaterThan",
        ["op_Addition"] = "op_Subtraction",
        ["op_Subtraction"] = "op_Addition",
        ["Min"] = "Max",
        ["Max"] = "Min",
    };

    private readonly AssemblyLoadContext beside = new("mutants", isCollectible: true);
    private readonly List<Mutant> mutants = [];
    private readonly Dictionary<string, MethodReference> either = new(StringComparer.Ordinal);
    private readonly MethodDefinition turned;
    private readonly TypeDefinition switches;

    public MutableLibrary()
    {
        using var definition = AssemblyDefinition.ReadAssembly(Library.Location, new() { ReadSymbols = true });
        var module = definition.MainModule;
        using var own = AssemblyDefinition.ReadAssembly(typeof(MutableLibrary).Assembly.Location);

        // The switch itself is a delegate, so that what it does is written in C# in the tests and not here.
        switches = new TypeDefinition("RetirementLoss.Rules", "Switches", Mono.Cecil.TypeAttributes.Public | Mono.Cecil.TypeAttributes.Abstract | Mono.Cecil.TypeAttributes.Sealed, module.TypeSystem.Object);
        var ask = new FieldDefinition("Turned", Mono.Cecil.FieldAttributes.Public | Mono.Cecil.FieldAttributes.Static, module.ImportReference(typeof(Func<int, bool>)));
        switches.Fields.Add(ask);
        turned = new MethodDefinition("IsTurned", Mono.Cecil.MethodAttributes.Public | Mono.Cecil.MethodAttributes.Static, module.TypeSystem.Boolean);
        turned.Parameters.Add(new(module.TypeSystem.Int32));
        var code = turned.Body.GetILProcessor();
        code.Emit(OpCodes.Ldsfld, ask);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Callvirt, module.ImportReference(typeof(Func<int, bool>).GetMethod(nameof(Func<int, bool>.Invoke))!));
        code.Emit(OpCodes.Ret);
        switches.Methods.Add(turned);

        foreach (var method in module.GetTypes().Where(type => type.FullName.StartsWith(Law, StringComparison.Ordinal)).SelectMany(type => type.Methods).Where(IsWritten).ToList())
        {
            Plant(method);
        }

        module.Types.Add(switches);
        using var written = new MemoryStream();
        definition.Write(written);
        written.Position = 0;
        var changed = beside.LoadFromStream(written);
        beside.Resolving += (_, asked) => asked.Name == Library.GetName().Name ? changed : null;
        using var file = File.OpenRead(typeof(MutableLibrary).Assembly.Location);
        Cases = beside.LoadFromStream(file).GetType(typeof(CasesOnMutants).FullName!, throwOnError: true)!;
        Switch = changed.GetType("RetirementLoss.Rules.Switches", throwOnError: true)!.GetField("Turned")!;
    }

    /// <summary>The mistakes that can be switched on, by their number.</summary>
    public IReadOnlyList<Mutant> Mutants => mutants;

    /// <summary>The cases, bound to the changed library.</summary>
    public Type Cases { get; }

    /// <summary>Where the changed library asks whether a mistake is switched on.</summary>
    public FieldInfo Switch { get; }

    public void Dispose() => beside.Unload();

    // What the compiler writes for records and iterators is no law.
    private static bool IsWritten(MethodDefinition method) =>
        method.HasBody && !method.IsConstructor && method.DebugInformation.HasSequencePoints
        && method.CustomAttributes.All(attribute => attribute.AttributeType.Name != "CompilerGeneratedAttribute")
        && method.DebugInformation.SequencePoints.Any(point => point.Document.Url.Contains(Folder, StringComparison.Ordinal));

    private void Plant(MethodDefinition method)
    {
        var body = method.Body;
        body.SimplifyMacros();
        var point = default(SequencePoint);
        foreach (var instruction in body.Instructions.ToList())
        {
            point = method.DebugInformation.GetSequencePoint(instruction) is { IsHidden: false } here ? here : point;
            if (point is null)
            {
                continue;
            }

            if (instruction.OpCode.FlowControl == FlowControl.Cond_Branch && instruction.Operand is Instruction && !IsOfNull(instruction))
            {
                TheOtherWay(body, instruction, Number(point, "the condition the other way"));
            }
            else if (instruction.Operand is MethodReference { HasThis: false } called && instruction.OpCode == OpCodes.Call
                && Otherwise.TryGetValue(called.Name, out var other) && called.Parameters.Count == 2 && Sibling(called, other) is { } sibling)
            {
                Swapped(body, instruction, called, sibling, Number(point, $"{called.DeclaringType.Name} {called.Name} as {other}"));
            }
        }

        body.OptimizeMacros();
    }

    // "a?.b" and "a ?? b" look at a copy of the value: turned, they only fall over.
    private static bool IsOfNull(Instruction branch) => branch.Previous?.OpCode == OpCodes.Dup;

    private static MethodReference? Sibling(MethodReference called, string other) =>
        called.Resolve()?.DeclaringType.Methods.FirstOrDefault(method => method.Name == other && method.IsStatic && method.Parameters.Count == 2
            && method.Parameters.Select(parameter => parameter.ParameterType.FullName).SequenceEqual(called.Parameters.Select(parameter => parameter.ParameterType.FullName))) is { } found
            ? called.Module.ImportReference(found)
            : null;

    private int Number(SequencePoint point, string mistake)
    {
        var path = point.Document.Url[(point.Document.Url.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];
        mutants.Add(new(Path.GetDirectoryName(path)!, $"{path}:{point.StartLine}", mistake));
        return mutants.Count - 1;
    }

    // Both ways on lead to a question to the switch: where it is turned, each goes to where the other went.
    private void TheOtherWay(Mono.Cecil.Cil.MethodBody body, Instruction branch, int number)
    {
        var code = body.GetILProcessor();
        var (there, next) = ((Instruction)branch.Operand, branch.Next);
        var taken = Instruction.Create(OpCodes.Ldc_I4, number);
        Instruction[] added =
        [
            Instruction.Create(OpCodes.Ldc_I4, number), Instruction.Create(OpCodes.Call, turned), Instruction.Create(OpCodes.Brtrue, there), Instruction.Create(OpCodes.Br, next),
            taken, Instruction.Create(OpCodes.Call, turned), Instruction.Create(OpCodes.Brtrue, next), Instruction.Create(OpCodes.Br, there),
        ];
        branch.Operand = taken;
        var last = branch;
        foreach (var one in added)
        {
            code.InsertAfter(last, one);
            last = one;
        }
    }

    private void Swapped(Mono.Cecil.Cil.MethodBody body, Instruction call, MethodReference called, MethodReference sibling, int number)
    {
        if (!either.TryGetValue(called.FullName, out var choice))
        {
            either[called.FullName] = choice = Choice(called, sibling);
        }

        call.Operand = choice;
        var number4 = Instruction.Create(OpCodes.Ldc_I4, number);
        var code = body.GetILProcessor();

        // The call may be where a branch leads to: it stays the first instruction, and the number comes with it.
        code.InsertAfter(call, Instruction.Create(OpCodes.Call, choice));
        call.OpCode = number4.OpCode;
        call.Operand = number4.Operand;
    }

    private MethodDefinition Choice(MethodReference called, MethodReference sibling)
    {
        var choice = new MethodDefinition($"Either{either.Count}", Mono.Cecil.MethodAttributes.Public | Mono.Cecil.MethodAttributes.Static, called.ReturnType);
        foreach (var parameter in called.Parameters)
        {
            choice.Parameters.Add(new(parameter.ParameterType));
        }

        choice.Parameters.Add(new(turned.Module is { } module ? module.TypeSystem.Int32 : turned.Parameters[0].ParameterType));
        var code = choice.Body.GetILProcessor();
        var asWritten = Instruction.Create(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_2);
        code.Emit(OpCodes.Call, turned);
        code.Emit(OpCodes.Brfalse, asWritten);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Call, sibling);
        code.Emit(OpCodes.Ret);
        code.Append(asWritten);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Call, called);
        code.Emit(OpCodes.Ret);
        switches.Methods.Add(choice);
        return choice;
    }
}
