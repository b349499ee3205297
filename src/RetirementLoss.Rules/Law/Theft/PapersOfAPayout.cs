using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Theft;

/// <summary>The paper that shows a payout of an account, and where its two parts stand on it.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="TaxedPart">Which part of such a payout is income.</param>
/// <param name="TaxFreePart">Which part is not.</param>
/// <param name="WhereTheTaxedPartStands">Where the part that is income stands.</param>
/// <param name="WhereTheUntaxedPartStands">Where the other part stands.</param>
internal sealed record PapersOfAPayout(string Paper, string TaxedPart, string TaxFreePart, string WhereTheTaxedPartStands, string WhereTheUntaxedPartStands)
{
    private const string Earnings = "Only the earnings: what came out above what had been put in";

    private const string PutIn = "What had been put in, coming back";

    /// <summary>The papers for the account of these answers.</summary>
    public static PapersOfAPayout Of(Answers answers)
    {
        return Of(answers.Require(Opening.Account));
    }

    /// <summary>The papers for an account.</summary>
    public static PapersOfAPayout Of(AccountKind account) => account switch
    {
        AccountKind.Annuity => new("Form 1099-R", "For an annuity only the gain: what came out above what you had paid in", "What you had paid in, coming back", "Form 1099-R box 2a.", "Form 1099-R box 1 less box 2a, or box 5."),
        AccountKind.Plan529 or AccountKind.CoverdellEsa => new("Form 1099-Q", Earnings, PutIn, "Form 1099-Q box 2.", "Form 1099-Q box 3."),
        AccountKind.AbleAccount => new("Form 1099-QA", Earnings, PutIn, "Form 1099-QA box 2.", "Form 1099-QA box 3."),
        AccountKind.HealthSavings => new("Form 1099-SA", "All of it, unless a part paid medical bills", "A part that paid medical bills, if any", "Form 1099-SA box 1, and Form 8889.", "Form 8889."),
        AccountKind.TaxableAccount or AccountKind.BankDeposit => new("Your statement", "None of it", "All of it", "Your statement.", "The statement of the bank or broker that shows the money going out."),
        AccountKind.DeferredPay => new("Form W-2", "For pay that was never taxed before, that is all of it", "A part that was taxed before", "Form W-2 box 1.", "Form W-2 of the year in which it was taxed before."),
        AccountKind.ForeignPlan or AccountKind.SomethingElse => new("The statement or form for the payout", "The part that you report as income", "The part that is not income", "Your return of that year.", "The statement for the payout, less what you report as income."),
        AccountKind.Plan401k or AccountKind.Plan403b or AccountKind.Plan457b or AccountKind.ThriftSavingsPlan or AccountKind.Pension or AccountKind.DesignatedRoth => new(
            "Form 1099-R",
            "For money that was never taxed before, that is all of it",
            "Already-taxed money coming back, and a loan from the plan that you handed over",
            "Form 1099-R box 2a.",
            "Form 1099-R box 1 less box 2a; for a loan, the papers of the loan."),
        _ => new("Form 1099-R", "For money that was never taxed before, that is all of it", "Already-taxed money coming back, such as Roth contributions", "Form 1099-R box 2a. For an IRA with already-taxed money, Form 8606.", "Form 1099-R box 1 less box 2a; for a Roth IRA, Form 8606."),
    };
}
