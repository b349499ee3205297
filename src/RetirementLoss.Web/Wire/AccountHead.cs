using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Wire;

/// <summary>What stands beside the answers on an account of a return, as text; empty where something else than text was sent, and absent where nothing was.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Pool">The word that tells it from another of its kind.</param>
public sealed record AccountHead(string? Owner = null, string? Pool = null)
{
    /// <summary>The account with these answers; what could not be read is refused elsewhere.</summary>
    internal AccountEvent Over(Answers answers) => new(answers) { Owner = Owner is { } word && Token.TryRead<Owner>(word, out var owner) ? owner : Rules.Returns.Owner.Me, Pool = Pool };
}
