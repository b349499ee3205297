using System.Text.RegularExpressions;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Authorities;

/// <summary>The register of sources: ids, links, dated citations, and nothing registered that nothing rests on.</summary>
public sealed partial class RegisterTests
{
    private static readonly string[] OfficialHosts =
        ["uscode.house.gov", "www.congress.gov", "www.ecfr.gov", "www.federalregister.gov", "www.govinfo.gov", "www.irs.gov", "www.ustaxcourt.gov", "secure.ssa.gov"];

    // Legislatures and tax departments of the states; a few still use the older names under state.xx.us.
    private static readonly string[] OfficialHostsOfStates =
    [
        "app.leg.wa.gov", "code.dccouncil.gov", "code.wvlegislature.gov", "codes.ohio.gov", "data.capitol.hawaii.gov", "delcode.delaware.gov",
        "docs.legis.wisconsin.gov", "dor.sd.gov", "files.hawaii.gov", "gc.nh.gov", "iga.in.gov", "law.lis.virginia.gov", "le.utah.gov", "leg.colorado.gov", "leg.mt.gov",
        "leginfo.legislature.ca.gov", "legislature.idaho.gov", "legislature.ky.gov", "legislature.maine.gov", "legislature.vermont.gov", "malegislature.gov",
        "mgaleg.maryland.gov", "nebraskalegislature.gov", "revenue.support.tn.gov", "revisor.mo.gov", "statutes.capitol.texas.gov",
        "tax.hawaii.gov", "tax.iowa.gov", "tax.ri.gov", "www.akleg.gov", "www.azleg.gov", "www.capitol.hawaii.gov", "www.cga.ct.gov", "www.dfa.arkansas.gov", "www.dor.ms.gov",
        "www.ftb.ca.gov", "www.ilga.gov", "www.ksrevenue.gov", "www.leg.state.fl.us", "www.leg.state.nv.us", "www.legis.ga.gov", "www.legis.iowa.gov",
        "www.legis.la.gov", "www.legislature.mi.gov", "www.mass.gov", "www.ncleg.gov", "www.nj.gov", "www.njleg.state.nj.us", "www.nysenate.gov",
        "www.oklegislature.gov", "www.oregonlegislature.gov", "www.pa.gov", "www.pacodeandbulletin.gov", "www.revenue.alabama.gov",
        "www.revenue.state.mn.us", "www.revisor.mn.gov", "www.scstatehouse.gov", "www.tax.nd.gov", "www.tax.newmexico.gov", "www.tax.ny.gov",
        "www.tax.virginia.gov", "wyoleg.gov",
    ];

    // Old rulings, notices and cases of other courts that no official host shows. The list may only shrink.
    private static readonly string[] ShownElsewhere = ["early-v-atkinson-175-f2d-118", "gomas-md-fla-2023", "notice-87-16", "notice-89-25", "rev-rul-72-305"];

    // Registered for situations that are not there yet. The list may only shrink.
    private static readonly string[] NotUsedYet = ["notice-87-16"];

    [Fact]
    public void Every_link_is_secure_and_leads_to_an_official_host() =>
        Violations.None(Register.All.Where(source => !ShownElsewhere.Contains(source.Id)).SelectMany(source => WrongLink(source.Id, source.Link)));

    [Theory]
    [InlineData("http://www.irs.gov/irb")]
    [InlineData("https://www.law.cornell.edu/uscode/text/26/67")]
    [InlineData("https://www.irs.gov.example.com/irb")]
    public void Check_of_links_finds_a_planted_one(string link) => Assert.NotEmpty(WrongLink("planted", new(link)));

    [Fact]
    public void Sources_shown_elsewhere_are_still_shown_elsewhere() =>
        Violations.None(ShownElsewhere.Where(id => !WrongLink(id, Register.Find(id).Link).Any()).Select(id => $"'{id}' has an official link now; take it off the list"));

    [Fact]
    public void Every_id_is_of_words_and_numbers_with_hyphens() =>
        Violations.None(Register.All.Select(source => source.Id).Where(id => !Kebab().IsMatch(id)));

    [Theory]
    [InlineData("Irc-67")]
    [InlineData("irc_67")]
    [InlineData("irc--67")]
    [InlineData("irc 67")]
    public void Check_of_ids_finds_a_planted_one(string id) => Assert.DoesNotMatch(Kebab(), id);

    [Fact]
    public void Citations_of_one_source_never_overlap() => Violations.None(Register.All.Where(Overlaps).Select(source => source.Id));

    [Fact]
    public void Check_of_citations_finds_two_for_one_year() =>
        Assert.True(Overlaps(new("planted", AuthorityKind.Statute, "Says.", "https://www.irs.gov", ReadingStatus.InItsOwnText, ("A", Rules.Model.YearRange.Through(2018)), ("B", Rules.Model.YearRange.From(2018)))));

    [Fact]
    public void Every_source_says_in_a_sentence_what_it_says() =>
        Violations.None(Register.All.Where(source => source.Says.Length == 0 || !source.Says.EndsWith('.')).Select(source => source.Id));

    [Fact]
    public void Every_source_carries_something() =>
        Violations.None(Unused().Except(NotUsedYet).Select(id => $"'{id}' is used by no rule, note or figure; drop it, or list it as not used yet"));

    [Fact]
    public void Sources_not_used_yet_are_still_unused() => Violations.None(NotUsedYet.Except(Unused()).Select(id => $"'{id}' is used now; take it off the list"));

    [Fact]
    public void Bar_is_cited_by_its_place_in_each_year()
    {
        Assert.StartsWith("IRC 67(g)", Federal.Irc67Ban.For(new(2018)).Cite, StringComparison.Ordinal);
        Assert.StartsWith("IRC 67(g)", Federal.Irc67Ban.For(new(2025)).Cite, StringComparison.Ordinal);
        Assert.Equal("IRC 67(h)", Federal.Irc67Ban.For(new(2026)).Cite);
        Assert.False(Federal.Irc67Ban.CoversYear(new(2017)));
    }

    [Fact]
    public void Source_asked_about_a_year_it_does_not_speak_to_says_what_to_do()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Federal.Irc67a.For(new(2018)));

        Assert.Contains("'irc-67-a' has no citation for 2018", exception.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Unused()
    {
        var used = Uses.OfSources();
        return Register.All.Select(source => source.Id).Where(id => !used.ContainsKey(id));
    }

    private static IEnumerable<string> WrongLink(string id, Uri link) =>
        link.Scheme == Uri.UriSchemeHttps && (OfficialHosts.Contains(link.Host) || OfficialHostsOfStates.Contains(link.Host)) ? [] : [$"'{id}' leads to {link}"];

    private static bool Overlaps(Authority source) =>
        source.Cites.Any(one => source.Cites.Any(other => !ReferenceEquals(one, other) && one.Years.Overlaps(other.Years)));

    // A capital letter only where the law itself has one, after a number: 402A, 1.67-1T.
    [GeneratedRegex("^[a-z]+(-[a-z0-9]+|-[0-9]+[A-Z]|-A(?=-))*$")]
    private static partial Regex Kebab();
}
