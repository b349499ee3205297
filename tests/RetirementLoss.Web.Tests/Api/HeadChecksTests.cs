using FluentValidation.TestHelper;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>What stands beside the answers of a request is refused at its member.</summary>
public sealed class HeadChecksTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("2010-01-01", "client 1")]
    [InlineData("2100-12-31", "1")]
    [InlineData("2024-02-29", null)]
    public void Members_that_are_right_or_absent_pass(string? asOf, string? reference) =>
        RequestHeadChecks.All.TestValidate(new RequestHead(asOf, reference)).ShouldNotHaveAnyValidationErrors();

    [Theory]
    [InlineData("", "must be a date that exists")]
    [InlineData("2026-02-29", "must be a date that exists")]
    [InlineData("11/21/2026", "must be a date that exists")]
    [InlineData("2009-12-31", "from 2010-01-01 to 2100-12-31")]
    [InlineData("2101-01-01", "from 2010-01-01 to 2100-12-31")]
    public void Day_that_cannot_be_asked_about_is_refused_once(string asOf, string says)
    {
        var found = RequestHeadChecks.All.TestValidate(new RequestHead(asOf));

        found.ShouldHaveValidationErrorFor("asOf").Only();
        Assert.Contains(says, Assert.Single(found.Errors).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_for_a_row_has_a_length()
    {
        RequestHeadChecks.All.TestValidate(new RequestHead(Reference: new('x', 100))).ShouldNotHaveAnyValidationErrors();
        RequestHeadChecks.All.TestValidate(new RequestHead(Reference: new('x', 101))).ShouldHaveValidationErrorFor("reference").Only();
        RequestHeadChecks.All.TestValidate(new RequestHead(Reference: "")).ShouldHaveValidationErrorFor("reference").Only();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("me", "child-1")]
    [InlineData("spouse", "abcdefghijklmnopqrstuvwxyz-012")]
    public void Owner_and_pool_that_are_right_pass(string? owner, string? pool) =>
        AccountHeadChecks.All.TestValidate(new AccountHead(owner, pool)).ShouldNotHaveAnyValidationErrors();

    [Theory]
    [InlineData("")]
    [InlineData("mine")]
    [InlineData("my child")]
    public void Owner_nobody_can_be_is_refused(string owner) => AccountHeadChecks.All.TestValidate(new AccountHead(owner)).ShouldHaveValidationErrorFor("owner").Only();

    [Theory]
    [InlineData("")]
    [InlineData("Child")]
    [InlineData("child 1")]
    [InlineData("abcdefghijklmnopqrstuvwxyz-0123")]
    public void Pool_that_is_no_such_word_is_refused(string pool) => AccountHeadChecks.All.TestValidate(new AccountHead(Pool: pool)).ShouldHaveValidationErrorFor("pool").Only();
}
