using Bunit;
using RetirementLoss.Components.Asking;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Asking;

public sealed class ErrorSummaryTests : BunitContext
{
    [Fact]
    public void Problems_are_announced_take_the_focus_and_lead_to_their_fields()
    {
        var summary = Render<ErrorSummary>(part => part.Add(each => each.Problems, [new Problem("received", $"Enter it in digits"), new Problem("agi", $"Too large")]).Add(each => each.Address, problem => $"check/money#{problem.QuestionId}"));

        var alert = summary.Find("[role=alert]");
        Assert.True(alert.HasAttribute("autofocus"));
        Assert.Equal("-1", alert.GetAttribute("tabindex"));
        Assert.Equal("2 things to look at", summary.Find($"#{alert.GetAttribute("aria-labelledby")}").TextContent);
        Assert.Equal(
            [("check/money#received", "Enter it in digits"), ("check/money#agi", "Too large")],
            summary.FindAll("a").Select(link => (link.GetAttribute("href")!, link.TextContent)));
    }
}
