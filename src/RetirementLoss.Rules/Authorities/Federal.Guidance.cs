using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <content>Regulations, decided cases, rulings, notices, publications and staff advice.</content>
public static partial class Federal
{
    public static readonly Authority Reg165_1 = Regulation("reg-1-165-1", "1.165-1", "Treas. Reg. 1.165-1(b), (c)(1), (d)", "A loss must be a closed and completed transaction fixed by an identifiable event, and cannot exceed basis; it waits while recovery is likely, and what comes back later is income then.");

    public static readonly Authority Reg67_1T = Regulation("reg-1-67-1T", "1.67-1T", "Temp. Treas. Reg. 1.67-1T(a)(2)", "The 2% floor comes after the other limits on a deduction.", years: YearRange.Between(1987, 2017));

    public static readonly Authority Reg402A_1 = Regulation("reg-1-402A-1", "1.402A-1", "Treas. Reg. 1.402A-1, A-6 and A-7", "Basis of a designated Roth account comes out in proportion and moves whole in a direct rollover to another such account.");

    public static readonly Authority Reg402A_1Rollover = Regulation("reg-1-402A-1-A-5", "1.402A-1", "Treas. Reg. 1.402A-1, A-5", "Of a payout from a designated Roth account that is partly rolled over, the income counts as rolled over first.");

    public static readonly Authority Reg408A_4 = Regulation("reg-1-408A-4", "1.408A-4", "Treas. Reg. 1.408A-4, A-7, A-9 and A-14", "A converted amount is income to the extent it would be if paid out and not rolled over.");

    public static readonly Authority Reg408A_6 = Regulation("reg-1-408A-6", "1.408A-6", "Treas. Reg. 1.408A-6, A-5, A-8, A-9, A-11, A-16 and A-19", "Sets the order of payouts from the pool of Roth IRAs, keeps inherited Roth IRAs apart by the person they came from, and counts a Roth IRA that is given away as paid out.");

    public static readonly Authority Reg408A_6Gift = Regulation("reg-1-408A-6-A-19", "1.408A-6", "Treas. Reg. 1.408A-6, A-19", "A Roth IRA that its owner gives to another person counts as paid out to the owner.");

    public static readonly Authority Reg408A_10 = Regulation("reg-1-408A-10", "1.408A-10", "Treas. Reg. 1.408A-10, A-3", "Basis of a designated Roth account above its balance becomes contribution basis in the Roth IRA that takes the rollover.");

    public static readonly Authority Fish = new("fish-tc-memo-2015-176", AuthorityKind.CourtCase, "Fish v. Commissioner, T.C. Memo. 2015-176, aff'd (9th Cir., unpublished)", "Losses inside an IRA were not the owner's; the penalty for claiming them stood.", "https://www.ustaxcourt.gov", ReadingStatus.ThroughAnotherSource)
    {
        SpeaksOnlyOf = AccountKinds.Iras,
    };

    public static readonly Authority Strassburger = new("strassburger-37-bta-881", AuthorityKind.CourtCase, "Strassburger v. Commissioner, 37 B.T.A. 881 (1938)", "Both sides took the cost left after the cash as the basis of shares that a plan paid out.", "https://www.ustaxcourt.gov", ReadingStatus.InItsOwnText);

