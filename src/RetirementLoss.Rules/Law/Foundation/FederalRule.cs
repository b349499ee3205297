using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>A rule of federal income tax law, applied with the figures of the year.</summary>
/// <typeparam name="TCase">The facts it needs.</typeparam>
internal abstract class FederalRule<TCase> : Rule<TCase, FederalYear>
    where TCase : LossCase
{
    private protected FederalRule()
    {
    }
}
