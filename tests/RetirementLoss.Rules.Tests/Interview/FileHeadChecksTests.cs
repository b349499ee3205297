using FluentValidation.TestHelper;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>A file whose head no file of ours can have is refused at its field.</summary>
public sealed class FileHeadChecksTests
{
    private static readonly Head Right = new("retirementloss-answers", new(2026, 11, 30), new("1.0.0", "abc", new(2026, 11, 21)), new("limited", "a-rule", "A headline.", []));

    [Fact]
    public void Head_of_ours_is_right()
    {
        FileHeadChecks.All.TestValidate(Right).ShouldNotHaveAnyValidationErrors();
        FileHeadChecks.All.TestValidate(Right with { AskedOn = new(2010, 1, 1) }).ShouldNotHaveAnyValidationErrors();
        FileHeadChecks.All.TestValidate(Right with { AskedOn = new(2100, 12, 31) }).ShouldNotHaveAnyValidationErrors();
    }

    [Fact]
    public void What_cannot_be_is_refused_at_its_field()
    {
        Assert.Equal("Kind", Refused(Right with { Kind = "something-else" }));
        Assert.Equal("AskedOn", Refused(Right with { AskedOn = new(2009, 12, 31) }));
        Assert.Equal("AskedOn", Refused(Right with { AskedOn = new(2101, 1, 1) }));
        Assert.Equal("Rules.LawAsOf", Refused(Right with { Rules = Right.Rules with { LawAsOf = default } }));
        Assert.Equal("Rules.Version", Refused(Right with { Rules = Right.Rules with { Version = "" } }));
        Assert.Equal("Rules.Version", Refused(Right with { Rules = Right.Rules with { Version = new('1', 101) } }));
        Assert.Equal("Rules.Hash", Refused(Right with { Rules = Right.Rules with { Hash = new('a', 101) } }));
        Assert.Equal("Result.Deductible", Refused(Right with { Result = Right.Result with { Deductible = decimal.MaxValue } }));
    }

    private static string Refused(Head head) => Assert.Single(FileHeadChecks.All.TestValidate(head).Errors).PropertyName;

    private sealed record Head(string Kind, DateOnly AskedOn, FileStamps Rules, SavedResult Result) : IFileHead;
}
