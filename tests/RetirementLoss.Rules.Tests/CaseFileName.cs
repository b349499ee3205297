using Xunit.Abstractions;

namespace RetirementLoss.Rules.Tests;

/// <summary>The name of a case, shown whole in the list of tests, where a plain text would be cut short.</summary>
public sealed class CaseName : IXunitSerializable
{
    public CaseName(string words) => Words = words;

    /// <summary>For the test runner, which fills it in afterwards.</summary>
    public CaseName()
        : this("")
    {
    }

    /// <summary>The file, the title and what is different in the variant.</summary>
    public string Words { get; private set; }

    public void Deserialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        Words = info.GetValue<string>(nameof(Words));
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue(nameof(Words), Words);
    }

    public override string ToString() => Words;
}
