using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <summary>The register of state sources; the files of the states name them by their ids.</summary>
/// <remarks>Where the address of a source itself was not at hand, the link leads to the front page of the official site that shows it.</remarks>
public static class States
{
    public static readonly Authority AkAs43_20_012 = new("ak-as-43-20-012", AuthorityKind.Statute, "AS 43.20.012(a)(1)", "Keeps the income tax of Alaska from people.", "https://www.akleg.gov/basis/statutes.asp#43.20.012", ReadingStatus.InItsOwnText);

    public static readonly Authority AlAdmin810_3_15 = new("al-admin-810-3-15", AuthorityKind.Regulation, "Ala. Admin. Code 810-3-15-.07, -.09, -.14", "Allows costs of producing income, and losses in deals entered into for profit.", "https://www.revenue.alabama.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority AlAdmin810_3_84_01 = new("al-admin-810-3-84-01", AuthorityKind.Regulation, "Ala. Admin. Code 810-3-84-.01", "Puts the floor of 2% of Alabama income under miscellaneous deductions.", "https://www.revenue.alabama.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority AlCode40_18_15 = new("al-code-40-18-15", AuthorityKind.Statute, "Ala. Code 40-18-15(a)(5), (a)(23)", "Lists what an individual may deduct in Alabama, losses in deals for profit among it, and puts the floor on job expenses and on costs of producing income.", "https://www.revenue.alabama.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority AlDorFaqIra = new("al-dor-faq-ira", AuthorityKind.AgencyPublication, "Alabama Department of Revenue, questions on IRA deductions", "Says that contributions made before 1982 can be already-taxed money in Alabama.", "https://www.revenue.alabama.gov/faqs/what-are-the-limitations-on-my-ira-deduction/", ReadingStatus.InItsOwnText);

    public static readonly Authority AlForm40ScheduleA = new("al-form-40-schedule-a", AuthorityKind.FormOrInstruction, "Alabama Form 40, Schedule A", "Shows the block under the 2% floor, lines 20 to 24, in the booklet for 2025.", "https://www.revenue.alabama.gov/forms/", ReadingStatus.InItsOwnText);

    public static readonly Authority ArCode26_51_424 = new("ar-code-26-51-424", AuthorityKind.Statute, "Ark. Code 26-51-424", "Allows a loss in any deal entered into for profit.", "https://www.dfa.arkansas.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority ArRule26_51_424 = new("ar-rule-1-26-51-424", AuthorityKind.Regulation, "Ark. Rule 1.26-51-424(a)(1)", "Counts casualties and thefts above $100 each and 10% of income; the statute adopts IRC 165(h) as of January 1, 2009.", "https://www.dfa.arkansas.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority ArCode26_51_437 = new("ar-code-26-51-437", AuthorityKind.Statute, "Ark. Code 26-51-437", "Has a 2% rule of its own, without an end date.", "https://www.dfa.arkansas.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority ArFormAr3 = new("ar-form-ar3", AuthorityKind.FormOrInstruction, "Arkansas Form AR3", "Shows the block under the 2% floor, lines 20 to 25.", "https://www.dfa.arkansas.gov/wp-content/uploads/2025_AR3_ItemizedDeduction.pdf", ReadingStatus.InItsOwnText);

    public static readonly Authority AzArs43_1042 = new("az-ars-43-1042", AuthorityKind.Statute, "A.R.S. 43-1042(A)", "Takes over the federal itemized deductions with the limits of federal sections 67 and 68.", "https://www.azleg.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority CaFtbDeductions = new("ca-ftb-deductions", AuthorityKind.AgencyPublication, "California Franchise Tax Board, deductions", "Still allows job expenses and certain miscellaneous deductions above 2%, and gives the standard deduction.", "https://www.ftb.ca.gov/file/personal/deductions/", ReadingStatus.InItsOwnText);

    public static readonly Authority CaFtbPub1005 = new("ca-ftb-pub-1005", AuthorityKind.AgencyPublication, "FTB Pub. 1005", "Says where already-taxed money in an IRA differs between California and federal law.", "https://www.ftb.ca.gov/forms/", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority CaRtc17024_5 = new("ca-rtc-17024-5", AuthorityKind.Statute, "Cal. Rev. & Tax. Code 17024.5", "Says which day’s federal rules California uses, and that federal income measures its floors.", "https://leginfo.legislature.ca.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority CaRtc17076 = new("ca-rtc-17076", AuthorityKind.Statute, "Cal. Rev. & Tax. Code 17076", "Applies the federal 2% rule with California changes, and keeps the federal bar out.", "https://leginfo.legislature.ca.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority CaRtc17077 = new("ca-rtc-17077", AuthorityKind.Statute, "Cal. Rev. & Tax. Code 17077", "Cuts itemized deductions of high incomes.", "https://leginfo.legislature.ca.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority CaRtc17204 = new("ca-rtc-17204", AuthorityKind.Statute, "Cal. Rev. & Tax. Code 17204(b)", "Says that IRC 165(h)(5), the federal bar on personal thefts, does not apply in California.", "https://leginfo.legislature.ca.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority CaSb711 = new("ca-sb-711", AuthorityKind.Statute, "Cal. Stats. 2025, ch. 231 (SB 711)", "Moved California to the federal rules of January 1, 2025.", "https://leginfo.legislature.ca.gov/", ReadingStatus.InItsOwnText, YearRange.From(2025));

    public static readonly Authority CaScheduleCa540 = new("ca-schedule-ca-540", AuthorityKind.FormOrInstruction, "Schedule CA (540), Part II", "Shows the block under the 2% floor, lines 19 to 25.", "https://www.ftb.ca.gov/forms/", ReadingStatus.InItsOwnText);

    public static readonly Authority CoCrs39_22_104 = new("co-crs-39-22-104", AuthorityKind.Statute, "C.R.S. 39-22-104(3)", "Starts Colorado tax from federal taxable income.", "https://leg.colorado.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority CtGs12_701 = new("ct-gs-12-701", AuthorityKind.Statute, "Conn. Gen. Stat. 12-701(a)(8), (19), (20)", "Starts Connecticut tax from federal adjusted gross income.", "https://www.cga.ct.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority DcCode47_1803_03 = new("dc-code-47-1803-03", AuthorityKind.Statute, "D.C. Code 47-1803.03(b)", "Gives a person the itemized deductions of the federal return, the same and to the same extent.", "https://code.dccouncil.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority De30_1109 = new("de-30-1109", AuthorityKind.Statute, "30 Del. C. 1109", "Takes over federal itemized deductions with their limits.", "https://delcode.delaware.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority FlConstitutionVii5 = new("fl-constitution-vii-5", AuthorityKind.Statute, "Fla. Const. art. VII, sec. 5(a)", "Bars a tax on the income of people beyond what another tax on it would give back.", "https://www.leg.state.fl.us/", ReadingStatus.InItsOwnText);

    public static readonly Authority GaOcga48_7_27 = new("ga-ocga-48-7-27", AuthorityKind.Statute, "O.C.G.A. 48-7-27(a)(1)", "Starts Georgia itemized deductions from the federal ones.", "https://www.legis.ga.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority HiAct35_2026 = new("hi-act-35-2026", AuthorityKind.Statute, "Act 35, SLH 2026, sec. 3 (HB 2329 CD1)", "Takes over the federal bar for years that begin after 2025.", "https://data.capitol.hawaii.gov/sessions/session2026/bills/HB2329_CD1_.pdf", ReadingStatus.InItsOwnText);

    public static readonly Authority HiAnnouncement2026_06 = new("hi-announcement-2026-06", AuthorityKind.Notice, "Hawaii Department of Taxation Announcement 2026-06", "Tells filers of the change for 2026.", "https://files.hawaii.gov/tax/news/announce/ann26-06.pdf", ReadingStatus.InItsOwnText);

    public static readonly Authority HiFormN11 = new("hi-form-n-11", AuthorityKind.FormOrInstruction, "Hawaii Form N-11 and Worksheet A-6", "Shows the block under the 2% floor, lines 23 to 29 of the worksheet.", "https://tax.hawaii.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority HiHrs235_2_4A = new("hi-hrs-235-2-4-a", AuthorityKind.Statute, "HRS 235-2.4(a)(2)", "Sets the standard deduction of Hawaii by year.", "https://www.capitol.hawaii.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority HiHrs235_2_4L = new("hi-hrs-235-2-4-l", AuthorityKind.Statute, "HRS 235-2.4(l)(1), (3)", "Switches off IRC 165(h)(5), the federal bar on personal thefts, and sets $100 for each; read in the text of May 9, 2026.", "https://www.capitol.hawaii.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority HiHrs235_2_4X = new("hi-hrs-235-2-4-x", AuthorityKind.Statute, "HRS 235-2.4(x)", "Leaves out the federal split of the income of conversions made in 2010.", "https://www.capitol.hawaii.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority HiHrs235_2_4 = new("hi-hrs-235-2-4", AuthorityKind.Statute, "HRS 235-2.4(b)", "Used the federal 2% rule without the federal bar through 2025.", "https://www.capitol.hawaii.gov/", ReadingStatus.InItsOwnText, YearRange.Through(2025));

    public static readonly Authority IaCode422 = new("ia-code-422", AuthorityKind.Statute, "Iowa Code ch. 422", "Uses newer federal rules from 2019, and federal taxable income from 2023.", "https://www.legis.iowa.gov/", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority IaItemized2018 = new("ia-itemized-2018", AuthorityKind.AgencyPublication, "Iowa Department of Revenue, itemized deductions for 2018", "Has the state schedule for 2018, with the 2% items on it.", "https://tax.iowa.gov/individual-itemized-deductions-2018", ReadingStatus.InItsOwnText, YearRange.Between(2018, 2018));

    public static readonly Authority IdCode63_3022 = new("id-code-63-3022", AuthorityKind.Statute, "Idaho Code 63-3022(j)", "Allows the itemized deductions of federal section 63, less state taxes.", "https://legislature.idaho.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority Il35Ilcs5_203 = new("il-35-ilcs-5-203", AuthorityKind.Statute, "35 ILCS 5/203(a)", "Starts Illinois tax from federal adjusted gross income.", "https://www.ilga.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority InCode6_3_1_3_5 = new("in-code-6-3-1-3-5", AuthorityKind.Statute, "Ind. Code 6-3-1-3.5(a)", "Starts Indiana tax from federal adjusted gross income.", "https://iga.in.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority KsKsa79_32_120 = new("ks-ksa-79-32-120", AuthorityKind.Statute, "K.S.A. 79-32,120", "Lists the itemized deductions of Kansas.", "https://www.ksrevenue.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority KyKrs141_019 = new("ky-krs-141-019", AuthorityKind.Statute, "KRS 141.019", "Lists the deductions of Kentucky, and bars losses by name.", "https://legislature.ky.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority LaRs47_293 = new("la-rs-47-293", AuthorityKind.Statute, "La. R.S. 47:293", "Took over part of federal itemized deductions through 2024.", "https://www.legis.la.gov/", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority LaRs47_294 = new("la-rs-47-294", AuthorityKind.Statute, "La. R.S. 47:294", "Gives a standard deduction from 2025, in place of an older exemption joined with one.", "https://www.legis.la.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority MaDirective86_9 = new("ma-directive-86-9", AuthorityKind.Ruling, "Massachusetts DOR Directive 86-9", "Leaves payouts of an IRA untaxed until the contributions are back.", "https://www.mass.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority MaDirective89_1 = new("ma-directive-89-1", AuthorityKind.Ruling, "Massachusetts DOR Directive 89-1", "Limits the deduction for expenses of the class to those of employees.", "https://www.mass.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority MaGl62 = new("ma-gl-62", AuthorityKind.Statute, "M.G.L. c. 62, secs. 2 and 3(B)(a)", "Lists the deductions of Massachusetts; it has none for this loss.", "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleIX/Chapter62", ReadingStatus.InItsOwnText);

    public static readonly Authority MaLetterRuling85_62 = new("ma-letter-ruling-85-62", AuthorityKind.Ruling, "Massachusetts DOR Letter Ruling 85-62", "Refuses a loss inside an IRA.", "https://www.mass.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority MdTaxGen10_218 = new("md-tax-gen-10-218", AuthorityKind.Statute, "Md. Code, Tax-Gen. 10-218", "Lets only those itemize who do on the federal return, from the federal amounts less state tax.", "https://mgaleg.maryland.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority Me36Mrs5125 = new("me-36-mrs-5125", AuthorityKind.Statute, "36 M.R.S. 5125", "Starts Maine itemized deductions from the federal total.", "https://legislature.maine.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority MePl2025_650 = new("me-pl-2025-650", AuthorityKind.Statute, "Me. P.L. 2025, c. 650 (LD 2212)", "Changes deductions for 2026; which federal rules apply to them is not clear.", "https://legislature.maine.gov/", ReadingStatus.ThroughAnotherSource, YearRange.From(2026));

    public static readonly Authority MiMcl206_30 = new("mi-mcl-206-30", AuthorityKind.Statute, "MCL 206.30(1)", "Starts Michigan tax from federal adjusted gross income.", "https://www.legislature.mi.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority MnDorTip = new("mn-dor-tip", AuthorityKind.AgencyPublication, "Minnesota Department of Revenue, bulletin on itemized deductions", "Says which items of the class are left, and that investment expenses are out.", "https://www.revenue.state.mn.us/", ReadingStatus.InItsOwnText);

    public static readonly Authority MnFormM1sa = new("mn-form-m1sa", AuthorityKind.FormOrInstruction, "Minnesota Schedule M1SA", "Shows a 2% block for job expenses only, lines 20 to 23.", "https://www.revenue.state.mn.us/", ReadingStatus.InItsOwnText, YearRange.From(2019));

    public static readonly Authority MnStat290_0122 = new("mn-stat-290-0122", AuthorityKind.Statute, "Minn. Stat. 290.0122, subds. 1, 7 and 8", "Lists the itemized deductions of Minnesota; of the class only job expenses are left.", "https://www.revisor.mn.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority MoRsmo143_141 = new("mo-rsmo-143-141", AuthorityKind.Statute, "RSMo 143.141", "Starts Missouri itemized deductions from the federal ones.", "https://revisor.mo.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority MsCode27_7_17 = new("ms-code-27-7-17", AuthorityKind.Statute, "Miss. Code 27-7-17", "Lists the deductions of Mississippi.", "https://www.dor.ms.gov/", ReadingStatus.FromKnowledge);

    public static readonly Authority MsForm80_108 = new("ms-form-80-108", AuthorityKind.FormOrInstruction, "Mississippi Form 80-108", "Had a 2% block for 2017 and none for 2019.", "https://www.dor.ms.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority MtCode15_30_2131 = new("mt-code-15-30-2131", AuthorityKind.Statute, "MCA 15-30-2131", "Lists Montana deductions by reference to federal sections.", "https://leg.mt.gov/", ReadingStatus.FromKnowledge);

    public static readonly Authority NcGs105_153_5 = new("nc-gs-105-153-5", AuthorityKind.Statute, "N.C.G.S. 105-153.5(a)(2)", "Lists the itemized deductions of North Carolina: gifts, a home and its taxes, medical costs, and income paid back.", "https://www.ncleg.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority NdCc57_38_30_3 = new("nd-cc-57-38-30-3", AuthorityKind.Statute, "N.D.C.C. 57-38-30.3(2)", "Starts North Dakota tax from federal taxable income.", "https://www.tax.nd.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority NeRs77_2716_01 = new("ne-rs-77-2716-01", AuthorityKind.Statute, "Neb. Rev. Stat. 77-2716.01(4)", "Takes over federal itemized deductions, less state and local income taxes.", "https://nebraskalegislature.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority NhRsa77 = new("nh-rsa-77", AuthorityKind.Statute, "N.H. RSA 77:4 (repealed from January 1, 2025)", "Taxed interest and dividends only, until the end of 2024.", "https://gc.nh.gov/rsa/html/V/77/77-mrg.htm", ReadingStatus.InItsOwnText);

    public static readonly Authority Nj54a5_2 = new("nj-54a-5-2", AuthorityKind.Statute, "N.J.S.A. 54A:5-2", "Keeps a loss inside its own kind of income.", "https://www.njleg.state.nj.us/", ReadingStatus.InItsOwnText);

    public static readonly Authority NjNjac18_35_2_5 = new("nj-njac-18-35-2-5", AuthorityKind.Regulation, "N.J.A.C. 18:35-2.5", "Says how retirement payouts are taxed in New Jersey.", "https://www.nj.gov/treasury/taxation/", ReadingStatus.InItsOwnText);

    public static readonly Authority NmNmsa7_2_2 = new("nm-nmsa-7-2-2", AuthorityKind.Statute, "NMSA 7-2-2", "Starts New Mexico tax from federal figures, less the federal deduction.", "https://www.tax.newmexico.gov/", ReadingStatus.FromKnowledge);

    public static readonly Authority NvConstitution10_1 = new("nv-constitution-10-1", AuthorityKind.Statute, "Nev. Const. art. 10, sec. 1(9)", "Bars a tax on the income of people.", "https://www.leg.state.nv.us/", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority NyFormIt196 = new("ny-form-it-196", AuthorityKind.FormOrInstruction, "New York Form IT-196 and its instructions", "Shows the block under the 2% floor, lines 21 to 28.", "https://www.tax.ny.gov/forms/", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority NyItemizedPage = new("ny-itemized-page", AuthorityKind.AgencyPublication, "New York Tax Department, itemized deductions", "Says that people may itemize for New York whatever they did on the federal return.", "https://www.tax.ny.gov/pit/file/itemized-deductions.htm", ReadingStatus.InItsOwnText);

    public static readonly Authority NyTaxLaw614 = new("ny-tax-law-614", AuthorityKind.Statute, "N.Y. Tax Law 614", "Sets the standard deduction of New York, the same from 2018 to 2026.", "https://www.nysenate.gov/legislation/laws/TAX/614", ReadingStatus.InItsOwnText);

    public static readonly Authority NyTaxLaw615 = new("ny-tax-law-615", AuthorityKind.Statute, "N.Y. Tax Law 615(a)", "Ties New York itemized deductions to the federal rules just before the law of December 2017.", "https://www.nysenate.gov/legislation/laws/TAX/615", ReadingStatus.InItsOwnText);

    public static readonly Authority NyTsbM18_6I = new("ny-tsb-m-18-6-i", AuthorityKind.AgencyPublication, "TSB-M-18(6)I", "Explains which federal rules New York uses for itemized deductions from 2018 on.", "https://www.tax.ny.gov/", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority OhRc5747_01 = new("oh-rc-5747-01", AuthorityKind.Statute, "Ohio R.C. 5747.01(A)", "Starts Ohio tax from federal adjusted gross income.", "https://codes.ohio.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority Ok68Os2358 = new("ok-68-os-2358", AuthorityKind.Statute, "68 O.S. 2358", "Starts Oklahoma itemized deductions from the federal ones, with a cap.", "https://www.oklegislature.gov/", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority OrOrs316_695 = new("or-ors-316-695", AuthorityKind.Statute, "ORS 316.695", "Uses federal definitions and limits for Oregon itemized deductions.", "https://www.oregonlegislature.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority Pa72Ps7303 = new("pa-72-ps-7303", AuthorityKind.Statute, "72 P.S. 7303(a)", "Taxes kinds of income one by one.", "https://www.pa.gov/agencies/revenue.html", ReadingStatus.InItsOwnText);

    public static readonly Authority PaCode61 = new("pa-code-61", AuthorityKind.Regulation, "61 Pa. Code 101.6(c)(7)-(8)", "Takes contributions to retirement plans as already taxed, lets them come back first, and leaves payouts at retirement untaxed; it says nothing of contributions that never come back.", "https://www.pacodeandbulletin.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority RiGl44_30_2_6 = new("ri-gl-44-30-2-6", AuthorityKind.Statute, "R.I.G.L. 44-30-2.6(c)(3)", "Starts from federal adjusted gross income and gives a standard deduction only, since 2011.", "https://tax.ri.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority ScAct110_2026 = new("sc-act-110-2026", AuthorityKind.Statute, "S.C. Act 110 of 2026 (H.4216)", "Starts the tax from a new base with an allowance of its own from 2026.", "https://www.scstatehouse.gov/", ReadingStatus.InItsOwnText, YearRange.From(2026));

    public static readonly Authority ScCode12_6_40 = new("sc-code-12-6-40", AuthorityKind.Statute, "S.C. Code 12-6-40(A)", "Takes over the federal Code as it stood at the end of 2024, its section 67 among it, through 2025.", "https://www.scstatehouse.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority SdDor = new("sd-dor", AuthorityKind.AgencyPublication, "South Dakota Department of Revenue", "Lists the taxes of South Dakota; none is on the income of people.", "https://dor.sd.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority TnDor = new("tn-dor", AuthorityKind.AgencyPublication, "Tennessee Department of Revenue, HIT-1 and F&E Credit-5", "Taxed interest and dividends only, until the end of 2020.", "https://revenue.support.tn.gov/hc/en-us/articles/360057352952-HIT-1-Tennessee-Income-Tax-on-Interest-and-Dividend-Income", ReadingStatus.InItsOwnText);

    public static readonly Authority TxConstitutionViii24 = new("tx-constitution-viii-24", AuthorityKind.Statute, "Tex. Const. art. VIII, sec. 24-a", "Bars a tax on the net income of people, since November 2019.", "https://statutes.capitol.texas.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority UtCode59_10_1018 = new("ut-code-59-10-1018", AuthorityKind.Statute, "Utah Code 59-10-1018(1)", "Gives a credit worked out from federal deductions.", "https://le.utah.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority VaCode58_1_322_03 = new("va-code-58-1-322-03", AuthorityKind.Statute, "Va. Code 58.1-322.03(1)", "Starts Virginia itemized deductions from the federal ones, less state tax.", "https://law.lis.virginia.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority VaTaxBulletin26_1 = new("va-tax-bulletin-26-1", AuthorityKind.AgencyPublication, "Virginia Tax Bulletin 26-1", "Says which federal rules Virginia uses.", "https://www.tax.virginia.gov/", ReadingStatus.ThroughAnotherSource);

    public static readonly Authority Vt32Vsa5811 = new("vt-32-vsa-5811", AuthorityKind.Statute, "32 V.S.A. 5811(21)", "Starts from federal adjusted gross income and gives, from 2018, a standard deduction and part of medical costs only.", "https://legislature.vermont.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority WaRcw82_87 = new("wa-rcw-82-87", AuthorityKind.Statute, "RCW 82.87.040(1)", "Taxes what people gain on long-term capital assets.", "https://app.leg.wa.gov/rcw/", ReadingStatus.InItsOwnText);

    public static readonly Authority WiStat71_07 = new("wi-stat-71-07", AuthorityKind.Statute, "Wis. Stat. 71.07(5)(a)", "Gives a credit for a few itemized deductions; miscellaneous ones and personal thefts are left out.", "https://docs.legis.wisconsin.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority WvCode11_21_12 = new("wv-code-11-21-12", AuthorityKind.Statute, "W. Va. Code 11-21-12(c), (d)", "Starts West Virginia tax from federal adjusted gross income.", "https://code.wvlegislature.gov/", ReadingStatus.InItsOwnText);

    public static readonly Authority WyStat39_12_101 = new("wy-stat-39-12-101", AuthorityKind.Statute, "Wyo. Stat. title 39, ch. 12, sec. 39-12-101", "Is all of the chapter on income taxes: it imposes none, and keeps towns and counties from imposing one.", "https://wyoleg.gov/", ReadingStatus.InItsOwnText);
}
