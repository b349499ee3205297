using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on money that was stolen: inside an account, after a payout, or by an unauthorised withdrawal.</content>
public static partial class Federal
{
    public static readonly Authority Irc67b3 = Code("irc-67-b-3", "67", "IRC 67(b)(3)", "Theft losses of an individual are not miscellaneous itemized deductions, so neither the floor nor the bar reaches them.", YearRange.From(1987));

    public static readonly Authority Irc165c3 = Code("irc-165-c-3", "165", "IRC 165(c)(3)", "A theft of money that was not in a business or a deal for profit is a personal theft.");

    public static readonly Authority Irc165e = Code("irc-165-e", "165", "IRC 165(e)", "A theft loss belongs to the year in which it is discovered.");

    public static readonly Authority Irc165hBefore = Code("irc-165-h", "165", "IRC 165(h)(1)-(2)", "To 2017 a personal theft loss counted above an amount for each event and a part of income.", YearRange.Through(2017));

    public static readonly Authority Irc165h5 = Code("irc-165-h-5", "165", "IRC 165(h)(5)", "Since 2018 a personal theft loss counts only if it comes from a disaster, or against personal casualty gains.", YearRange.From(2018));

    public static readonly Authority Irc172d4C = Code("irc-172-d-4-c", "172", "IRC 172(d)(4)(C)", "A theft loss counts like a business loss for a net operating loss.");

    public static readonly Authority Irc6651 = Code("irc-6651", "6651", "IRC 6651(a)", "The addition to tax for not filing in time is ten times that for not paying in time.");

    public static readonly Authority MedicarePremiumsByIncome = new("usc-42-1395r-i", AuthorityKind.Statute, "42 U.S.C. 1395r(i)(1), (4)(B)-(C)", "Raises Medicare premiums by the income of the second year before, and lets a later year count only after a death, a marriage, a divorce or another major event.", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section1395r&num=0&edition=prelim", ReadingStatus.InItsOwnText);

    public static readonly Authority PomsLifeChanging = new("poms-hi-01120-035", AuthorityKind.AgencyPublication, "POMS HI 01120.035", "Social Security can use a later year for Medicare premiums after income-producing property was lost to a disaster or a crime; property that a person gave up by choice does not count.", "https://secure.ssa.gov/apps10/poms.nsf/lnx/0601120035", ReadingStatus.InItsOwnText);

    public static readonly Authority Pl119_21Theft = new("pl-119-21-70109", AuthorityKind.PublicLaw, "P.L. 119-21 sec. 70109", "Took the end date off the bar on personal theft losses and added State-declared disasters.", "https://www.congress.gov/119/plaws/publ21/PLAW-119publ21.htm", ReadingStatus.InItsOwnText, YearRange.From(2026));

    public static readonly Authority Reg165_8 = Regulation("reg-1-165-8", "1.165-8", "Treas. Reg. 1.165-8(a)(2), 1.165-1(d)(3)", "A part of a theft loss that may reasonably still be recovered waits until that is settled.");

    public static readonly Authority RevRul2009_9 = new("rev-rul-2009-9", AuthorityKind.Ruling, "Rev. Rul. 2009-9", "A loss to a crooked investment scheme is a theft in a transaction for profit: itemized, with no floor and no personal limits.", "https://www.irs.gov/irb/2009-14_IRB", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority RevProc2009_20 = new("rev-proc-2009-20", AuthorityKind.Procedure, "Rev. Proc. 2009-20, modified by Rev. Proc. 2011-58", "Gives people who put money straight into a Ponzi-type scheme a fixed share of it as a theft loss, once its lead figure is charged.", "https://www.irs.gov/irb/2009-14_IRB", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority RevRul2002_45 = new("rev-rul-2002-45", AuthorityKind.Ruling, "Rev. Rul. 2002-45", "Money paid into a qualified plan to restore what a breach of duty cost it is not a contribution.", "https://www.irs.gov/irb", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority RestoredIraRulings = new("plr-restored-iras", AuthorityKind.StaffAdvice, "PLR 200705031; PLR 200719017; PLR 200921039", "Private rulings that treat money which restores an IRA as no contribution; they bind nobody but the person who asked.", "https://www.irs.gov/written-determinations", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Cca202511015 = new("cca-202511015", AuthorityKind.StaffAdvice, "CCA 202511015", "IRS counsel allows the theft deduction to victims of investment, safe-account and phishing scams, and not for romance or ransom.", "https://www.irs.gov/pub/irs-wd/202511015.pdf", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Conex130828_10 = Letter("conex-130828-10", "CONEX-130828-10", "Fraud inside an IRA gives its owner no more than the loss of unrecovered basis after everything is paid out, and no safe harbor.");

    public static readonly Authority Conex131780_09 = Letter("conex-131780-09", "CONEX-131780-09", "A holder of an IRA or plan that was caught in a Ponzi scheme is not a qualified investor.");

    public static readonly Authority Conex138747_10 = Letter("conex-138747-10", "CONEX-138747-10", "The owner of an IRA that held a crooked investment may look only to unrecovered basis.");

    public static readonly Authority Roberts = new("roberts-141-tc-569", AuthorityKind.CourtCase, "Roberts v. Commissioner, 141 T.C. 569 (2013)", "An owner whose IRA was emptied with forged papers was not the one paid, and had no income and no additional tax.", "https://www.ustaxcourt.gov", ReadingStatus.InItsOwnText);

    public static readonly Authority Gomas = new("gomas-md-fla-2023", AuthorityKind.CourtCase, "Gomas v. United States, 132 A.F.T.R.2d 2023-5165 (M.D. Fla. 2023)", "Victims who took the money out themselves had income, and no theft deduction for a personal theft.", "https://www.taxnotes.com", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Taghadoss = new("taghadoss-tc-summ-op-2008-44", AuthorityKind.CourtCase, "Taghadoss v. Commissioner, T.C. Summ. Op. 2008-44", "A fall in the price of shares because of fraud in the company was not a theft from the shareholder.", "https://www.ustaxcourt.gov", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Berks = new("berks-tc-summ-op-2014-2", AuthorityKind.CourtCase, "Berks v. Commissioner, T.C. Summ. Op. 2014-2; Gist v. Commissioner, T.C. Summ. Op. 2014-1", "Owners who could not prove that a holding was worthless were taxed on the value shown on Form 1099-R.", "https://www.ustaxcourt.gov", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Form4684 = new("form-4684", AuthorityKind.FormOrInstruction, "Form 4684 and its instructions", "Section A reports personal thefts, Section B thefts of income-producing property; both go on to Schedule A. Section C is the Ponzi safe harbor.", "https://www.irs.gov/forms-pubs/about-form-4684", ReadingStatus.ThroughAnotherSource);
}
