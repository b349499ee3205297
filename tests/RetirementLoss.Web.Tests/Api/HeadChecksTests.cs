using System.Reflection;
using FluentValidation;
using FluentValidation.TestHelper;
using FluentValidation.Validators;
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

    [Fact]
    public void Each_check_of_ours_says_what_is_wrong_in_words_of_ours()
    {
        var checks = new[] { typeof(RequestHeadChecks).Assembly, typeof(Rules.Checker).Assembly }.SelectMany(assembly => assembly.GetTypes())
            // Of a file that was saved only whether it is ours is asked; what is wrong with it is never told.
            .Where(type => type.Namespace != "RetirementLoss.Rules.Keeping" && typeof(IValidator).IsAssignableFrom(type) && !type.IsAbstract && type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is not null)
            .Select(type => (Type: type, Checks: (IValidator)Activator.CreateInstance(type, nonPublic: true)!))
            .ToList();

        Assert.Contains(checks, one => one.Type == typeof(RequestHeadChecks));
        Assert.Equal([], checks.SelectMany(one => LibraryWords(one.Checks).Select(where => $"{one.Type.Name}: {where}")));
        // The check must see what it looks for.
        var planted = new InlineValidator<RequestHead>();
        planted.RuleFor(head => head.Reference).NotEmpty().MaximumLength(1).WithMessage("words of ours");
        Assert.Equal(["Reference NotEmptyValidator"], LibraryWords(planted));
    }

    // A rule of the library speaks with its words until it is given ours; of a rule in code the message is the code's.
    private static IEnumerable<string> LibraryWords(IValidator checks) => checks.CreateDescriptor().Rules.SelectMany(rule => rule.Components
        .Where(part => part.Validator is not IPredicateValidator && !part.Validator.Name.Contains("Custom", StringComparison.Ordinal) && part.GetUnformattedErrorMessage() == ValidatorOptions.Global.LanguageManager.GetString(part.Validator.Name))
        .Select(part => $"{rule.PropertyName} {part.Validator.Name}"));

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
