using FluentValidation;

namespace RetirementLoss.Rules.Keeping;

/// <summary>What the head of a file of ours cannot be, however it was changed on the way.</summary>
internal sealed class FileHeadChecks : AbstractValidator<IFileHead>
{
    // Of our own stamps none is near as long.
    private const int LongestStamp = 100;

    private static readonly DateOnly LastDay = new(2100, 12, 31);

    private FileHeadChecks()
    {
        RuleFor(head => head.Kind).Equal(SavedFile.OurKind);
        RuleFor(head => head.AskedOn).InclusiveBetween(Checker.Years[0].FirstDay, LastDay);
        RuleFor(head => head.Rules.LawAsOf).InclusiveBetween(Checker.Years[0].FirstDay, LastDay);
        RuleFor(head => head.Rules.Version).NotEmpty().MaximumLength(LongestStamp);
        RuleFor(head => head.Rules.Hash).NotEmpty().MaximumLength(LongestStamp);
        RuleFor(head => head.Result).SetValidator(SavedResultChecks.All);
    }

    /// <summary>The checks.</summary>
    public static FileHeadChecks All { get; } = new();
}
