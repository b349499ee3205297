using System.Globalization;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <content>The sources that speak to one tax year: adjusted amounts, contribution limits, and the forms of that year.</content>
public static partial class Federal
{
    public static readonly Authority Irc172a = new(
        "irc-172-a",
        AuthorityKind.Statute,
        "A net operating loss used in 2021 or later may offset at most 80% of taxable income, losses from before 2018 apart.",
        CodeLink("172"),
        ReadingStatus.InItsOwnText,
        ("IRC 172(a) (before P.L. 115-97)", YearRange.Through(2017)),
        ("IRC 172(a)(1) (as amended by P.L. 116-136 sec. 2303)", YearRange.Between(2018, 2020)),
        ("IRC 172(a)(2)", YearRange.From(2021)));

    public static readonly Authority Pl116_136Coronavirus = new("pl-116-136-2202", AuthorityKind.PublicLaw, "P.L. 116-136 sec. 2202", "Freed up to $100,000 of coronavirus-related payouts made in 2020 before December 31 from the additional tax, spread their income over three years and let them be paid back.", "https://www.congress.gov/116/plaws/publ136/PLAW-116publ136.htm", ReadingStatus.InItsOwnText);

    public static readonly Authority Pl119_21Senior = new("pl-119-21-70103", AuthorityKind.PublicLaw, "P.L. 119-21 sec. 70103", "Gives people of 65 or older a deduction for 2025 to 2028 beside the standard or itemized deduction.", "https://www.congress.gov/119/plaws/publ21/PLAW-119publ21.htm", ReadingStatus.InItsOwnText);

