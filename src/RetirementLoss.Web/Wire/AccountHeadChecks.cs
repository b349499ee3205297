using System.Globalization;
using FluentValidation;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Wire;

/// <summary>What the members beside the answers on an account must be.</summary>
public sealed class AccountHeadChecks : AbstractValidator<AccountHead>
{
    private AccountHeadChecks()
    {
        RuleFor(head => head.Owner)
            .Must(word => Token.TryRead<Owner>(word!, out _))
            .WithMessage("owner must be \"me\", \"spouse\" or \"person-who-died\". Leave it out for your own account")
            .OverridePropertyName("owner")
            .When(head => head.Owner is not null);
        RuleFor(head => head.Pool)
            .Must(word => AccountEvent.IsPoolWord(word!))
            .WithMessage(string.Create(CultureInfo.InvariantCulture, $"pool must be a word of at most {AccountEvent.LongestPool} lower-case letters a to z, digits and hyphens, such as \"child-1\". Leave it out where there is one of the kind only"))
            .OverridePropertyName("pool")
            .When(head => head.Pool is not null);
    }

    /// <summary>The checks.</summary>
    public static AccountHeadChecks All { get; } = new();
}