    public static readonly Authority RevRul72_305 = new("rev-rul-72-305", AuthorityKind.Ruling, "Rev. Rul. 72-305, 1972-1 C.B. 116", "An employee whose whole interest was paid in cash for less than his own contributions had a loss.", "https://www.taxnotes.com/lr/resolve//d8ss", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority RevRul72_328 = new("rev-rul-72-328", AuthorityKind.Ruling, "Rev. Rul. 72-328, 1972-2 C.B. 224", "Worthless employer stock paid out by a plan was an ordinary loss up to after-tax contributions.", "https://www.irs.gov/irb", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Notice89_25 = new("notice-89-25", AuthorityKind.Notice, "Notice 89-25, 1989-1 C.B. 662, Q&A-7", "An IRA loss is recognized only when every account of the kind has been paid out and basis is left.", "https://www.taxnotes.com/lr/resolve//16xr0", ReadingStatus.ThroughAnotherSource)
    {
        SpeaksOnlyOf = AccountKinds.Iras,
    };

    public static readonly Authority Notice87_16 = new("notice-87-16", AuthorityKind.Notice, "Notice 87-16, 1987-1 C.B. 446, part III, modified by Notice 98-49", "First spoke of a loss on IRAs that hold nondeductible contributions.", "https://www.taxnotes.com/lr/resolve//1fr5y", ReadingStatus.FromKnowledge)
    {
        SpeaksOnlyOf = AccountKinds.Iras,
    };

    public static readonly Authority IraLossParagraph = new(
        "pub-590-losses",
        AuthorityKind.AgencyPublication,
        "Tells IRA owners when a loss exists and to claim it as a miscellaneous itemized deduction.",
        "https://www.irs.gov/pub/irs-prior/p590b--2017.pdf",
        ReadingStatus.ThroughAnotherSource,
        ("IRS Publication 590, chapters 1 and 2, Recognizing Losses", YearRange.Through(2013)),
        ("IRS Publication 590-B, chapters 1 and 2, Recognizing Losses", YearRange.Between(2014, 2017)))
    {
        SpeaksOnlyOf = AccountKinds.Iras,
    };

    public static readonly Authority PlanLossParagraph = new("pub-575-losses", AuthorityKind.AgencyPublication, "IRS Publication 575, Lump-Sum Distributions, Losses", "A lump sum paid all in cash or worthless securities for less than cost is a loss; with other securities, the loss waits for their sale.", "https://www.irs.gov/pub/irs-prior/p575--2017.pdf", ReadingStatus.ThroughAnotherSource, YearRange.Through(2017))
    {
        SpeaksOnlyOf = AccountKinds.Plans,
    };

    public static readonly Authority Conex132882_07 = Letter("conex-132882-07", "CONEX-132882-07", "Basis first, then all IRAs of the type must be paid out.");

    public static readonly Authority Conex149688_09 = Letter("conex-149688-09", "CONEX-149688-09", "A holder of a plan or IRA may deduct only unrecovered basis, as a miscellaneous itemized deduction, after the whole interest is paid out.");

    public static readonly Authority Form8606 = new("form-8606", AuthorityKind.FormOrInstruction, "Form 8606 and its instructions", "Keeps basis in IRAs and divides each year's payouts into taxed and tax-free parts.", "https://www.irs.gov/forms-pubs/about-form-8606", ReadingStatus.InItsOwnText);

    public static readonly Authority Form1099R = new("form-1099-r", AuthorityKind.FormOrInstruction, "Form 1099-R, instructions for recipients and payers", "A payout at a loss shows no negative taxable amount, and box 5 may exceed box 1; box 5 never shows IRA contributions.", "https://www.irs.gov/forms-pubs/about-form-1099-r", ReadingStatus.InItsOwnText);

    public static readonly Authority Form6251 = new("form-6251", AuthorityKind.FormOrInstruction, "Form 6251 and its instructions", "Adds miscellaneous itemized deductions back for the alternative minimum tax and reverses the overall limit.", "https://www.irs.gov/forms-pubs/about-form-6251", ReadingStatus.InItsOwnText, YearRange.Through(2017));

    public static readonly Authority ScheduleALine16 = new("schedule-a-line-16", AuthorityKind.FormOrInstruction, "Instructions for Schedule A, line 16", "Gives a closed list of other itemized deductions; losses on retirement accounts are not on it.", "https://www.irs.gov/instructions/i1040sca", ReadingStatus.InItsOwnText, YearRange.From(2018));

    private static Authority Regulation(string id, string section, string cite, string says, ReadingStatus reading = ReadingStatus.InItsOwnText, YearRange? years = null) =>
        new(id, AuthorityKind.Regulation, cite, says, $"https://www.ecfr.gov/current/title-26/section-{section}", reading, years);

    private static Authority Letter(string id, string number, string says) =>
        new(id, AuthorityKind.StaffAdvice, $"IRS information letter {number}", says, "https://www.irs.gov/written-determinations", ReadingStatus.InItsOwnText);
}
