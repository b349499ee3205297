using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on loans from plans that are not paid back.</content>
public static partial class Federal
{
    public static readonly Authority Irc72p = Code("irc-72-p", "72", "IRC 72(p)(1)-(3)", "A plan loan outside its terms is treated as paid out; interest on some plan loans cannot be deducted.");

    public static readonly Authority Irc402c3 = Code("irc-402-c-3", "402", "IRC 402(c)(3)(A)", "A plan payout can be rolled over until the sixtieth day after it was received.");

    public static readonly Authority Irc402c3C = Code("irc-402-c-3-c", "402", "IRC 402(c)(3)(C)", "A loan offset because the plan ended or the employee left can be rolled over until the due date of the return, with extensions.", YearRange.From(2018));

    public static readonly Authority Reg72p_1 = Regulation("reg-1-72-p-1", "1.72(p)-1", "Treas. Reg. 1.72(p)-1, Q&A-10 to Q&A-13, Q&A-19, Q&A-21", "A deemed distribution is taxed but cannot be rolled over; what is repaid after it counts as after-tax money.", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Reg402c_2g = Regulation("reg-1-402-c-2-g", "1.402(c)-2", "Treas. Reg. 1.402(c)-2(g)(5), Examples 6 and 7", "When an account is reduced by a loan that was a deemed distribution before, that can be rolled over within 60 days, but is no qualified offset.", years: YearRange.From(2025));

    public static readonly Authority Reg402c_3 = new(
        "reg-1-402-c-3",
        AuthorityKind.Regulation,
        "An offset counts as qualified when the loan was in good standing and the offset came by the first anniversary of leaving.",
        "https://www.ecfr.gov/current/title-26/section-1.402(c)-2",
        ReadingStatus.ThroughAnotherSource,
        ("Treas. Reg. 1.402(c)-3 (T.D. 9937; by choice, for offsets from August 20, 2020)", YearRange.Between(2020, 2020)),
        ("Treas. Reg. 1.402(c)-3 (T.D. 9937)", YearRange.Between(2021, 2024)),
        ("Treas. Reg. 1.402(c)-2(g)", YearRange.From(2025)));

    public static readonly Authority Reg402A_1Deemed = Regulation("reg-1-402A-1-A-11", "1.402A-1", "Treas. Reg. 1.402A-1, A-11", "A loan treated as paid out of a designated Roth account is not a qualified distribution.");

    public static readonly Authority JonesLoan = new("jones-tc-summ-2003", AuthorityKind.CourtCase, "Jones v. Commissioner, Docket No. 12825-02S (T.C. Summary Opinion, 2003)", "Ordinary repayments of a plan loan are not an investment in the contract.", "https://www.ustaxcourt.gov", ReadingStatus.InItsOwnText);
}
