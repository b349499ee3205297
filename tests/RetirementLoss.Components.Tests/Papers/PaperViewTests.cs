using Bunit;
using RetirementLoss.Components.Papers;
using RetirementLoss.Rules.Papers;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Papers;

/// <summary>A paper drawn with its boxes, what it says, and its picture beside a question.</summary>
public sealed class PaperViewTests : BunitContext
{
    [Theory]
    [InlineData("1099-r")]
    [InlineData("8606")]
    [InlineData("5498")]
    [InlineData("annuity-letter")]
    public void Every_box_has_a_field_with_a_label_of_its_own(string id)
    {
        var paper = PapersInHand.Of(id)!;
        var page = Render<PaperView>(view => view.Add(part => part.Paper, paper));

        Assert.All(paper.Boxes, box => Assert.Single(page.FindAll($"[name='{PaperForm.IdOf(box)}']")));
        Assert.All(page.FindAll("input, select"), field => Assert.Single(page.FindAll($"label[for='{field.Id}']")));
        Assert.DoesNotContain("style=", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_and_what_is_wrong_stand_at_the_box()
    {
        var page = Render<PaperView>(view => view
            .Add(part => part.Paper, PapersInHand.Of("1099-r")!)
            .Add(part => part.Typed, new Dictionary<string, string> { ["1"] = "lots" })
            .Add(part => part.Problems, new Dictionary<string, string> { ["1"] = "Enter box 1 in dollars" }));

        var box = page.Find("#box-1");
        Assert.Equal(("lots", "true"), (box.GetAttribute("value"), box.GetAttribute("aria-invalid")));
        Assert.Equal("box-1-hint box-1-error", box.GetAttribute("aria-describedby"));
        Assert.Contains("Enter box 1 in dollars", page.Find("#box-1-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_says_names_the_box_of_each_thing_and_leads_to_a_contradiction()
    {
        var reading = PapersInHand.Read(PapersInHand.Of("1099-r")!, new Dictionary<string, string> { ["year"] = "2017", ["1"] = "9000", ["7"] = "J", ["14"] = "270" }, Answers.None);
        var page = Render<PaperSays>(says => says.Add(part => part.Reading, reading).Add(part => part.Saved, 4));

        Assert.Contains("Box 7", page.FindAll("dt").Select(place => place.TextContent));
        Assert.Equal("check/papers/1099-r#box-15", page.Find(".not-fitting a").GetAttribute("href"));
        Assert.Contains("It saves you 4 questions.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Question_without_a_form_has_no_picture()
    {
        var before = Answers.Of([KeyValuePair.Create("year", "2017"), KeyValuePair.Create("account", "roth-ira"), KeyValuePair.Create("happened", "paid-out")]);

        Assert.Contains("Form 1099-R with box 1 marked", Picture("received"), StringComparison.Ordinal);
        Assert.DoesNotContain("figure", Picture("agi"), StringComparison.Ordinal);

        string Picture(string id) => Render<FormPicture>(picture => picture.Add(part => part.Question, Checker.Questions.Single(question => question.Id == id)).Add(part => part.SoFar, before)).Markup;
    }
}
