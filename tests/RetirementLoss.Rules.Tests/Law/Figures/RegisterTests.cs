using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public class RegisterTests
{
    [Fact]
    public void Source_is_found_by_its_id() => Assert.Same(Federal.RevProc2016_55, Register.Find("rev-proc-2016-55"));

    [Fact]
    public void Unknown_id_is_refused_with_what_to_do()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Register.Find("irc-0"));

        Assert.Contains("'irc-0'", exception.Message);
        Assert.Contains("Add it to the register", exception.Message);
    }

    [Fact]
    public void Two_sources_with_one_id_are_refused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Register.ById([Federal.RevProc2016_55, Federal.RevProc2016_55]));

        Assert.Contains("Two authorities have the id 'rev-proc-2016-55'", exception.Message);
    }

    [Fact]
    public void Every_source_has_an_id_of_its_own_and_a_secure_link()
    {
        Assert.Equal(Register.All.Count, Register.All.Select(authority => authority.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Register.All, authority => Assert.Equal(Uri.UriSchemeHttps, authority.Link.Scheme));
    }

    [Fact]
    public void Form_of_a_year_is_linked_to_the_edition_of_that_year()
    {
        var form = Federal.Form1040_2017;

        Assert.Equal("https://www.irs.gov/pub/irs-prior/f1040--2017.pdf", form.Link.AbsoluteUri);
        Assert.Equal("Form 1040, 2017", form.For(new TaxYear(2017)).Cite);
        Assert.False(form.CoversYear(new TaxYear(2018)));
    }

    [Fact]
    public void Notice_of_limits_speaks_to_the_year_after_it()
    {
        Assert.Equal("https://www.irs.gov/pub/irs-drop/n-25-67.pdf", Federal.Notice2025_67.Link.AbsoluteUri);
        Assert.True(Federal.Notice2025_67.CoversYear(new TaxYear(2026)));
        Assert.False(Federal.Notice2025_67.CoversYear(new TaxYear(2025)));
    }
}
