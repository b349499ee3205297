using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on annuities that stop at a death, and on estate tax that fell on an inherited account.</content>
public static partial class Federal
{
    public static readonly Authority Irc72b3 = Code("irc-72-b-3", "72", "IRC 72(b)(3), (b)(4)", "Cost left over when annuity payments stop at a death is a deduction for the last year of the person who died, or of the person who is entitled to a refund, and counts like a business loss.");

    public static readonly Authority Irc72d1 = Code("irc-72-d-1", "72", "IRC 72(d)(1)(B)(ii), (C)", "The deduction for cost left over holds for workplace pensions too, and a refund feature does not lower the cost.");

    public static readonly Authority Irc67b10 = Code("irc-67-b-10", "67", "IRC 67(b)(10)", "The deduction for annuity cost left over at death is not a miscellaneous itemized deduction.", YearRange.From(1987));

    public static readonly Authority Pl99_514 = new("pl-99-514-1122", AuthorityKind.PublicLaw, "P.L. 99-514 sec. 1122(c)(2), 100 Stat. 2467-68", "Gave the deduction for cost left over at death, for annuities that began after July 1, 1986.", "https://www.congress.gov/bill/99th-congress/house-bill/3838", ReadingStatus.InItsOwnText);

    public static readonly Authority RevRul74_175 = new("rev-rul-74-175", AuthorityKind.Ruling, "Rev. Rul. 74-175", "A net operating loss or capital loss of a person who died ends with that person's last return.", "https://www.irs.gov/irb", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Pub575UnrecoveredCost = new("pub-575-unrecovered-cost", AuthorityKind.AgencyPublication, "IRS Publication 575, Exclusion limited to cost", "Tells the last return of a person who died to deduct cost left over as an itemized deduction without the 2% floor.", "https://www.irs.gov/publications/p575", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Pub721UnrecoveredCost = new("pub-721-unrecovered-cost", AuthorityKind.AgencyPublication, "IRS Publication 721, Part II, Deduction of unrecovered cost", "Says the same for federal civil service pensions.", "https://www.irs.gov/publications/p721", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Irc172b = new(
        "irc-172-b",
        AuthorityKind.Statute,
        "Net operating losses of 2018 to 2020 could go back five years; later ones only go forward.",
        CodeLink("172"),
        ReadingStatus.InItsOwnText,
        ("IRC 172(b)(1)(D)", YearRange.Between(2018, 2020)),
        ("IRC 172(b)(1)(A)", YearRange.From(2021)));

    public static readonly Authority Form1041 = new("form-1041", AuthorityKind.FormOrInstruction, "Form 1041 and its instructions", "An estate deducts items without the 2% floor on its own return.", "https://www.irs.gov/forms-pubs/about-form-1041", ReadingStatus.FromKnowledge);

    public static readonly Authority ScheduleAOtherItemized = new(
        "schedule-a-other-itemized",
        AuthorityKind.FormOrInstruction,
        "Lists what goes on the line for other itemized deductions: estate tax on inherited income, repayments of more than $3,000, and certain unrecovered cost of a pension are on it.",
        "https://www.irs.gov/instructions/i1040sca",
        ReadingStatus.InItsOwnText,
        ("Instructions for Schedule A, line 28", YearRange.Between(2008, 2017)),
        ("Instructions for Schedule A, line 16", YearRange.Between(2018, 2025)));

    public static readonly Authority Irc691c = Code("irc-691-c", "691", "IRC 691(c)", "A person taxed on income that bore federal estate tax deducts the tax on it, in proportion, in the year of the income.");

    public static readonly Authority Irc691d = Code("irc-691-d", "691", "IRC 691(d)", "For a survivor's annuity the deduction is spread over the survivor's life expectancy.");

    public static readonly Authority Irc67b7 = Code("irc-67-b-7", "67", "IRC 67(b)(7)", "The deduction for estate tax on inherited income is not a miscellaneous itemized deduction.", YearRange.From(1987));

    public static readonly Authority Form706 = new("form-706", AuthorityKind.FormOrInstruction, "Form 706 and its instructions", "The estate tax return values the account and shows the tax; it is figured a second time without the income not yet taxed.", "https://www.irs.gov/forms-pubs/about-form-706", ReadingStatus.FromKnowledge);
}