    public static readonly Authority ProposedRequiredDistributions2024 = new("reg-103529-23", AuthorityKind.Regulation, "Prop. Treas. Reg. REG-103529-23, 89 F.R. 58644 (19 July 2024)", "For people born in 1959 required distributions begin at 73, in the view of the IRS.", "https://www.federalregister.gov/d/2024-14543", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority IrsPriorYearForms = new("irs-prior-year-forms", AuthorityKind.AgencyPublication, "IRS, Prior year forms and instructions", "Lists the forms and instructions of prior years, back to 1864.", "https://www.irs.gov/prior-year-forms-and-instructions", ReadingStatus.InItsOwnText);

    public static readonly Authority Notice2026_33 = new("notice-2026-33", AuthorityKind.Notice, "Notice 2026-33", "A payout for long-term care insurance is free of the additional tax only where the plan offers it.", "https://www.irs.gov/pub/irs-drop/n-26-33.pdf", ReadingStatus.ThroughAnotherSource, YearRange.From(2025));

    // Adjusted amounts. Where the number of the document itself is not confirmed, the source counts as known, not read:
    // the amounts are settled by other sources, see the status of each figure.
    public static readonly Authority RevProc2009_50 = AdjustedAmounts("2009-50", 2010, "rp-09-50", ReadingStatus.FromKnowledge);
    public static readonly Authority RevProc2011_12 = AdjustedAmounts("2011-12", 2011, "rp-11-12", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority RevProc2011_52 = AdjustedAmounts("2011-52", 2012, "rp-11-52", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority RevProc2013_15 = AdjustedAmounts("2013-15", 2013, "rp-13-15", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority RevProc2013_35 = AdjustedAmounts("2013-35", 2014, "rp-13-35", ReadingStatus.FromKnowledge);
    public static readonly Authority RevProc2014_61 = AdjustedAmounts("2014-61", 2015, "rp-14-61", ReadingStatus.FromKnowledge);
    public static readonly Authority RevProc2015_53 = AdjustedAmounts("2015-53", 2016, "rp-15-53", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority RevProc2016_55 = AdjustedAmounts("2016-55", 2017, "rp-16-55", ReadingStatus.FromKnowledge);
    public static readonly Authority RevProc2018_18 = AdjustedAmounts("2018-18", 2018, "rp-18-18", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority RevProc2018_57 = AdjustedAmounts("2018-57", 2019, "rp-18-57", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority RevProc2019_44 = AdjustedAmounts("2019-44", 2020, "rp-19-44", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority RevProc2020_45 = AdjustedAmounts("2020-45", 2021, "rp-20-45", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority RevProc2021_45 = AdjustedAmounts("2021-45", 2022, "rp-21-45", ReadingStatus.InItsOwnText);
    public static readonly Authority RevProc2022_38 = AdjustedAmounts("2022-38", 2023, "rp-22-38", ReadingStatus.InItsOwnText);
    public static readonly Authority RevProc2023_34 = AdjustedAmounts("2023-34", 2024, "rp-23-34", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority RevProc2024_40 = AdjustedAmounts("2024-40", 2025, "rp-24-40", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority RevProc2025_32 = AdjustedAmounts("2025-32", 2026, "rp-25-32", ReadingStatus.InItsOwnText);

    // Contribution limits of the year after the notice, with the same reservation.
    public static readonly Authority Notice2009_94 = ContributionLimits("2009-94", 2010, "n-09-94", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2010_78 = ContributionLimits("2010-78", 2011, "n-10-78", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2011_90 = ContributionLimits("2011-90", 2012, "n-11-90", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2012_67 = ContributionLimits("2012-67", 2013, "n-12-67", ReadingStatus.InItsOwnText);
    public static readonly Authority Notice2013_73 = ContributionLimits("2013-73", 2014, "n-13-73", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2014_70 = ContributionLimits("2014-70", 2015, "n-14-70", ReadingStatus.InItsOwnText);
    public static readonly Authority Notice2015_75 = ContributionLimits("2015-75", 2016, "n-15-75", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2016_62 = ContributionLimits("2016-62", 2017, "n-16-62", ReadingStatus.InItsOwnText);
    public static readonly Authority Notice2017_64 = ContributionLimits("2017-64", 2018, "n-17-64", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2018_83 = ContributionLimits("2018-83", 2019, "n-18-83", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2019_59 = ContributionLimits("2019-59", 2020, "n-19-59", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2020_79 = ContributionLimits("2020-79", 2021, "n-20-79", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2021_61 = ContributionLimits("2021-61", 2022, "n-21-61", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2022_55 = ContributionLimits("2022-55", 2023, "n-22-55", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2023_75 = ContributionLimits("2023-75", 2024, "n-23-75", ReadingStatus.FromKnowledge);
    public static readonly Authority Notice2024_80 = ContributionLimits("2024-80", 2025, "n-24-80", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority Notice2025_67 = ContributionLimits("2025-67", 2026, "n-25-67", ReadingStatus.ThroughAnotherSource);

    // Forms by year. The reading of a form is that of its least well read line; each line in the figures has a status of its own.
    public static readonly Authority Form1040_2010 = Edition("form-1040", "Form 1040", 2010, "f1040", ReadingStatus.FromKnowledge);
    public static readonly Authority Form1040_2011 = Edition("form-1040", "Form 1040", 2011, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2012 = Edition("form-1040", "Form 1040", 2012, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2013 = Edition("form-1040", "Form 1040", 2013, "f1040", ReadingStatus.FromKnowledge);
    public static readonly Authority Form1040_2014 = Edition("form-1040", "Form 1040", 2014, "f1040", ReadingStatus.FromKnowledge);
    public static readonly Authority Form1040_2015 = Edition("form-1040", "Form 1040", 2015, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2016 = Edition("form-1040", "Form 1040", 2016, "f1040", ReadingStatus.FromKnowledge);
    public static readonly Authority Form1040_2017 = Edition("form-1040", "Form 1040", 2017, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2018 = Edition("form-1040", "Form 1040", 2018, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2019 = Edition("form-1040", "Form 1040", 2019, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2020 = Edition("form-1040", "Form 1040", 2020, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2021 = Edition("form-1040", "Form 1040", 2021, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2022 = Edition("form-1040", "Form 1040", 2022, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2023 = Edition("form-1040", "Form 1040", 2023, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2024 = Edition("form-1040", "Form 1040", 2024, "f1040", ReadingStatus.InItsOwnText);
    public static readonly Authority Form1040_2025 = Edition("form-1040", "Form 1040", 2025, "f1040", ReadingStatus.InItsOwnText);

    public static readonly Authority Schedule1_2018 = Edition("schedule-1", "Schedule 1 (Form 1040)", 2018, "f1040s1", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule1_2019 = Edition("schedule-1", "Schedule 1 (Form 1040)", 2019, "f1040s1", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule1_2020 = Edition("schedule-1", "Schedule 1 (Form 1040)", 2020, "f1040s1", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule1_2021 = Edition("schedule-1", "Schedule 1 (Form 1040)", 2021, "f1040s1", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule1_2022 = Edition("schedule-1", "Schedule 1 (Form 1040)", 2022, "f1040s1", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule1_2023 = Edition("schedule-1", "Schedule 1 (Form 1040)", 2023, "f1040s1", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule1_2024 = Edition("schedule-1", "Schedule 1 (Form 1040)", 2024, "f1040s1", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule1_2025 = Edition("schedule-1", "Schedule 1 (Form 1040)", 2025, "f1040s1", ReadingStatus.InItsOwnText);

    public static readonly Authority Schedule1A_2025 = Edition("schedule-1-a", "Schedule 1-A (Form 1040)", 2025, "f1040s1a", ReadingStatus.InItsOwnText);

    public static readonly Authority Schedule2_2019 = Edition("schedule-2", "Schedule 2 (Form 1040)", 2019, "f1040s2", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule2_2020 = Edition("schedule-2", "Schedule 2 (Form 1040)", 2020, "f1040s2", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule2_2021 = Edition("schedule-2", "Schedule 2 (Form 1040)", 2021, "f1040s2", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule2_2022 = Edition("schedule-2", "Schedule 2 (Form 1040)", 2022, "f1040s2", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule2_2023 = Edition("schedule-2", "Schedule 2 (Form 1040)", 2023, "f1040s2", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule2_2024 = Edition("schedule-2", "Schedule 2 (Form 1040)", 2024, "f1040s2", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule2_2025 = Edition("schedule-2", "Schedule 2 (Form 1040)", 2025, "f1040s2", ReadingStatus.InItsOwnText);

    public static readonly Authority Schedule3_2020 = Edition("schedule-3", "Schedule 3 (Form 1040)", 2020, "f1040s3", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule3_2021 = Edition("schedule-3", "Schedule 3 (Form 1040)", 2021, "f1040s3", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule3_2022 = Edition("schedule-3", "Schedule 3 (Form 1040)", 2022, "f1040s3", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule3_2023 = Edition("schedule-3", "Schedule 3 (Form 1040)", 2023, "f1040s3", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule3_2024 = Edition("schedule-3", "Schedule 3 (Form 1040)", 2024, "f1040s3", ReadingStatus.InItsOwnText);
    public static readonly Authority Schedule3_2025 = Edition("schedule-3", "Schedule 3 (Form 1040)", 2025, "f1040s3", ReadingStatus.InItsOwnText);

    public static readonly Authority Schedule4_2018 = Edition("schedule-4", "Schedule 4 (Form 1040)", 2018, "f1040s4", ReadingStatus.InItsOwnText);

    public static readonly Authority ScheduleA_2010 = Edition("schedule-a", "Schedule A (Form 1040)", 2010, "f1040sa", ReadingStatus.FromKnowledge);
    public static readonly Authority ScheduleA_2011 = Edition("schedule-a", "Schedule A (Form 1040)", 2011, "f1040sa", ReadingStatus.InItsOwnText);
    public static readonly Authority ScheduleA_2012 = Edition("schedule-a", "Schedule A (Form 1040)", 2012, "f1040sa", ReadingStatus.InItsOwnText);
    public static readonly Authority ScheduleA_2013 = Edition("schedule-a", "Schedule A (Form 1040)", 2013, "f1040sa", ReadingStatus.FromKnowledge);
    public static readonly Authority ScheduleA_2014 = Edition("schedule-a", "Schedule A (Form 1040)", 2014, "f1040sa", ReadingStatus.FromKnowledge);
    public static readonly Authority ScheduleA_2015 = Edition("schedule-a", "Schedule A (Form 1040)", 2015, "f1040sa", ReadingStatus.FromKnowledge);
    public static readonly Authority ScheduleA_2016 = Edition("schedule-a", "Schedule A (Form 1040)", 2016, "f1040sa", ReadingStatus.FromKnowledge);
    public static readonly Authority ScheduleA_2017 = Edition("schedule-a", "Schedule A (Form 1040)", 2017, "f1040sa", ReadingStatus.ThroughAnotherSource);
    public static readonly Authority ScheduleA_2018 = Edition("schedule-a", "Schedule A (Form 1040)", 2018, "f1040sa", ReadingStatus.InItsOwnText);
    public static readonly Authority ScheduleA_2019 = Edition("schedule-a", "Schedule A (Form 1040)", 2019, "f1040sa", ReadingStatus.InItsOwnText);
    public static readonly Authority ScheduleA_2020 = Edition("schedule-a", "Schedule A (Form 1040)", 2020, "f1040sa", ReadingStatus.InItsOwnText);
    public static readonly Authority ScheduleA_2021 = Edition("schedule-a", "Schedule A (Form 1040)", 2021, "f1040sa", ReadingStatus.InItsOwnText);
    public static readonly Authority ScheduleA_2022 = Edition("schedule-a", "Schedule A (Form 1040)", 2022, "f1040sa", ReadingStatus.InItsOwnText);
    public static readonly Authority ScheduleA_2023 = Edition("schedule-a", "Schedule A (Form 1040)", 2023, "f1040sa", ReadingStatus.InItsOwnText);
    public static readonly Authority ScheduleA_2024 = Edition("schedule-a", "Schedule A (Form 1040)", 2024, "f1040sa", ReadingStatus.InItsOwnText);
    public static readonly Authority ScheduleA_2025 = Edition("schedule-a", "Schedule A (Form 1040)", 2025, "f1040sa", ReadingStatus.InItsOwnText);

    public static readonly Authority Form8606_2010 = Edition("form-8606", "Form 8606", 2010, "f8606", ReadingStatus.FromKnowledge);
    public static readonly Authority Form8606_2011 = Edition("form-8606", "Form 8606", 2011, "f8606", ReadingStatus.FromKnowledge);
    public static readonly Authority Form8606_2012 = Edition("form-8606", "Form 8606", 2012, "f8606", ReadingStatus.FromKnowledge);
    public static readonly Authority Form8606_2013 = Edition("form-8606", "Form 8606", 2013, "f8606", ReadingStatus.FromKnowledge);
    public static readonly Authority Form8606_2014 = Edition("form-8606", "Form 8606", 2014, "f8606", ReadingStatus.FromKnowledge);
    public static readonly Authority Form8606_2015 = Edition("form-8606", "Form 8606", 2015, "f8606", ReadingStatus.FromKnowledge);
    public static readonly Authority Form8606_2016 = Edition("form-8606", "Form 8606", 2016, "f8606", ReadingStatus.FromKnowledge);
    public static readonly Authority Form8606_2017 = Edition("form-8606", "Form 8606", 2017, "f8606", ReadingStatus.InItsOwnText);
    public static readonly Authority Form8606_2018 = Edition("form-8606", "Form 8606", 2018, "f8606", ReadingStatus.InItsOwnText);
    public static readonly Authority Form8606_2019 = Edition("form-8606", "Form 8606", 2019, "f8606", ReadingStatus.InItsOwnText);
    public static readonly Authority Form8606_2020 = Edition("form-8606", "Form 8606", 2020, "f8606", ReadingStatus.InItsOwnText);
    public static readonly Authority Form8606_2021 = Edition("form-8606", "Form 8606", 2021, "f8606", ReadingStatus.InItsOwnText);
    public static readonly Authority Form8606_2022 = Edition("form-8606", "Form 8606", 2022, "f8606", ReadingStatus.InItsOwnText);
    public static readonly Authority Form8606_2023 = Edition("form-8606", "Form 8606", 2023, "f8606", ReadingStatus.InItsOwnText);
    public static readonly Authority Form8606_2024 = Edition("form-8606", "Form 8606", 2024, "f8606", ReadingStatus.InItsOwnText);
    public static readonly Authority Form8606_2025 = Edition("form-8606", "Form 8606", 2025, "f8606", ReadingStatus.InItsOwnText);

    public static readonly Authority Form6251_2017 = Edition("form-6251", "Form 6251", 2017, "f6251", ReadingStatus.InItsOwnText);

    private static Authority AdjustedAmounts(string number, int year, string file, ReadingStatus reading) =>
        new($"rev-proc-{number}", AuthorityKind.Procedure, $"Rev. Proc. {number}", Sets("inflation-adjusted amounts", year), IrsDrop(file), reading, Only(year));

    private static Authority ContributionLimits(string number, int year, string file, ReadingStatus reading) =>
        new($"notice-{number}", AuthorityKind.Notice, $"Notice {number}", Sets("limits of retirement plans and IRAs", year), IrsDrop(file), reading, Only(year));

    private static Authority Edition(string id, string form, int year, string file, ReadingStatus reading) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{id}-{year}"),
            AuthorityKind.FormOrInstruction,
            string.Create(CultureInfo.InvariantCulture, $"{form}, {year}"),
            string.Create(CultureInfo.InvariantCulture, $"Shows the lines of {form} for {year}."),
            string.Create(CultureInfo.InvariantCulture, $"https://www.irs.gov/pub/irs-prior/{file}--{year}.pdf"),
            reading,
            Only(year));

    private static string Sets(string what, int year) => string.Create(CultureInfo.InvariantCulture, $"Sets the {what} for {year}.");

    private static string IrsDrop(string file) => $"https://www.irs.gov/pub/irs-drop/{file}.pdf";

    private static YearRange Only(int year) => YearRange.Between(year, year);
}
